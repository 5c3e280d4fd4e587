using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Places;

/// <summary>Says where a municipality stands beside a group: value, band, size, change, down the cost tree.</summary>
/// <param name="own">The municipality's own figures.</param>
/// <param name="deflator">The price index of the publication.</param>
/// <param name="catalogue">Indicators, cost tree and when something may be said.</param>
public sealed class PlaceReader(OwnFigures own, Deflator deflator, BenchmarkCatalogue catalogue)
{
    /// <summary>The whole place of a year; null when the municipality did not take part in it.</summary>
    public OwnPlace? Read(int year, ComparisonGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (own.Of(year) is null)
            return null;
        var ratios = catalogue.Indicators.Where(indicator => indicator.IsAsked(year) && indicator is { Among: null, IsShareOfParticipants: false } && !IsCost(indicator));
        return new OwnPlace(
            own.Owner,
            own.Name,
            year,
            group,
            Down(catalogue.CostTree[CostTree.Root], 0, year, group),
            [.. ratios.Select(indicator => Row(indicator, year, group))]);
    }

    /// <summary>The place on one indicator.</summary>
    public PlaceRow Row(Indicator indicator, int year, ComparisonGroup group)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(group);
        var value = own.Find(indicator.Id, year);
        var side = new GroupSide(
            group.Find(indicator.Id, year),
            group.Find(indicator.Id, year, StatisticIds.Median),
            group.Find(indicator.Id, year, StatisticIds.LowerQuartile),
            group.Find(indicator.Id, year, StatisticIds.UpperQuartile),
            group.Find(indicator.Id, year, StatisticIds.IntervalLow),
            group.Find(indicator.Id, year, StatisticIds.IntervalHigh),
            ChangeOf(indicator, year, group));
        return new PlaceRow
        {
            Indicator = indicator,
            Node = IsCost(indicator) ? catalogue.CostTree[indicator.Node!] : null,
            Depth = 0,
            Own = value,
            Group = side,
            Difference = Less(value, side.Headline.Value),
            Band = BandOf(value.Number, side),
            SizeAdjusted = own.SizeAdjusted(indicator.Id, year),
            OwnChange = OwnChange(indicator, year, value),
        };
    }

    /// <summary>The own value beside the group's over the years, without what lies before the first and after the last of them. A year between them in which there is nothing is a gap.</summary>
    /// <param name="indicator">Of what.</param>
    /// <param name="years">Fiscal years with participants, ascending.</param>
    /// <param name="group">Beside whom.</param>
    public IReadOnlyList<HistoryYear> History(Indicator indicator, IReadOnlyList<int> years, ComparisonGroup group)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(group);
        if (years is not [var first, .., var last])
            (first, last) = years is [var only] ? (only, only) : (0, -1);
        HistoryYear[] all = [.. Enumerable.Range(first, last - first + 1).Select(year => new HistoryYear(year, own.Find(indicator.Id, year), group.Find(indicator.Id, year).Value))];
        return [.. all.SkipWhile(static year => IsNothing(year)).Reverse().SkipWhile(static year => IsNothing(year)).Reverse()];
    }

    private static bool IsNothing(HistoryYear year) => year is { Own: not FigureValue.Known, Group: not (FigureValue.Known or FigureValue.Withheld) };

    private bool IsCost(Indicator indicator) => indicator.Node is { } node && catalogue.FindIndicator(Quotient.CostPerInhabitant(node)) == indicator;

    private PlaceRow Down(CostNode node, int depth, int year, ComparisonGroup group) => Row(catalogue.Indicator(Quotient.CostPerInhabitant(node.Id)), year, group) with
    {
        Depth = depth,
        Parts = [.. catalogue.CostTree.ChildrenOf(node.Id).Where(child => child.IsAsked(year)).Select(child => Down(child, depth + 1, year, group))],
    };

    /// <summary>A band says no more than the quartiles that are shown beside it; a place in a small group says little, so it is not named.</summary>
    private QuartileBand? BandOf(double? value, GroupSide group)
    {
        if (value is not { } number || group.Median.N < catalogue.Disclosure.FewestForQuartiles
            || group is not { LowerQuartile.Number: { } lower, Median.Number: { } median, UpperQuartile.Number: { } upper } || lower == upper)
            return null;
        if (number <= lower)
            return QuartileBand.LowestQuarter;
        if (number >= upper)
            return QuartileBand.HighestQuarter;
        return number <= median ? QuartileBand.BelowMiddle : QuartileBand.AboveMiddle;
    }

    private PlaceChange OwnChange(Indicator indicator, int year, FigureValue value)
    {
        var before = own.Find(indicator.Id, year - 1);
        var nominal = Less(value, before);
        return new PlaceChange(nominal, Real(indicator, year, value, before), nominal);
    }

    private PlaceChange ChangeOf(Indicator indicator, int year, ComparisonGroup group)
    {
        var (now, before) = (group.Find(indicator.Id, year).Value, group.Find(indicator.Id, year - 1).Value);
        return new PlaceChange(Less(now, before), Real(indicator, year, now, before), group.LikeForLike(indicator.Id, year).Value);
    }

    private FigureValue Real(Indicator indicator, int year, FigureValue now, FigureValue before)
    {
        if (!indicator.Unit.IsEuros)
            return new FigureValue.NotApplicable();
        if (!deflator.Values.TryGetValue(year, out var prices) || !deflator.Values.TryGetValue(year - 1, out var then))
            return new FigureValue.Missing();
        return Less(now, before is FigureValue.Known known ? new FigureValue.Known(known.Value * prices / then) : before);
    }

    /// <summary>A difference; where there is none, the reason of the first that has one.</summary>
    private static FigureValue Less(FigureValue value, FigureValue other) => (value, other) switch
    {
        (FigureValue.Known one, FigureValue.Known two) => new FigureValue.Known(one.Value - two.Value),
        (FigureValue.Withheld, _) => value,
        (_, FigureValue.Withheld) => other,
        (FigureValue.NotApplicable, _) => value,
        (_, FigureValue.NotApplicable) => other,
        _ => new FigureValue.Missing(),
    };
}
