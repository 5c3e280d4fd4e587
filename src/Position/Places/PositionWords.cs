using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Places;

/// <summary>Words about a place beside a group, the same on pages and in reports. Low is a place, not a verdict.</summary>
public static class PositionWords
{
    /// <summary>What stands in the place of a withheld number.</summary>
    public static LocalisedText Withheld { get; } = new("niet getoond", "not shown");

    /// <summary>Why a group cannot be compared with, when nothing is withheld.</summary>
    public static LocalisedText GroupWithoutFigures { get; } = new("Van deze groep zijn er geen cijfers.", "There are no figures of this group.");

    /// <summary>What stands in the place of a number that is not there: withheld, not asked and not known are three things.</summary>
    public static LocalisedText Absent(FigureValue value) => value switch
    {
        FigureValue.Withheld => Withheld,
        FigureValue.NotApplicable => new("niet gevraagd", "not asked"),
        _ => new("onbekend", "not known"),
    };

    /// <summary>Why a number is withheld, as a sentence.</summary>
    /// <param name="reason">Reason of disclosure control, such as <c>n&lt;5</c>.</param>
    public static LocalisedText Reason(string reason) => reason switch
    {
        "n<5" => new("Niet getoond: de groep heeft minder dan vijf gemeenten.", "Not shown: the group has fewer than five municipalities."),
        "clusters<3" => new("Niet getoond: de groep heeft minder dan drie onafhankelijke organisaties.", "Not shown: the group has fewer than three independent organisations."),
        "dominance" => new("Niet getoond: één organisatie zou te goed te herkennen zijn.", "Not shown: one organisation could be recognised too well."),
        _ => new("Niet getoond: met andere cijfers samen zou iemand een gemeente kunnen narekenen.", "Not shown: together with other figures somebody could work out a municipality."),
    };

    /// <summary>The quarter in words.</summary>
    public static LocalisedText Band(QuartileBand band) => band switch
    {
        QuartileBand.LowestQuarter => new("laagste kwart", "lowest quarter"),
        QuartileBand.BelowMiddle => new("onder het midden", "below the middle"),
        QuartileBand.AboveMiddle => new("boven het midden", "above the middle"),
        _ => new("hoogste kwart", "highest quarter"),
    };

    /// <summary>How much more or less than the group, as a clause: "€ 6 hoger dan de groep"; null when it is not known.</summary>
    /// <param name="difference">Own less group as shown.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="decimals">Its decimals.</param>
    /// <param name="wording">Writes amounts.</param>
    public static LocalisedText? Against(decimal? difference, Unit unit, int decimals, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (difference is not { } amount)
            return null;
        if (amount == 0)
            return new("vrijwel gelijk aan de groep", "about the same as the group");
        var size = wording.Amount(amount, unit, decimals);
        return amount > 0
            ? new($"{size.Dutch} hoger dan de groep", $"{size.English} higher than the group")
            : new($"{size.Dutch} lager dan de groep", $"{size.English} lower than the group");
    }

    /// <summary>The own cost in a sentence when the group has no figure to compare with, and why it has none.</summary>
    /// <param name="costs">The whole.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="wording">Writes amounts.</param>
    public static LocalisedText OwnAlone(PlaceRow costs, int year, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(wording);
        var own = wording.Value(costs.Own.Number ?? 0, costs.Indicator.Unit, costs.Indicator.Unit.HeadlineDecimals);
        var (when, why) = (Numerals.Year(year).Dutch, WhyNoGroup(costs.Group.Headline.Value));
        return new(
            $"De ICT-kosten van uw gemeente zijn in {when} {own.Dutch} per inwoner. {why.Dutch}",
            $"The ICT cost of your municipality is {own.English} per inhabitant in {when}. {why.English}");
    }

    /// <summary>Why a figure of a group is not there, as a sentence.</summary>
    public static LocalisedText WhyNoGroup(FigureValue value) => value is FigureValue.Withheld withheld ? Reason(withheld.Reason) : GroupWithoutFigures;

    /// <summary>On how many a figure of a group rests, as a sentence.</summary>
    public static LocalisedText Basis(GroupFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var (n, clusters) = (Numerals.Count(figure.N), Numerals.Count(figure.Clusters));
        return new(
            $"Groep: {n.Dutch} {(figure.N == 1 ? "gemeente" : "gemeenten")}, {clusters.Dutch} onafhankelijke {(figure.Clusters == 1 ? "organisatie" : "organisaties")}.",
            $"Group: {n.English} {(figure.N == 1 ? "municipality" : "municipalities")}, {clusters.English} independent {(figure.Clusters == 1 ? "organisation" : "organisations")}.");
    }
}
