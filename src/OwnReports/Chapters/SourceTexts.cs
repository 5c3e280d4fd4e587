using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Where the numbers of an own report come from.</summary>
internal static class SourceTexts
{
    /// <summary>The data, the prices, and the version of the figures of groups.</summary>
    public static IEnumerable<LocalisedText> Of(Publication publication)
    {
        var (edition, deflator, version) = (publication.Edition, publication.Deflator, DataVersion.Of(publication));
        yield return new(
            $"Cijfers: {publication.Title}, editie {edition} (boekjaren tot en met {Numerals.Year(edition.FiscalYear).Dutch}).",
            $"Figures: {publication.Title}, edition {edition} (fiscal years up to {Numerals.Year(edition.FiscalYear).English}).");
        yield return deflator.Id == Deflator.FromData
            ? new($"Prijzen: {deflator.Label.Dutch}, uit de gegevens zelf.", $"Prices: {deflator.Label.English}, from the data itself.")
            : new($"Prijzen: {deflator.Label.Dutch}, {deflator.Attribution.Dutch}; stand {deflator.Vintage}.", $"Prices: {deflator.Label.English}, {deflator.Attribution.English}; as of {deflator.Vintage}.");
        yield return new($"Versie van de cijfers van de groep: {version}.", $"Version of the figures of the group: {version}.");
    }
}
