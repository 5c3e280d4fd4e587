using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Gaps;

/// <summary>Own lines of one kind together.</summary>
/// <param name="Node">Leaf of the cost tree.</param>
/// <param name="Employment">Own or hired, for staff.</param>
/// <param name="Hosting">Where it runs, for software.</param>
public sealed record LineKind(string Node, Employment? Employment, Hosting? Hosting);

/// <summary>Lines of a kind added up.</summary>
/// <param name="Lines">How many.</param>
/// <param name="MilliFte">Fte in thousandths; null where there are none.</param>
/// <param name="Cents">Amount in cents.</param>
public sealed record LineSum(int Lines, long? MilliFte, long Cents);

/// <summary>The own lines of a year within a part of the cost, and the cost as it counts in the figure.</summary>
public sealed record OwnLines
{
    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>The lines, the largest first; empty when there are none.</summary>
    public required IReadOnlyList<OwnLine> Lines { get; init; }

    /// <summary>The cost in the figure, in cents; null = not known.</summary>
    public required long? FigureCents { get; init; }

    /// <summary>Whether it was a member of a partnership that year.</summary>
    public required bool InPartnership { get; init; }

    /// <summary>The sum of the lines in cents.</summary>
    public long Cents => Lines.Sum(static line => line.Cents);

    /// <summary>The part of the cost that came from a partnership, in cents; null when there is none.</summary>
    public long? FromPartnership => InPartnership && FigureCents - Cents is { } part && part != 0 ? part : null;

    /// <summary>The lines by kind.</summary>
    public IReadOnlyDictionary<LineKind, LineSum> Sums => Lines
        .GroupBy(static line => new LineKind(line.Node, line.Employment, line.Hosting))
        .ToDictionary(static group => group.Key, static group => new LineSum(group.Count(), group.Any(static line => line.MilliFte is not null) ? group.Sum(static line => line.MilliFte) : null, group.Sum(static line => line.Cents)));

    /// <summary>The lines within a node.</summary>
    /// <param name="node">Node of the cost tree.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="own">What was returned; null when nothing was.</param>
    /// <param name="figureCents">The cost in the figure, in cents.</param>
    /// <param name="inPartnership">Whether it was a member of a partnership that year.</param>
    /// <param name="catalogue">The cost tree.</param>
    public static OwnLines Of(string node, int year, YearReturn? own, long? figureCents, bool inPartnership, BenchmarkCatalogue catalogue) => new()
    {
        Year = year,
        Lines = own is null ? [] : OwnLine.Within(node, own, catalogue),
        FigureCents = figureCents,
        InPartnership = inPartnership,
    };
}
