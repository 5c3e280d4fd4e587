using System.Collections.Frozen;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Archive;

/// <summary>The figures of a publication, found by indicator and year, and with a reason for those that are not there.</summary>
internal sealed class FigureIndex
{
    private readonly BenchmarkCatalogue catalogue;
    private readonly FrozenDictionary<string, (int Year, int First, int Count)[]> ranges;
    private readonly Lazy<IReadOnlyList<SeriesKey>> series;
    private readonly Lazy<IReadOnlyList<ArchivedMove>> moved;

    /// <param name="publication">The figures.</param>
    /// <param name="catalogue">What is measured.</param>
    /// <param name="compare">Finds the numbers that they moved.</param>
    public FigureIndex(Publication publication, BenchmarkCatalogue catalogue, Func<FigureIndex, IReadOnlyList<ArchivedMove>> compare)
    {
        this.catalogue = catalogue;
        Publication = publication;
        // The figures are sorted by indicator and year first, so those of one stand together.
        ranges = publication.Figures.Index()
            .GroupBy(static figure => (figure.Item.Key.Indicator, figure.Item.Key.Year))
            .Select(static group => (group.Key.Indicator, Range: (group.Key.Year, First: group.First().Index, Count: group.Count())))
            .GroupBy(static place => place.Indicator, static place => place.Range, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
        series = new(SortedSeries);
        moved = new(() => compare(this));
    }

    /// <summary>The publication itself.</summary>
    public Publication Publication { get; }

    /// <summary>All series, sorted by indicator, group and statistic (ordinal).</summary>
    public IReadOnlyList<SeriesKey> Series => series.Value;

    /// <summary>The numbers that they moved; none for the first version.</summary>
    public IReadOnlyList<ArchivedMove> Moved => moved.Value;

    /// <summary>The figures of some indicators and years, in the order of the file.</summary>
    /// <param name="indicators">Which indicators; null = all.</param>
    /// <param name="isYear">Which years.</param>
    public IEnumerable<PublishedFigure> Of(IReadOnlyCollection<string>? indicators, Func<int, bool> isYear)
    {
        foreach (var indicator in (indicators ?? ranges.Keys).Where(ranges.ContainsKey).Order(StringComparer.Ordinal))
        {
            foreach (var (_, first, count) in ranges[indicator].Where(range => isYear(range.Year)))
            {
                for (var at = first; at < first + count; at++)
                    yield return Publication.Figures[at];
            }
        }
    }

    /// <summary>The value of a figure; one that was not asked in its year is not applicable, another one that is not there was delivered by nobody.</summary>
    public FigureValue ValueOf(FigureKey key) => Publication.Find(key)?.Value
        ?? (catalogue.FindIndicator(key.Indicator) is { } indicator && !indicator.IsAsked(key.Year) ? new FigureValue.NotApplicable() : new FigureValue.Missing());

    private IReadOnlyList<SeriesKey> SortedSeries() =>
    [
        .. Publication.Figures.Select(static figure => new SeriesKey(figure.Key.Indicator, figure.Key.Group, figure.Key.Statistic))
            .Distinct()
            .OrderBy(static one => one.Indicator, StringComparer.Ordinal)
            .ThenBy(static one => one.Group, StringComparer.Ordinal)
            .ThenBy(static one => one.Statistic, StringComparer.Ordinal),
    ];
}

/// <summary>Names a series: an indicator of a group, in one way of adding up, over the years.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Group">The group of municipalities.</param>
/// <param name="Statistic">The statistic.</param>
internal readonly record struct SeriesKey(string Indicator, string Group, string Statistic);
