using Maatstaf.Delivery.Watching;
using Maatstaf.Desk.Editions;
using Maatstaf.Narratives;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Administration.Status;

/// <summary>Words of the page about how the site stands.</summary>
public static class StatusWords
{
    /// <summary>Title of the page, and its name in the menu.</summary>
    public static readonly LocalisedText System = new("Systeem", "System");

    internal static readonly LocalisedText Machinery = new("Techniek", "Machinery");
    internal static readonly LocalisedText Work = new("Werk", "Work");
    internal static readonly LocalisedText Settings = new("Gekozen instellingen", "Settings that were chosen");
    internal static readonly LocalisedText SettingsLead = new("Deze instellingen zijn anders dan vanzelf. Geheimen ziet niemand.", "These settings are otherwise than by themselves. Nobody sees secrets.");
    internal static readonly LocalisedText NoSettings = new("Alles staat zoals het vanzelf is.", "Everything is as it is by itself.");
    internal static readonly LocalisedText Secret = new("gekozen (geheim)", "chosen (secret)");
    internal static readonly LocalisedText Todo = new("Doen:", "To do:");
    internal static readonly LocalisedText GoThere = new("Ga erheen", "Go there");
    internal static readonly LocalisedText AskDoctor = new("Voer op de server ./maatstaf doctor uit; dat zegt wat er mis is.", "Run ./maatstaf doctor on the server; it says what is wrong.");

    /// <summary>How something stands, in a word.</summary>
    internal static LocalisedText Of(StatusState state) => state switch
    {
        StatusState.Good => new("Goed", "Good"),
        StatusState.Look => new("Let op", "Look"),
        _ => new("Fout", "Wrong"),
    };

    /// <summary>How everything stands, in a sentence.</summary>
    internal static LocalisedText Lead(int wrong, int look) => (wrong, look) switch
    {
        (0, 0) => new("Alles is goed.", "Everything is good."),
        (0, 1) => new("De site werkt. Eén punt vraagt aandacht.", "The site works. One point asks for attention."),
        (0, _) => new LocalisedText("De site werkt. {count} punten vragen aandacht.", "The site works. {count} points ask for attention.").With("count", Numerals.Count(look)),
        (1, _) => new("Eén punt is fout.", "One point is wrong."),
        _ => new LocalisedText("{count} punten zijn fout.", "{count} points are wrong.").With("count", Numerals.Count(wrong)),
    };

    internal static LocalisedText LookedAt(DateTimeOffset at) => new LocalisedText("Bekeken op {moment}. Ververs de pagina om opnieuw te kijken.", "Looked at on {moment}. Renew the page to look again.").With("moment", MomentOf(at));

    internal static LocalisedText Edition(EditionWork edition) =>
        new LocalisedText("Editie {year}: {state}", "Edition {year}: {state}").With("year", Numerals.Year(edition.Edition.Year)).With("state", EditionWords.StateOf(edition.State));

    /// <summary>A moment by the clock in the Netherlands.</summary>
    internal static LocalisedText MomentOf(DateTimeOffset moment)
    {
        var there = DutchTime.Of(moment);
        return new(there.ToString("d MMMM yyyy, HH:mm", Notation.Of(Language.Dutch)), there.ToString("d MMMM yyyy, HH:mm", Notation.Of(Language.English)));
    }
}
