using System.Collections.Frozen;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Archive;

/// <summary>The figures of a publication, found by indicator, and with a reason for those that are not there.</summary>
internal sealed class FigureIndex
{
    private readonly BenchmarkCatalogue catalogue;
    private readonly FrozenDictionary<string, (int First, int Count)> ranges;

    /// <param name="publication">The figures.</param>
    /// <param name="catalogue">What is measured.</param>
    public FigureIndex(Publication publication, BenchmarkCatalogue catalogue)
    {
        this.catalogue = catalogue;
        Publication = publication;
        // The figures are sorted by indicator first, so those of one stand together.
        ranges = publication.Figures.Index()
            .GroupBy(static figure => figure.Item.Key.Indicator, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => (group.First().Index, group.Count()), StringComparer.Ordinal);
    }

    /// <summary>The publication itself.</summary>
    public Publication Publication { get; }

    /// <summary>The figures of some indicators, in the order of the file; null = of all.</summary>
    public IEnumerable<PublishedFigure> Of(IReadOnlyCollection<string>? indicators)
    {
        if (indicators is null)
            return Publication.Figures;
        return indicators.Order(StringComparer.Ordinal).Where(ranges.ContainsKey).SelectMany(indicator => Enumerable.Range(ranges[indicator].First, ranges[indicator].Count).Select(at => Publication.Figures[at]));
    }

    /// <summary>The value of a figure; one that was not asked in its year is not applicable, another one that is not there was delivered by nobody.</summary>
    public FigureValue ValueOf(FigureKey key) => Publication.Find(key)?.Value
        ?? (catalogue.FindIndicator(key.Indicator) is { } indicator && !indicator.IsAsked(key.Year) ? new FigureValue.NotApplicable() : new FigureValue.Missing());
}
