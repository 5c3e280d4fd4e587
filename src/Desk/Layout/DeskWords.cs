using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Layout;

/// <summary>The words around every page for people who work with the site.</summary>
internal static class DeskWords
{
    public static readonly LocalisedText SiteName = new("Maatstaf", "Maatstaf");
    public static readonly LocalisedText SkipToContent = new("Naar de inhoud", "Skip to content");
    public static readonly LocalisedText MainNavigation = new("Hoofdmenu", "Main menu");
    public static readonly LocalisedText Personal = new("Uw account", "Your account");
    public static readonly LocalisedText WhereYouAre = new("U bent hier", "You are here");
    public static readonly LocalisedText InOtherLanguage = new("English", "Nederlands");
    public static readonly LocalisedText Start = new("Start", "Start");
    public static readonly LocalisedText SignIn = new("Inloggen", "Sign in");
    public static readonly LocalisedText SignOut = new("Uitloggen", "Sign out");
    public static readonly LocalisedText UnsavedHere = new(
        "In deze browser staat iets wat nog niet bewaard is, omdat de site niet te bereiken was. Als u uitlogt, verdwijnt het. Toch uitloggen?",
        "In this browser is something that was not saved yet, because the site could not be reached. When you sign out, it is gone. Sign out all the same?");
    public static readonly LocalisedText Notice = new("Let op", "Please note");
    public static readonly LocalisedText ThereIsAProblem = new("Dit klopt nog niet", "This is not right yet");
}
