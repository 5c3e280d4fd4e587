using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>Searches figures by words of their names, for who writes a text.</summary>
/// <param name="numbers">Finds figures.</param>
public sealed class FigureSearch(BoundNumbers numbers)
{
    private static readonly LocalisedText Change = new("verandering sinds het jaar ervoor", "change since the year before"), ChangeSize = new("grootte van die verandering", "size of that change");

    /// <summary>The figures in which every word is found: in the name of the indicator, the group or the statistic, or as year.</summary>
    /// <param name="words">What is searched; without a year, the newest.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<FoundFigure> Find(string words, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        var sought = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (sought.Length == 0)
            return [];
        int[] years = [.. numbers.Publication.Years.Where(year => sought.Contains(Digits(year)))];
        string[] rest = [.. sought.Where(word => years.All(year => word != Digits(year)))];
        var found =
            from year in years.Length > 0 ? years : [.. numbers.Publication.Years.TakeLast(1)]
            from statistic in Statistics
            from groupOf in numbers.Catalogue.Groups
            from indicator in numbers.Catalogue.Indicators
            let name = NameOf(indicator, year, groupOf, statistic.Label)
            where rest.All(word => IsIn(word, name, indicator.Id, groupOf.Id, statistic.Id))
            select (Figure: new BoundFigure(new FigureKey(indicator.Id, year, groupOf.Id, statistic.Id)), name);
        return [.. found.Select(candidate => numbers.Find(candidate.Figure) switch
        {
            BoundNumber.Known known => new FoundFigure(candidate.Figure, candidate.name, known.Text),
            BoundNumber.Withheld => new FoundFigure(candidate.Figure, candidate.name, AddedTextWriter.Withheld),
            _ => null,
        }).OfType<FoundFigure>().Take(most)];
    }

    /// <summary>What a figure is, in words.</summary>
    public LocalisedText NameOf(BoundFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var key = figure.Key;
        var statistic = Statistics.FirstOrDefault(known => known.Id == key.Statistic);
        return numbers.Catalogue.FindIndicator(key.Indicator) is { } indicator && numbers.Catalogue.Groups.FirstOrDefault(known => known.Id == key.Group) is { } groupOf && statistic.Id is not null
            ? NameOf(indicator, key.Year, groupOf, statistic.Label)
            : new LocalisedText(figure.ToString(), figure.ToString());
    }

    private IEnumerable<(string Id, LocalisedText Label)> Statistics =>
    [
        (StatisticIds.Headline, numbers.Catalogue.Statistics[StatisticIds.Headline].Label),
        (BoundFigure.Change, Change),
        (BoundFigure.ChangeSize, ChangeSize),
        .. numbers.Catalogue.Statistics.All.Where(static statistic => statistic.Id != StatisticIds.Headline).Select(static statistic => (statistic.Id, statistic.Label)),
    ];

    private static LocalisedText NameOf(Indicator indicator, int year, Group groupOf, LocalisedText statistic) => new(
        $"{indicator.Label.Dutch}, {Digits(year)}, {groupOf.Label.Dutch}, {statistic.Dutch}",
        $"{indicator.Label.English}, {Digits(year)}, {groupOf.Label.English}, {statistic.English}");

    private static bool IsIn(string word, LocalisedText name, params ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
        {
            if (id.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return name.Dutch.Contains(word, StringComparison.OrdinalIgnoreCase) || name.English.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
