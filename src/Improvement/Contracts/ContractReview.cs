using Maatstaf.Catalogue;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>What all rules say about the own contracts of a year.</summary>
public sealed record ContractReview
{
    /// <summary>What was looked at.</summary>
    public required ContractSituation Situation { get; init; }

    /// <summary>What each rule says, in the order of the catalogue.</summary>
    public required IReadOnlyList<ContractVerdict> Verdicts { get; init; }

    /// <summary>What could be saved at most, in cents a year: each line once, with the largest amount that a rule gives it.</summary>
    public long SavingCents => LineTotal.Of(Verdicts.Where(static verdict => verdict.IsSaving).SelectMany(static verdict => verdict.Findings));

    /// <summary>The own lines in which anything was found, each once.</summary>
    public IReadOnlyList<SoftwareEntry> Lines =>
        [.. Verdicts.SelectMany(static verdict => verdict.Findings).SelectMany(static finding => finding.Lines).Select(static found => found.Line).DistinctBy(static line => line.Line)];

    /// <summary>Looks at a year with every rule of the catalogue.</summary>
    /// <param name="situation">The own lines.</param>
    /// <param name="catalogue">Words and margins.</param>
    public static ContractReview Of(ContractSituation situation, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new ContractReview
        {
            Situation = situation,
            Verdicts = [.. catalogue.Explanation.Contracts.Select(spec => ContractRule.All.Single(rule => rule.Id == spec.Id).Judge(situation, spec))],
        };
    }
}
