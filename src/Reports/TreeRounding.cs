using Maatstaf.Catalogue;
using Maatstaf.Narratives;

namespace Maatstaf.Reports;

/// <summary>
/// Rounds what adds up from the root of the cost tree down, so that a node shows the same number beside its siblings
/// as in a chapter of its own. What does not add up (a share, a rate, a node with an unknown sibling) is rounded alone.
/// </summary>
/// <param name="report">What the report works with.</param>
internal sealed class TreeRounding(ReportContext report)
{
    /// <summary>The change of an indicator against last year; null without a last year.</summary>
    public PartChange? ChangeOf(Indicator indicator, int decimals)
    {
        if (report.Facts.Change(indicator) is not { } trend)
            return null;
        var above = decimals == indicator.Unit.Decimals ? Above(indicator, part => report.Facts.Change(part) is not null) : null;
        return above is { } place && ChangeOf(place.Whole, decimals) is { } whole
            ? report.ChangesUnder(whole, place.Parts).Parts.Single(part => part.Trend.Indicator == indicator)
            : PartChange.Of(trend, decimals, report.Thresholds);
    }

    /// <summary>The headline of all participants in a year with the decimals of a table, in the unit as shown; null when it is not known.</summary>
    public decimal? LevelOf(Indicator indicator, int year)
    {
        if (report.Publication.Number(indicator.Id, year) is not { } value)
            return null;
        var times = indicator.Unit.ShownTimes;
        if (Above(indicator, part => report.Publication.Number(part.Id, year) is not null) is not { } place || LevelOf(place.Whole, year) is not { } whole)
            return Rounding.HalfAwayFromZero(value * times, indicator.Unit.Decimals);
        var parts = place.Parts.Select(part => report.Publication.Number(part.Id, year)!.Value * times).ToArray();
        var exact = report.Publication.Number(place.Whole.Id, year)!.Value * times;
        return Rounding.AddingUpTo(parts, exact, whole, indicator.Unit.Decimals)[place.Parts.IndexOf(indicator)];
    }

    /// <summary>The whole that an indicator is a part of, with all its parts; null when there is none or a part is not known.</summary>
    private (Indicator Whole, List<Indicator> Parts)? Above(Indicator indicator, Func<Indicator, bool> isKnown)
    {
        Indicator? SameOf(string other) => report.Catalogue.FindIndicator(indicator.Quotient with { Numerator = indicator.Numerator with { Node = other } });
        if (indicator.Denominator.Quantity != Quantity.Inhabitants || indicator.Node is not { } node || SameOf(node) != indicator)
            return null;
        var tree = report.Catalogue.CostTree;
        if (tree[node].Parent is not { } parent || SameOf(parent) is not { } whole || !isKnown(whole))
            return null;
        var parts = tree.ChildrenOf(parent).Select(child => SameOf(child.Id)).OfType<Indicator>().Where(isKnown).ToList();
        return parts.Count == tree.ChildrenOf(parent).Count() ? (whole, parts) : null;
    }
}
