using Maatstaf.Catalogue;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>Looks for one thing in contracts. Its words and margins stand in the catalogue.</summary>
public abstract class ContractRule
{
    /// <summary>All rules, by the ids of the catalogue.</summary>
    public static IReadOnlyList<ContractRule> All { get; } = [new UnusedLicences(), new IndexationAbovePrices(), new EndsSoon(), new SameFunctionTwice(), new LargeSupplier()];

    /// <summary>Id in the catalogue.</summary>
    public abstract string Id { get; }

    /// <summary>Whether its amounts could be saved; else they are what is at stake.</summary>
    protected abstract bool IsSaving { get; }

    /// <summary>The columns of the form that a line needs to be judged.</summary>
    protected abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Whether a line has what is needed.</summary>
    protected abstract bool CanJudge(SoftwareEntry line);

    /// <summary>What it finds among lines that it can judge.</summary>
    protected abstract IEnumerable<ContractFinding> Find(IReadOnlyList<SoftwareEntry> lines, ContractSituation situation, ContractSpec spec);

    /// <summary>Looks at a year.</summary>
    /// <param name="situation">The own lines.</param>
    /// <param name="spec">Words and margins of this rule.</param>
    public virtual ContractVerdict Judge(ContractSituation situation, ContractSpec spec)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(spec);
        SoftwareEntry[] judged = [.. situation.Lines.Where(CanJudge)];
        return new ContractVerdict
        {
            Spec = spec,
            IsSaving = IsSaving,
            Columns = Columns,
            Unjudged = [.. situation.Lines.Where(line => !CanJudge(line))],
            Findings = [.. Find(judged, situation, spec).OrderByDescending(static finding => finding.Cents).ThenBy(static finding => finding.Subject.Dutch, StringComparer.Ordinal)],
        };
    }

    /// <summary>A part of an amount in cents, rounded half away from zero.</summary>
    private protected static long PartOf(long cents, decimal share) => (long)Math.Round(cents * share, MidpointRounding.AwayFromZero);

    /// <summary>A margin in euros as cents.</summary>
    private protected static decimal Cents(double euros) => (decimal)euros * 100;
}
