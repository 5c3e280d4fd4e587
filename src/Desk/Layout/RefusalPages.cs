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

    /// <summary>Too many attempts.</summary>
    public static DeskPage TooMany { get; } = Of(
        new("Te veel pogingen", "Too many attempts"),
        new("Vanaf uw adres kwamen te veel pogingen achter elkaar. Wacht een minuut en probeer het opnieuw.",
            "Too many attempts came from your address. Wait a minute and try again."));

    private static DeskPage Of(LocalisedText title, LocalisedText sentence) => new(title, typeof(RefusalView))
    {
        Parameters = new Dictionary<string, object> { [nameof(RefusalView.Title)] = title, [nameof(RefusalView.Sentence)] = sentence },
    };
}
