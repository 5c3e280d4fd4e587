using Maatstaf.Delivery.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Editions;

/// <summary>The words of the pages about editions, each once, in both languages.</summary>
public static class EditionWords
{
    /// <summary>Title of the list of editions.</summary>
    public static readonly LocalisedText Editions = new("Edities", "Editions");

    internal static readonly LocalisedText Lead = new(
        "Een editie gaat van voorbereid naar open, controle, vastgesteld en gepubliceerd. U zet de volgende stap; terug kan alleen van controle naar open.",
        "An edition goes from prepared to open, checking, frozen and published. You take the next step; going back is possible from checking to open alone.");

    internal static readonly LocalisedText None = new("Er is nog geen editie. Bereid hieronder de eerste voor.", "There is no edition yet. Prepare the first one below.");
    internal static readonly LocalisedText OpenSays = new("Coördinatoren kunnen leveringen maken en indienen.", "Coordinators can make and submit returns.");
    internal static readonly LocalisedText CloseSays = new("De editie gaat naar controle. Indienen blijft kunnen voor wie een vraag beantwoordt; u kunt de editie weer openen.", "The edition goes to checking. Who answers a question can still submit; you can open the edition again.");
    internal static readonly LocalisedText ReopenSays = new("De editie gaat terug naar open.", "The edition goes back to open.");
    internal static readonly LocalisedText FreezeSays = new("De cijfers staan daarna vast, met een vingerafdruk: voor u, voor deelnemers en voor iedereen. Wat nog niet is goedgekeurd, telt niet mee. Dit kan niet terug.", "The figures stand from then on, with a fingerprint: for you, for participants and for everyone. What is not approved does not count. This cannot be taken back.");
    internal static readonly LocalisedText PublishSays = new("De editie is klaar voor het publiek. Dit kan niet terug.", "The edition is ready for the public. This cannot be taken back.");
    internal static readonly LocalisedText CorrectSays = new("Er komt een volgende versie met de cijfers zoals ze nu zijn. Eerdere versies blijven staan. Van een gepubliceerde editie ziet iedereen de nieuwe versie meteen, met de reden en met wat er veranderde.", "There will be a next version with the figures as they are now. Earlier versions stay. Of a published edition everyone sees the new version at once, with the reason and with what changed.");
    /// <summary>Title of the page about the protecting of participants.</summary>
    public static readonly LocalisedText Protecting = new("De deelnemers worden beschermd", "Participants are being protected");

    internal static readonly LocalisedText Protected = new("De deelnemers zijn beschermd", "Participants are protected");
    internal static readonly LocalisedText ProtectingLead = new(
        "het systeem rekent na dat niemand uit alle cijfers samen iets van één deelnemer kan afleiden. Deze pagina ververst zichzelf. U kunt weggaan: het werk gaat door, en niemand hoeft erop te wachten.",
        "the system verifies that nobody can work out anything of one participant from all figures together. This page renews itself. You can leave: the work goes on, and nobody has to wait for it.");

    internal static readonly LocalisedText ProtectedLead = new(
        "wat deelnemers en iedereen mogen zien, staat klaar. Ga terug naar de edities en kies de stap opnieuw; die gaat nu meteen.",
        "what participants and everyone may see is ready. Go back to the editions and choose the step again; it takes no time now.");

    internal static readonly LocalisedText LookAgain = new("Opnieuw kijken", "Look again");
    internal static readonly LocalisedText BackToEditions = new("Naar de edities", "To the editions");
    internal static readonly LocalisedText Deadline = new("Uiterste dag van leveren", "Last day of delivering");

    /// <summary>Title of the list of organisations.</summary>
    public static readonly LocalisedText Organisations = new("Deelnemers", "Participants");

    /// <summary>How far an edition is.</summary>
    public static LocalisedText StateOf(EditionState state) => state switch
    {
        EditionState.Prepared => new("Voorbereid", "Prepared"),
        EditionState.Open => new("Open", "Open"),
        EditionState.Checking => new("Controle", "Checking"),
        EditionState.Frozen => new("Vastgesteld", "Frozen"),
        _ => new("Gepubliceerd", "Published"),
    };
}
