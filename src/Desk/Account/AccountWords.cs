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

    internal static readonly LocalisedText Roles = new("Uw rollen", "Your roles");
    internal static readonly LocalisedText NoRoles = new("U hebt nog geen rol. Vraag de beheerder om een uitnodiging.", "You have no role yet. Ask the administrator for an invitation.");
    internal static readonly LocalisedText SignIn = new("Inloggen", "Sign in");
    internal static readonly LocalisedText Email = new("E-mailadres", "E-mail address");
    internal static readonly LocalisedText Password = new("Wachtwoord", "Password");
    internal static readonly LocalisedText ForgotPassword = new("Wachtwoord vergeten", "Forgot your password");
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
