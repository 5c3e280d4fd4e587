using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>What is said of laws beside what one organisation said of them.</summary>
public static class OwnLawWords
{
    /// <summary>Title.</summary>
    public static LocalisedText Title { get; } = new("Wetten", "Laws");

    /// <summary>Heading above laws.</summary>
    public static LocalisedText Law { get; } = new("Wet", "Law");

    /// <summary>Heading above days.</summary>
    public static LocalisedText Day { get; } = new("Vanaf", "From");

    /// <summary>Heading above what begins.</summary>
    public static LocalisedText Begins { get; } = new("Wat er begint", "What begins");

    /// <summary>Heading above the own state.</summary>
    public static LocalisedText Own { get; } = new("Uw stand", "Your state");

    /// <summary>Heading above the own hours.</summary>
    public static LocalisedText Hours { get; } = new("Uw uren", "Your hours");

    /// <summary>What stands where hours are not known.</summary>
    public static LocalisedText NoHours { get; } = new("–", "–");

    /// <summary>Where the states come from.</summary>
    public static LocalisedText Source { get; } = new(
        "Uw stand en uren komen uit uw goedgekeurde levering; wetten en dagen uit de wetgevingsradar.",
        "Your state and hours come from your approved return; laws and days from the legislation radar.");

    /// <summary>How many laws ask for work within a year, in one sentence.</summary>
    public static LocalisedText Summary(IReadOnlyCollection<OwnLaw> laws)
    {
        var due = laws.Count(static law => law.IsDue);
        if (due == 0)
            return new("Bij elke wet die geldt of binnen een jaar begint, bent u klaar.", "You are done with each law that holds or begins within a year.");
        return due == 1
            ? new("Eén wet geldt of begint binnen een jaar en is bij u nog niet klaar.", "One law holds or begins within a year and is not done yet.")
            : new($"{Numerals.Count(due).Dutch} wetten gelden of beginnen binnen een jaar en zijn bij u nog niet klaar.", $"{Numerals.Count(due).English} laws hold or begin within a year and are not done yet.");
    }

    /// <summary>Hours in whole hours; a dash when they are not known.</summary>
    public static LocalisedText HoursOf(OwnLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.CentiHours is { } hours ? Numerals.Count((hours + 50) / 100) : NoHours;
    }
}
