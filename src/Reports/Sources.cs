using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Says where numbers come from.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class Sources(ReportContext report)
{
    /// <summary>The data of the benchmark.</summary>
    public LocalisedText Data
    {
        get
        {
            var (edition, year, title) = (report.Publication.Edition, Numerals.Year(report.Year).Dutch, report.Publication.Title);
            return new($"Bron: {title}, editie {edition} (boekjaar {year}).", $"Source: {title}, edition {edition} (fiscal year {year}).");
        }
    }

    /// <summary>The price index: that of the catalogue, or the one that the data brought along.</summary>
    public LocalisedText Prices
    {
        get
        {
            var deflator = report.Publication.Deflator;
            return deflator.Id == Deflator.FromData
                ? new($"{deflator.Label.Dutch}: uit de gegevens zelf.", $"{deflator.Label.English}: from the data itself.")
                : new(
                    $"{deflator.Label.Dutch}: {deflator.Attribution.Dutch}; stand {deflator.Vintage}.",
                    $"{deflator.Label.English}: {deflator.Attribution.English}; as of {deflator.Vintage}.");
        }
    }

    /// <summary>The inhabitants of the country.</summary>
    public LocalisedText Population
    {
        get
        {
            var source = report.Catalogue.Population.Source;
            return new($"Inwoners van Nederland: {source.Dutch}.", $"Inhabitants of the Netherlands: {source.English}.");
        }
    }
}
