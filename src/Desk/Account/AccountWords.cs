using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Account;

/// <summary>The words of the pages about accounts.</summary>
public static class AccountWords
{
    /// <summary>Title of the page for signing in.</summary>
    public static LocalisedText SignInTitle { get; } = new("Inloggen", "Sign in");

    internal static readonly LocalisedText SignInLead = new(
        "Voor gemeenten die leveren en voor het benchmarkteam. Voor het rapport en de cijfers hoeft u niet in te loggen.",
        "For municipalities that deliver and for the benchmark team. You need not sign in for the report and the figures.");

    /// <summary>Title of the page about the own account.</summary>
    public static LocalisedText OwnAccount { get; } = new("Uw account", "Your account");

    /// <summary>Title of the page with which an invitation is accepted.</summary>
    public static LocalisedText Welcome { get; } = new("Welkom bij Maatstaf", "Welcome to Maatstaf");

    /// <summary>Title of the page for who forgot the password.</summary>
    public static LocalisedText ForgotPassword { get; } = new("Wachtwoord vergeten", "Forgot your password");

    /// <summary>Title of the page on which a new password is chosen.</summary>
    public static LocalisedText NewPasswordTitle { get; } = new("Nieuw wachtwoord kiezen", "Choose a new password");

    /// <summary>Title of the page that asks for a code.</summary>
    public static LocalisedText CodeTitle { get; } = new("Code uit uw app", "Code from your app");

    /// <summary>Title of the page on which an app for codes is added.</summary>
    public static LocalisedText AuthenticatorTitle { get; } = new("App voor codes toevoegen", "Add an app for codes");

    /// <summary>Title of the page with codes for when the app is lost.</summary>
    public static LocalisedText RecoveryTitle { get; } = new("Herstelcodes", "Recovery codes");

    /// <summary>Title of the page that asks for a new proof of who somebody is.</summary>
    public static LocalisedText ProofTitle { get; } = new("Bevestig dat u het bent", "Confirm that it is you");

    /// <summary>Said when a code is wrong, used or too old.</summary>
    public static LocalisedText WrongCode { get; } = new(
        "Deze code klopt niet of is al gebruikt. Wacht tot de app een nieuwe code geeft.",
        "This code is not right or was used already. Wait until the app gives a new one.");

    /// <summary>Said when a password is wrong.</summary>
    public static LocalisedText WrongOwnPassword { get; } = new("Dit is niet uw wachtwoord.", "This is not your password.");

    internal static readonly LocalisedText Name = new("Naam", "Name");
    internal static readonly LocalisedText NewPassword = new("Nieuw wachtwoord", "New password");
    internal static readonly LocalisedText PasswordHint = new(
        "Ten minste 12 tekens. Vier losse woorden zijn makkelijk te onthouden en moeilijk te raden.",
        "At least 12 characters. Four unrelated words are easy to remember and hard to guess.");

    internal static readonly LocalisedText Code = new("Code", "Code");
    internal static readonly LocalisedText Keep = new("Bewaren", "Keep");
    internal static readonly LocalisedText Remove = new("Verwijderen", "Remove");
    internal static readonly LocalisedText Cancel = new("Annuleren", "Cancel");
    internal static readonly LocalisedText Roles = new("Uw rollen", "Your roles");
    internal static readonly LocalisedText NoRoles = new("U hebt nog geen rol. Vraag de beheerder om een uitnodiging.", "You have no role yet. Ask the administrator for an invitation.");
    internal static readonly LocalisedText SignIn = new("Inloggen", "Sign in");
    internal static readonly LocalisedText Email = new("E-mailadres", "E-mail address");
    internal static readonly LocalisedText Password = new("Wachtwoord", "Password");
    internal static readonly LocalisedText DemoTitle = new("Demo: kies wie u bent", "Demo: choose who you are");
    internal static readonly LocalisedText DemoText = new(
        "Deze mensen en organisaties zijn verzonnen. De knoppen zijn er alleen in de demo.",
        "These people and organisations are invented. The buttons exist in the demo only.");

    /// <summary>Said when name and password do not belong together, whether there is an account or not.</summary>
    public static LocalisedText WrongPassword { get; } = new(
        "E-mailadres en wachtwoord horen niet bij elkaar. Na vijf keer fout moet u een kwartier wachten.",
        "The e-mail address and the password do not belong together. After five failures you have to wait a quarter of an hour.");

    /// <summary>Said when a name is locked, whether there is an account or not.</summary>
    public static LocalisedText Locked { get; } = new(
        "Met dit e-mailadres is vijf keer een fout wachtwoord ingevuld. Wacht een kwartier of herstel uw wachtwoord.",
        "A wrong password was given five times for this e-mail address. Wait a quarter of an hour or reset your password.");
}
