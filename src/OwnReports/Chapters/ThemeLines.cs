using Maatstaf.Catalogue;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>The themes of the trend report that have numbers of their own, and the own numbers beside those of the group.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class ThemeLines(OwnReportContext report)
{
    /// <summary>The themes, in the order of the trend report.</summary>
    public IEnumerable<ChapterSpec> Themes => report.Catalogue.Chapters.Where(static chapter => chapter.Numbers.Count > 0);

    /// <summary>The lines of a theme; what was not asked in the year is not among them.</summary>
    public PlaceLine[] Of(ChapterSpec theme) => [.. IndicatorsOf(theme).Where(static indicator => !indicator.IsShareOfParticipants).Select(report.RowOf).OfType<PlaceRow>().Select(PlaceLine.Of)];

    /// <summary>The numbers of a theme; the way to the cloud also has what runs there already.</summary>
    private IEnumerable<Indicator> IndicatorsOf(ChapterSpec theme)
    {
        var numbers = theme.Numbers.Select(report.Catalogue.Indicator);
        return numbers.Any(static indicator => indicator.Numerator.Hosting == Hosting.OnPremises)
            ? numbers.Prepend(report.Catalogue.Indicator(Quotient.SaasShare(CostTree.Software)))
            : numbers;
    }
}
