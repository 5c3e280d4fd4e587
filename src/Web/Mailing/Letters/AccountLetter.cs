using Maatstaf.Delivery.Keeping;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Accounts;

namespace Maatstaf.Web.Mailing.Letters;

/// <summary>What is written about an account, in both languages; <c>{name}</c>, <c>{by}</c>, <c>{role}</c>, <c>{link}</c> and <c>{day}</c> are filled in.</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Plain text.</param>
internal sealed record AccountLetter(LocalisedText Subject, LocalisedText Body)
{
    /// <summary>To somebody who is invited.</summary>
    public static AccountLetter Invitation { get; } = new(
        new("Uitnodiging voor Maatstaf", "Invitation to Maatstaf"),
        new(
            "Dag {name},\n\n{by} nodigt u uit voor Maatstaf, de ICT-benchmark voor gemeenten. Uw rol: {role}.\n\nNeem de uitnodiging aan: {link}\n\nDe link werkt één keer, tot en met {day}. Verwachtte u deze brief niet? Dan hoeft u niets te doen.\n\nMaatstaf\n",
            "Hello {name},\n\n{by} invites you to Maatstaf, the ICT benchmark of municipalities. Your role: {role}.\n\nAccept the invitation: {link}\n\nThe link works once, up to and including {day}. Did you not expect this letter? Then you need not do anything.\n\nMaatstaf\n"));

    /// <summary>To somebody who forgot the password.</summary>
    public static AccountLetter PasswordReset { get; } = new(
        new("Nieuw wachtwoord kiezen", "Choose a new password"),
        new(
            "Dag {name},\n\nKies hier een nieuw wachtwoord: {link}\n\nDe link werkt één keer, een uur lang. Hebt u hier niet om gevraagd? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het was.\n\nMaatstaf\n",
            "Hello {name},\n\nChoose a new password here: {link}\n\nThe link works once, for one hour. Did you not ask for this? Then you need not do anything; your password stays as it was.\n\nMaatstaf\n"));

    /// <summary>To the new address of somebody who changes it.</summary>
    public static AccountLetter EmailChange { get; } = new(
        new("Bevestig uw nieuwe e-mailadres", "Confirm your new e-mail address"),
        new(
            "Dag {name},\n\nBevestig dat dit uw nieuwe e-mailadres is: {link}\n\nDe link werkt één keer, een uur lang. Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.\n\nMaatstaf\n",
            "Hello {name},\n\nConfirm that this is your new e-mail address: {link}\n\nThe link works once, for one hour. Did you not ask for this? Then you need not do anything.\n\nMaatstaf\n"));

    /// <summary>To somebody whose way of signing in was changed.</summary>
    public static AccountLetter SignInChanged { get; } = new(
        new("Uw manier van inloggen is gewijzigd", "Your way of signing in was changed"),
        new(
            "Dag {name},\n\nIn uw account is gewijzigd: {role}.\n\nHebt u dat niet zelf gedaan? Kies dan meteen een nieuw wachtwoord en waarschuw de beheerder: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nThis was changed in your account: {role}.\n\nWas it not you? Then choose a new password at once and warn the administrator: {link}\n\nMaatstaf\n"));

    /// <summary>The letter to one reader.</summary>
    /// <param name="email">Address.</param>
    /// <param name="language">The language that they read.</param>
    /// <param name="parts">What is filled in.</param>
    public Mail To(string email, Language language, params (string Name, string Text)[] parts) => new()
    {
        Id = Secret.NewId(),
        To = email,
        Subject = Subject.In(language),
        Text = parts.Aggregate(Body.In(language), static (text, part) => text.Replace("{" + part.Name + "}", part.Text, StringComparison.Ordinal)),
        At = default,
    };
}
