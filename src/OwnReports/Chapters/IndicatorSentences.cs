using Maatstaf.Narratives;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Sentences about one indicator beside the group, with the numbers of its table.</summary>
internal static class IndicatorSentences
{
    /// <summary>The one of some that differs most from the group, as a title; null when none can be compared.</summary>
    public static LocalisedText? LargestOf(IEnumerable<PlaceLine> lines, Wording wording) =>
        lines.Where(static line => line.Row.Difference is FigureValue.Known).MaxBy(static line => Math.Abs(line.Row.Difference.Number!.Value)) is { } line ? BesideGroup(line, wording) : null;

    /// <summary>How an indicator lies beside the group, as a title; null when that cannot be said.</summary>
    public static LocalisedText? BesideGroup(PlaceLine line, Wording wording)
    {
        var (indicator, unit) = (line.Row.Indicator, line.Row.Indicator.Unit);
        if (line.Shown.Find(line.Row, PlaceColumn.Difference) is not { } difference)
            return null;
        if (wording.Subject(indicator) is not { } subject)
        {
            var change = wording.Change(difference, unit, unit.Decimals);
            return new($"{indicator.Label.Dutch}: {change.Dutch} tegenover de groep", $"{indicator.Label.English}: {change.English} against the group");
        }

        var (are, per) = (subject.IsPlural ? "zijn" : "is", wording.Per(unit));
        if (difference == 0)
            return Wording.Capital(new($"{subject.Name.Dutch} {are} even hoog als bij de groep", $"{subject.Name.English} is the same as in the group"));
        var size = wording.Amount(difference, unit, unit.Decimals);
        return difference > 0
            ? Wording.Capital(new($"{subject.Name.Dutch} {are} {size.Dutch}{per.Dutch} hoger dan bij de groep", $"{subject.Name.English} is {size.English}{per.English} higher than in the group"))
            : Wording.Capital(new($"{subject.Name.Dutch} {are} {size.Dutch}{per.Dutch} lager dan bij de groep", $"{subject.Name.English} is {size.English}{per.English} lower than in the group"));
    }
}
