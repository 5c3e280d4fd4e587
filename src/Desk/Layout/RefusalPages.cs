using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Layout;

/// <summary>The pages that say that something cannot be done.</summary>
public static class RefusalPages
{
    /// <summary>What is not there, and what somebody may not see.</summary>
    public static DeskPage NotFound { get; } = Of(
        new("Deze pagina is er niet", "This page is not here"),
        new("Controleer het adres. Klopt het? Dan hoort de pagina misschien bij een organisatie waarvoor u niet werkt. Vraag het aan de beheerder.",
            "Check the address. Is it right? Then the page may belong to an organisation that you do not work for. Ask the administrator."));

    /// <summary>A form was sent without being signed in.</summary>
    public static DeskPage NotSignedIn { get; } = Of(
        new("U bent niet ingelogd", "You are not signed in"),
        new("Er is niets veranderd. Na 30 minuten zonder activiteit, en altijd na 12 uur, logt u automatisch uit. Log in en probeer het opnieuw.",
            "Nothing was changed. You are signed out after 30 minutes without activity, and always after 12 hours. Sign in and try again."));

    /// <summary>A form that did not come from a page of ours, or from one that is too old.</summary>
    public static DeskPage FormTooOld { get; } = Of(
        new("Het formulier is verlopen", "The form has expired"),
        new("Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het formulier nog een keer.",
            "Nothing was changed. Go back, reload the page and send the form again."));

    /// <summary>More was sent than fits.</summary>
    public static DeskPage TooLarge { get; } = Of(
        new("Dit is te groot", "This is too large"),
        new("Wat u stuurde, is groter dan hier past. Er is niets veranderd. Stuur een kleiner bestand, of deel het formulier op.",
            "What you sent is larger than fits here. Nothing was changed. Send a smaller file, or split the form."));

    /// <summary>Something harmful was found in a file.</summary>
    public static DeskPage Harmful { get; } = Of(
        new("Dit bestand is geweigerd", "This file is refused"),
        new("De malwarescanner vond iets schadelijks in het bestand. Er is niets bewaard. Laat uw computer nakijken en vraag uw ICT-afdeling om hulp.",
            "The malware scanner found something harmful in the file. Nothing was kept. Have your computer checked and ask your ICT department for help."));

    /// <summary>A file could not be scanned.</summary>
    public static DeskPage NotScanned { get; } = Of(
        new("Het bestand kan nu niet binnenkomen", "The file cannot come in now"),
        new("De malwarescanner antwoordt niet, en zonder hem komt er geen bestand binnen. Er is niets bewaard. Probeer het later opnieuw, of vraag het aan de beheerder.",
            "The malware scanner does not answer, and without it no file comes in. Nothing was kept. Try again later, or ask the administrator."));

    /// <summary>Too many requests, files or attempts.</summary>
    public static DeskPage TooMany { get; } = Of(
        new("Te veel pogingen", "Too many attempts"),
        new("Van u of vanaf uw adres kwam te veel achter elkaar. Er is niets veranderd. Wacht een minuut en probeer het opnieuw.",
            "Too much came from you or from your address. Nothing was changed. Wait a minute and try again."));

    private static DeskPage Of(LocalisedText title, LocalisedText sentence) => new(title, typeof(RefusalView))
    {
        Parameters = new Dictionary<string, object> { [nameof(RefusalView.Title)] = title, [nameof(RefusalView.Sentence)] = sentence },
    };
}
