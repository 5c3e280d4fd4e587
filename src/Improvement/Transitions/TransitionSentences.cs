using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Transitions;

/// <summary>What a board member should know of a plan: the change a year, what going over costs, and whether there are people for it.</summary>
public static class TransitionSentences
{
    private const decimal MilliPerFte = 1000m;

    /// <summary>What it is and what it is not.</summary>
    public static LocalisedText NoForecast { get; } = new(
        "Dit is een rekensom met uw eigen bedragen en met aannames, geen voorspelling. Prijzen blijven zoals ze waren.",
        "This is a calculation with your own amounts and with assumptions, not a forecast. Prices stay as they were.");

    /// <summary>The sentences, the most important first.</summary>
    public static IReadOnlyList<LocalisedText> Say(ShownTransition shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        if (shown.Outcome.Applications.All(static application => application.Application is null) && shown.Outcome.Platforms.All(static platform => platform.LastYear is null))
            return [NothingPlanned(shown)];
        LocalisedText?[] all = [Headline(shown), GoingOver(shown), EarnedBack(shown), People(shown.Outcome)];
        return [.. all.OfType<LocalisedText>()];
    }

    private static LocalisedText NothingPlanned(ShownTransition shown)
    {
        var euros = Numerals.Of(shown.Today.Total, 0);
        return new(
            $"Er is nog niets gepland: elk jaar kost €{Numerals.NoBreakSpace}{euros.Dutch}, net als nu.",
            $"Nothing is planned yet: every year costs €{euros.English}, as now.");
    }

    private static LocalisedText Headline(ShownTransition shown)
    {
        var year = Numerals.Year(shown.Outcome.Plan.FirstYear + shown.Outcome.Plan.Years).Dutch;
        var euros = Numerals.Of(Math.Abs(shown.AYear), 0);
        return shown.AYear switch
        {
            0 => new($"Vanaf {year} kost wat nu in eigen beheer draait evenveel als nu.", $"From {year} on what now runs on the premises costs as much as now."),
            < 0 => new($"Vanaf {year} kost wat nu in eigen beheer draait €{Numerals.NoBreakSpace}{euros.Dutch} per jaar minder.", $"From {year} on what now runs on the premises costs €{euros.English} a year less."),
            _ => new($"Vanaf {year} kost wat nu in eigen beheer draait €{Numerals.NoBreakSpace}{euros.Dutch} per jaar meer.", $"From {year} on what now runs on the premises costs €{euros.English} a year more."),
        };
    }

    private static LocalisedText? GoingOver(ShownTransition shown)
    {
        if (shown.Change == 0 && shown.Double == 0)
            return null;
        var (change, twice) = (Numerals.Of(shown.Change, 0), Numerals.Of(shown.Double, 0));
        return shown.Double == 0
            ? new($"De overgang zelf kost €{Numerals.NoBreakSpace}{change.Dutch}. Er draait niets dubbel.", $"The transition itself costs €{change.English}. Nothing runs double.")
            : new($"De overgang zelf kost €{Numerals.NoBreakSpace}{change.Dutch}. Daarnaast kost het oude dat dubbel draait €{Numerals.NoBreakSpace}{twice.Dutch}.", $"The transition itself costs €{change.English}. Besides, the old that runs double costs €{twice.English}.");
    }

    private static LocalisedText? EarnedBack(ShownTransition shown)
    {
        if (shown.AYear >= 0 || shown.Extra <= 0)
            return null;
        // Whole years, upwards: part of a year earns back part.
        var years = Math.Ceiling(shown.Extra / -shown.AYear);
        var count = Numerals.Of(years, 0);
        return years == 1
            ? new("Wat het plan meer kost dan nu, is in 1 jaar daarna terugverdiend.", "What the plan costs more than now is earned back in 1 year after.")
            : new($"Wat het plan meer kost dan nu, is in {count.Dutch} jaar daarna terugverdiend.", $"What the plan costs more than now is earned back in {count.English} years after.");
    }

    private static LocalisedText? People(TransitionOutcome outcome)
    {
        if (outcome.Years.All(static year => year.NeededMilliFte == 0))
            return null;
        if (outcome.Years[0].AvailableMilliFte is null)
            return new("Hoeveel mensen er zijn, is niet bekend: de levering heeft geen personeel.", "How many people there are is not known: the return has no personnel.");
        if (outcome.Years.Where(static year => year.ShortMilliFte > 0).MaxBy(static year => year.ShortMilliFte) is not { } worst)
            return new("Er zijn in elk jaar genoeg eigen mensen voor dit plan.", "In every year there are enough own people for this plan.");
        var (year, need, have, less) = (Numerals.Year(worst.Year).Dutch, Fte(worst.NeededMilliFte), Fte(worst.AvailableMilliFte!.Value), Fte(worst.ShortMilliFte!.Value));
        var others = outcome.Years.Count(static other => other.ShortMilliFte > 0) - 1;
        var also = others switch
        {
            0 => new LocalisedText(string.Empty, string.Empty),
            1 => new LocalisedText(" Ook in een ander jaar zijn het er te weinig.", " In another year there are too few as well."),
            _ => new LocalisedText($" Ook in {others} andere jaren zijn het er te weinig.", $" In {others} other years there are too few as well."),
        };
        return new(
            $"In {year} vraagt het plan {need.Dutch} fte eigen mensen en is er tijd voor {have.Dutch} fte: {less.Dutch} fte te weinig.{also.Dutch}",
            $"In {year} the plan asks {need.English} fte of own people and there is time for {have.English} fte: {less.English} fte too few.{also.English}");
    }

    private static LocalisedText Fte(long milliFte) => Numerals.Of(Math.Round(milliFte / MilliPerFte, 1, MidpointRounding.AwayFromZero), 1);
}
