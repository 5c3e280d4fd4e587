using System.Globalization;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>What a board member should know of an outcome: the change a year, the double years, and when these are earned back.</summary>
public static class OutcomeSentences
{
    /// <summary>The sentences, the most important first.</summary>
    public static IReadOnlyList<LocalisedText> Say(ShownOutcome shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        LocalisedText?[] all = [Headline(shown), WhileDouble(shown), EarnedBack(shown)];
        return [.. all.OfType<LocalisedText>()];
    }

    private static LocalisedText Headline(ShownOutcome shown)
    {
        var year = shown.Years[^1].Year.Year.ToString(CultureInfo.InvariantCulture);
        if (shown.AYear == 0)
            return new($"Vanaf {year} kost ICT evenveel als nu.", $"From {year} on ICT costs as much as now.");
        var (euros, each) = (Numerals.Of(Math.Abs(shown.AYear), 0), Numerals.Of(Math.Abs(shown.AYearPerInhabitant), 1));
        return shown.AYear < 0
            ? new($"Vanaf {year} kost ICT €{Numerals.NoBreakSpace}{euros.Dutch} per jaar minder: €{Numerals.NoBreakSpace}{each.Dutch} per inwoner.", $"From {year} on ICT costs €{euros.English} a year less: €{each.English} per inhabitant.")
            : new($"Vanaf {year} kost ICT €{Numerals.NoBreakSpace}{euros.Dutch} per jaar meer: €{Numerals.NoBreakSpace}{each.Dutch} per inwoner.", $"From {year} on ICT costs €{euros.English} a year more: €{each.English} per inhabitant.");
    }

    private static LocalisedText? WhileDouble(ShownOutcome shown)
    {
        ShownYear[] years = [.. shown.Years.Where(static year => year.Year.Phase == YearPhase.Double)];
        if (years.Length == 0)
            return null;
        var (first, last) = (years[0].Year.Year.ToString(CultureInfo.InvariantCulture), years[^1].Year.Year.ToString(CultureInfo.InvariantCulture));
        var when = years.Length == 1 ? new LocalisedText($"In {first} lopen", $"In {first}") : new LocalisedText($"Van {first} tot en met {last} lopen", $"From {first} up to {last}");
        if (shown.ExtraWhileDouble == 0)
            return new($"{when.Dutch} oud en nieuw naast elkaar. Dat kost samen evenveel als nu.", $"{when.English} old and new run beside each other. That costs as much as now.");
        var amount = Numerals.Of(Math.Abs(shown.ExtraWhileDouble), 0);
        return shown.ExtraWhileDouble > 0
            ? new($"{when.Dutch} oud en nieuw naast elkaar. Dat kost samen €{Numerals.NoBreakSpace}{amount.Dutch} meer dan nu.", $"{when.English} old and new run beside each other. That costs €{amount.English} more than now in all.")
            : new($"{when.Dutch} oud en nieuw naast elkaar. Ook dan kost ICT samen €{Numerals.NoBreakSpace}{amount.Dutch} minder dan nu.", $"{when.English} old and new run beside each other. Even then ICT costs €{amount.English} less than now in all.");
    }

    private static LocalisedText? EarnedBack(ShownOutcome shown)
    {
        if (shown.ExtraWhileDouble <= 0 || shown.AYear >= 0)
            return null;
        // Whole years, upwards: part of a year earns back part.
        var years = Math.Ceiling(shown.ExtraWhileDouble / -shown.AYear);
        var count = Numerals.Of(years, 0);
        return new(
            years == 1 ? "Die extra kosten zijn in 1 jaar daarna terugverdiend." : $"Die extra kosten zijn in {count.Dutch} jaar daarna terugverdiend.",
            years == 1 ? "That extra cost is earned back in 1 year after." : $"That extra cost is earned back in {count.English} years after.");
    }
}
