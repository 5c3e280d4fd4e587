using Maatstaf.Pages;

namespace Maatstaf.Journeys_Tests;

/// <summary>Which pages the journeys look at: each that is one of its kind, and of figures and indicators one of each form.</summary>
internal static class Places
{
    public static IReadOnlyList<string> Of(DemoSite site)
    {
        var content = new SiteContent(site.Publication, site.Report, site.Catalogue);
        var figures = site.Report.Figures.DistinctBy(static figure => (figure.Chart.Kind, figure.Chart.Unit?.Id)).Select(static figure => Address.Figure(figure.Id))
            .Concat(site.Report.Boards.Select(static board => Address.Figure(board.Id))).ToHashSet();
        var indicators = content.Indicators.DistinctBy(static indicator => indicator.Unit.Id).Select(static indicator => Address.Indicator(indicator.Id)).ToHashSet();
        return
        [
            .. SiteMap.Of(content).Pages.Select(static page => page.Path)
                .Where(path => !path.StartsWith("/figuren/", StringComparison.Ordinal) || figures.Contains(path))
                .Where(path => !path.StartsWith(Address.Indicators + "/", StringComparison.Ordinal) || indicators.Contains(path)),
        ];
    }
}
