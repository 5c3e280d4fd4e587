using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Contracts;

/// <summary>A line in a finding, with what it is about.</summary>
/// <param name="Line">The own line.</param>
/// <param name="Cents">Its part of the amount of the finding, in cents; 0 = it is shown beside the others and not counted.</param>
public sealed record FoundLine(SoftwareEntry Line, long Cents);

/// <summary>Something that a rule found.</summary>
/// <param name="Subject">What it is about, as a name: a program, a supplier, a kind of work.</param>
/// <param name="Detail">What was seen, in one sentence.</param>
/// <param name="Lines">The own lines, the largest amount first.</param>
public sealed record ContractFinding(LocalisedText Subject, LocalisedText Detail, IReadOnlyList<FoundLine> Lines)
{
    /// <summary>The amount in cents.</summary>
    public long Cents => Lines.Sum(static line => line.Cents);
}

/// <summary>What a rule says about a year.</summary>
public sealed record ContractVerdict
{
    /// <summary>The rule, in the words of the catalogue.</summary>
    public required ContractSpec Spec { get; init; }

    /// <summary>Whether its amounts could be saved; else they are what is at stake.</summary>
    public required bool IsSaving { get; init; }

    /// <summary>What was found, the largest amount first; none = nothing.</summary>
    public required IReadOnlyList<ContractFinding> Findings { get; init; }

    /// <summary>Lines that could not be judged, because a column is not filled in.</summary>
    public required IReadOnlyList<SoftwareEntry> Unjudged { get; init; }

    /// <summary>Why no line could be judged at all; null = lines could.</summary>
    public LocalisedText? CannotJudge { get; init; }

    /// <summary>The columns of the form that a line needs.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The amount of all findings in cents, each line once with its largest amount.</summary>
    public long Cents => LineTotal.Of(Findings);
}

/// <summary>Adds up findings so that no line counts twice.</summary>
internal static class LineTotal
{
    /// <summary>The sum over lines of the largest amount that a finding gives each, in cents.</summary>
    public static long Of(IEnumerable<ContractFinding> findings) =>
        findings.SelectMany(static finding => finding.Lines).GroupBy(static found => found.Line.Line, StringComparer.Ordinal).Sum(static line => line.Max(static found => found.Cents));
}
