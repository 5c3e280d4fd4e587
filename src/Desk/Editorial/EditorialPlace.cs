using Maatstaf.Desk.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Editorial;

/// <summary>Addresses of the pages on which the team edits a report, without language.</summary>
public static class EditorialPlace
{
    /// <summary>Parts of addresses behind the edition.</summary>
    public const string Rest = "rapport", Chapters = "hoofdstukken", Texts = "teksten", NewText = "tekst", Order = "volgorde", LeaveOut = "weglaten", BringBack = "terug",
        Remove = "verwijderen", History = "geschiedenis", Checklist = "controle", Publish = "publiceren", Readers = "lezers", Withdraw = "lezers/weg", Preview = "voorbeeld";

    /// <summary>Names of fields.</summary>
    public const string Name = "naam", Step = "stap", Reason = "reden", After = "na", Dutch = "nl", English = "en", Do = "doe", Search = "zoek", Keep = "bewaren", Look = "bekijken",
        Find = "zoeken", InsertDutch = "invoegen-nl", InsertEnglish = "invoegen-en", Number = "nummer", Accepted = "akkoord", Revision = "revisie", Emails = "adressen", Account = "account", Version = "versie";

    /// <summary>The report of an edition.</summary>
    public static string Of(Edition edition) => $"{EditionView.Root}/{edition}/{Rest}";

    /// <summary>A page of the report of an edition.</summary>
    public static string Of(Edition edition, string rest) => $"{Of(edition)}/{rest}";

    /// <summary>A chapter of it.</summary>
    public static string Chapter(Edition edition, string chapter) => $"{Of(edition)}/{Chapters}/{chapter}";

    /// <summary>A text of it.</summary>
    public static string Text(Edition edition, Guid text) => $"{Of(edition)}/{Texts}/{text:N}";

    /// <summary>The report as it is before it is published, for who was chosen.</summary>
    public static string PreviewOf(Edition edition) => $"/{Preview}/{edition}";
}
