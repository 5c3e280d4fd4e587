using Maatstaf.Narratives;
using Maatstaf.Position.Funnels;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>Words of the funnel plot. Outside the limits is a fact about chance, not a verdict.</summary>
internal static class FunnelWords
{
    public static readonly LocalisedText Title = new("Trechter", "Funnel");
    public static readonly LocalisedText Inhabitants = new("Inwoners", "Inhabitants");
    public static readonly LocalisedText Errors = new("standaardfouten", "standard errors");
    public static readonly LocalisedText Municipality = new("Gemeente", "Municipality");
    public static readonly LocalisedText Municipalities = new("gemeenten", "municipalities");
    public static readonly LocalisedText Cost = new("€ per inwoner", "€ per inhabitant");
    public static readonly LocalisedText InErrors = new("Standaardfouten van de groep", "Standard errors from the group");
    public static readonly LocalisedText Between = new("Plaats", "Place");
    public static readonly LocalisedText HowMade = new("Hoe de grenzen zijn gemaakt", "How the limits were made");
    public static readonly LocalisedText Legend = new(
        "Grijze stippen: gemeenten die hun cijfers met naam delen, van klein naar groot. Wie anoniem blijft, staat er niet in, maar telt wel mee in de groep. Binnen de grenzen kan toeval het verschil zijn.",
        "Grey dots: municipalities that share their figures by name, from small to large. Who stays anonymous is not in it, but does count in the group. Between the limits chance may be the difference.");

    public static readonly LocalisedText Formula = new(
        "R is het cijfer van de groep. s zegt hoe ver gemeenten daar gewoonlijk van af liggen: s² = Σ N (y − R)² / (n − 1), in twee cijfers. Een gemeente met N inwoners heeft standaardfout s / √N. Naar Spiegelhalter (2005).",
        "R is the figure of the group. s says how far municipalities usually are from it: s² = Σ N (y − R)² / (n − 1), in two digits. A municipality of N inhabitants has standard error s / √N. After Spiegelhalter (2005).");

    /// <summary>The point in one sentence.</summary>
    public static LocalisedText Point(Funnel funnel, PlaceView view)
    {
        var what = view.Catalogue.CostTree[funnel.Indicator.Node!].Label;
        if (funnel.Own is not { Deviations: { } deviations })
            return new($"{what.Dutch} naast de grootte van gemeenten", $"{what.English} beside the size of municipalities");
        var side = deviations > 0 ? new LocalisedText("hoger", "higher") : new LocalisedText("lager", "lower");
        return Outside(funnel, deviations) switch
        {
            0 => new($"{what.Dutch}: voor een gemeente van deze grootte niet opvallend", $"{what.English}: not out of the ordinary for a municipality of this size"),
            var limit => new(
                $"{what.Dutch}: {side.Dutch} dan bij deze grootte gewoon is, buiten {limit} standaardfouten",
                $"{what.English}: {side.English} than is usual for this size, outside {limit} standard errors"),
        };
    }

    /// <summary>Why there is no plot.</summary>
    public static LocalisedText WhyNot(Funnel funnel, PlaceView view) => (funnel.Headline, funnel.Dispersion) switch
    {
        (FigureValue.Withheld headline, _) => PositionWords.Reason(headline.Reason),
        (FigureValue.Known, FigureValue.Withheld { Reason: "secondary" }) or (FigureValue.Known, FigureValue.Missing) => new(
            FormattableString.Invariant($"Geen trechter: de groep heeft minder dan {view.Catalogue.Disclosure.FewestForQuartiles} gemeenten met een cijfer. Grenzen zeggen dan niets. Kies een grotere groep."),
            FormattableString.Invariant($"No funnel: the group has fewer than {view.Catalogue.Disclosure.FewestForQuartiles} municipalities with a figure. Limits would say nothing. Choose a larger group.")),
        (FigureValue.Known, FigureValue.Withheld dispersion) => PositionWords.Reason(dispersion.Reason),
        (FigureValue.Known, _) => new("Geen trechter: alle gemeenten van de groep hebben hetzelfde cijfer.", "No funnel: all municipalities of the group have the same figure."),
        _ => PositionWords.GroupWithoutFigures,
    };

    /// <summary>Between which limits a municipality is.</summary>
    public static LocalisedText Place(Funnel funnel, FunnelPoint point) => Outside(funnel, point.Deviations ?? 0) switch
    {
        0 => new("binnen de grenzen", "between the limits"),
        var limit => new($"buiten {limit} standaardfouten", $"outside {limit} standard errors"),
    };

    /// <summary>The widest limit that a place is outside of; 0 = it is between all of them.</summary>
    private static int Outside(Funnel funnel, double deviations) => funnel.Limits.Where(limit => Math.Abs(deviations) > limit).DefaultIfEmpty(0).Max();
}
