using Maatstaf.Narratives;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Sentences about where a municipality stands. None says whether that is good.</summary>
internal static class PlaceSentences
{
    /// <summary>In which quarter the own cost lies; null when that is not said.</summary>
    public static LocalisedText? Band(QuartileBand? band) => band switch
    {
        QuartileBand.LowestQuarter => new("Uw ICT-kosten per inwoner liggen in het laagste kwart van de groep.", "Your ICT cost per inhabitant is in the lowest quarter of the group."),
        QuartileBand.BelowMiddle => new("Uw ICT-kosten per inwoner liggen onder het midden van de groep.", "Your ICT cost per inhabitant is below the middle of the group."),
        QuartileBand.AboveMiddle => new("Uw ICT-kosten per inwoner liggen boven het midden van de groep.", "Your ICT cost per inhabitant is above the middle of the group."),
        QuartileBand.HighestQuarter => new("Uw ICT-kosten per inwoner liggen in het hoogste kwart van de groep.", "Your ICT cost per inhabitant is in the highest quarter of the group."),
        _ => null,
    };

    /// <summary>How the own cost changed against the year before, also without inflation; null when there is no year before.</summary>
    public static LocalisedText? OwnChange(OwnReportContext report)
    {
        var line = report.Costs[0];
        var decimals = report.Euros.Decimals;
        if (line.Shown.Find(line.Row, PlaceColumn.OwnNominal) is not { } nominal)
            return null;
        var (before, changed) = (Numerals.Year(report.Year - 1).Dutch, Moved(nominal, decimals, report));
        var real = line.Shown.Find(line.Row, PlaceColumn.OwnReal) is { } without ? Moved(without, decimals, report) : (LocalisedText?)null;
        return new(
            $"Vergeleken met {before} geeft uw gemeente per inwoner {changed.Dutch} uit{(real is { } dutch ? $"; zonder inflatie is dat {dutch.Dutch}" : string.Empty)}.",
            $"Compared with {before} your municipality spends {changed.English} per inhabitant{(real is { } english ? $"; without inflation that is {english.English}" : string.Empty)}.");
    }

    /// <summary>How much the own cost is above or below that of the group, for a title without a full stop; null when it is not known.</summary>
    public static LocalisedText? Against(OwnReportContext report)
    {
        var difference = report.Differences.Find(report.Place.Costs);
        if (difference is not { } amount)
            return null;
        if (amount == 0)
            return new("Uw ICT-kosten per inwoner zijn vrijwel gelijk aan die van de groep", "Your ICT cost per inhabitant is about the same as that of the group");
        var size = report.Wording.Amount(amount, report.Euros, report.Differences.Decimals);
        return amount > 0
            ? new($"Uw ICT-kosten zijn {size.Dutch} per inwoner hoger dan die van de groep", $"Your ICT cost is {size.English} per inhabitant higher than that of the group")
            : new($"Uw ICT-kosten zijn {size.Dutch} per inwoner lager dan die van de groep", $"Your ICT cost is {size.English} per inhabitant lower than that of the group");
    }

    private static LocalisedText Moved(decimal amount, int decimals, OwnReportContext report)
    {
        if (amount == 0)
            return new("evenveel", "as much");
        var size = report.Wording.Amount(amount, report.Euros, decimals);
        return amount > 0 ? new($"{size.Dutch} meer", $"{size.English} more") : new($"{size.Dutch} minder", $"{size.English} less");
    }
}
