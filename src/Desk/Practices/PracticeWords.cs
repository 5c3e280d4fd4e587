using Maatstaf.Delivery.Practices;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Practices;

/// <summary>Words of the pages about practices.</summary>
public static class PracticeWords
{
    /// <summary>Name of these pages.</summary>
    public static readonly LocalisedText Practices = new("Praktijken", "Practices");

    /// <summary>Name of the page with what is new.</summary>
    public static readonly LocalisedText News = new("Nieuw voor u", "New for you");

    /// <summary>Name of the page with threads.</summary>
    public static readonly LocalisedText Contacts = new("Gesprekken", "Threads");

    /// <summary>Name of the page with own practices.</summary>
    public static readonly LocalisedText Own = new("Uw praktijken", "Your practices");

    /// <summary>Name of the page where the team judges.</summary>
    public static readonly LocalisedText Judge = new("Beoordelen", "Judge");

    /// <summary>Name of the page where one writes.</summary>
    public static readonly LocalisedText Write = new("Een praktijk schrijven", "Write a practice");

    /// <summary>Name of the page where one asks.</summary>
    public static readonly LocalisedText Ask = new("Een vraag stellen", "Ask a question");

    /// <summary>Name of the page with examples for one municipality.</summary>
    public static readonly LocalisedText Examples = new("Voorbeelden", "Examples");

    internal static readonly LocalisedText Lead = new(
        "Wat deelnemers deden, wat het kostte en wat het bracht. Alleen deelnemers en het benchmarkteam lezen dit.",
        "What participants did, what it cost and what it brought. Only participants and the benchmark team read this.");

    internal static readonly LocalisedText Nothing = new("Nog niemand schreef een praktijk. Schrijf de eerste.", "Nobody wrote a practice yet. Write the first one.");
    internal static readonly LocalisedText NothingFits = new("Geen praktijk past bij deze keuze. Kies minder, of zoek met andere woorden.", "No practice fits this choice. Choose less, or search with other words.");
    internal static readonly LocalisedText Pages = new("Praktijken, nieuws en gesprekken", "Practices, news and threads");
    internal static readonly LocalisedText Node = new("Kostenpost", "Cost item");
    internal static readonly LocalisedText Theme = new("Thema", "Theme");
    internal static readonly LocalisedText Size = new("Grootte", "Size");
    internal static readonly LocalisedText Order = new("Volgorde", "Order");
    internal static readonly LocalisedText Search = new("Zoeken", "Search");
    internal static readonly LocalisedText Show = new("Toon", "Show");
    internal static readonly LocalisedText All = new("alle", "all");
    internal static readonly LocalisedText Done = new("Wat deed u?", "What did you do?");
    internal static readonly LocalisedText DoneRead = new("Wat is er gedaan?", "What was done?");
    internal static readonly LocalisedText Cost = new("Wat kostte het?", "What did it cost?");
    internal static readonly LocalisedText Result = new("Wat bracht het op?", "What did it bring?");
    internal static readonly LocalisedText Year = new("Jaar", "Year");
    internal static readonly LocalisedText Title = new("Titel", "Title");
    internal static readonly LocalisedText Comments = new("Reacties", "Comments");
    internal static readonly LocalisedText NotSaid = new("Niet opgeschreven.", "Not written down.");
    internal static readonly LocalisedText Reason = new("De reden", "The reason");

    internal static readonly LocalisedText TextHint = new(
        "Gewone tekst. Een lege regel maakt een nieuwe alinea, een streepje vooraan een opsomming. Een adres met https:// wordt een link.",
        "Plain text. An empty line makes a new paragraph, a hyphen in front a list. An address with https:// becomes a link.");

    /// <summary>How far a practice is.</summary>
    public static LocalisedText StateOf(PracticeState state) => state switch
    {
        PracticeState.Draft => new("concept", "draft"),
        PracticeState.Submitted => new("wacht op beoordeling", "waits for judgement"),
        PracticeState.Returned => new("teruggestuurd", "sent back"),
        PracticeState.Approved => new("zichtbaar", "visible"),
        _ => new("offline gehaald", "taken offline"),
    };

    /// <summary>A text with a capital, to begin a line.</summary>
    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    internal static LocalisedText CommentsOf(int number) => number switch
    {
        0 => new("nog geen reacties", "no comments yet"),
        1 => new("1 reactie", "1 comment"),
        _ => new($"{number} reacties", $"{number} comments"),
    };
}
