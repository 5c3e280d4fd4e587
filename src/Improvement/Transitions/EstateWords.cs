using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Transitions;

/// <summary>Words beside the own applications, on the pages and in the report.</summary>
public static class EstateWords
{
    /// <summary>Heading above categories of software.</summary>
    public static LocalisedText Category { get; } = new("Soort", "Category");

    /// <summary>Heading above numbers of applications.</summary>
    public static LocalisedText Applications { get; } = new("Toepassingen", "Applications");

    /// <summary>Heading above what software costs.</summary>
    public static LocalisedText Software { get; } = new("Software, euro", "Software, euros");

    /// <summary>Heading above what of it runs on the premises.</summary>
    public static LocalisedText OnPremises { get; } = new("In eigen beheer, euro", "On the premises, euros");

    /// <summary>Heading above shares.</summary>
    public static LocalisedText Share { get; } = new("Deel", "Share");

    /// <summary>Heading above what runs nobody said where.</summary>
    public static LocalisedText WhereUnknown { get; } = new("Waar onbekend, euro", "Where unknown, euros");

    /// <summary>The row of all software.</summary>
    public static LocalisedText Whole { get; } = new("Alle software", "All software");

    /// <summary>Heading above what a platform costs.</summary>
    public static LocalisedText Cost { get; } = new("Kosten per jaar, euro", "Cost a year, euros");

    /// <summary>Heading above platforms.</summary>
    public static LocalisedText Platform { get; } = new("Platform", "Platform");

    /// <summary>Heading above what stands on a platform.</summary>
    public static LocalisedText StandsOn { get; } = new("Wat erop staat", "What stands on it");

    /// <summary>Heading above what may end with a platform.</summary>
    public static LocalisedText MayEnd { get; } = new("Kan vervallen, euro per jaar", "May end, euros a year");

    /// <summary>Nobody said what stands on a platform.</summary>
    public static LocalisedText NotSaid { get; } = new("Onbekend: nog niets aangekruist", "Unknown: nothing ticked yet");

    /// <summary>Something stands on a platform, and perhaps more.</summary>
    public static LocalisedText NotAll { get; } = new("en misschien meer: de lijst is niet af", "and perhaps more: the list is not complete");

    /// <summary>Nothing stands on a platform.</summary>
    public static LocalisedText NothingOn { get; } = new("Niets", "Nothing");

    /// <summary>A platform is kept for few applications.</summary>
    public static LocalisedText ForFew { get; } = new("draait nog voor weinig", "still runs for few");

    /// <summary>What may end cannot be said.</summary>
    public static LocalisedText CannotSay { get; } = new("niet te zeggen", "cannot be said");

    /// <summary>Nobody answered.</summary>
    public static LocalisedText Unknown { get; } = new("Onbekend", "Unknown");
}
