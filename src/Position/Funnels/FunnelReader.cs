using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Position.Peers;

namespace Maatstaf.Position.Funnels;

/// <summary>Makes the funnel plot of a municipality beside a group.</summary>
/// <param name="own">The municipality's own figures.</param>
/// <param name="settings">How many standard errors the limits are from the headline.</param>
public sealed class FunnelReader(OwnFigures own, PositionSettings settings)
{
    /// <summary>The funnel of an indicator in a year.</summary>
    public Funnel Read(Indicator indicator, int year, ComparisonGroup group)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(group);
        var headline = group.Find(indicator.Id, year);
        var dispersion = group.Dispersion(indicator.Id, year);
        FunnelPoint? Point(OwnFigures figures) => figures.Of(year) is { } there && figures.Number(indicator.Id, year) is { } value
            ? new FunnelPoint(figures.Owner, figures.Name, there.Inhabitants, value, Deviations(value, there.Inhabitants, headline.Number, dispersion.Number))
            : null;
        return new Funnel
        {
            Limits = settings.FunnelLimits,
            Indicator = indicator,
            Year = year,
            Headline = headline.Value,
            Dispersion = dispersion,
            N = headline.N,
            Own = Point(own),
            Named = [.. group.NamedMembers(year).Where(member => member.Owner != own.Owner).Select(Point).OfType<FunnelPoint>().OrderBy(static point => point.Inhabitants).ThenBy(static point => point.Municipality)],
        };
    }

    private static double? Deviations(double value, long inhabitants, double? headline, double? dispersion) =>
        headline is { } centre && dispersion is > 0 and var spread ? (value - centre) * Math.Sqrt(inhabitants) / spread : null;
}
