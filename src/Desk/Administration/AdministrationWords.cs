using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Administration;

/// <summary>The words that several pages of the administration share.</summary>
public static class AdministrationWords
{
    /// <summary>Title of the list of accounts.</summary>
    public static LocalisedText Accounts { get; } = new("Accounts", "Accounts");

    /// <summary>Title of the page for inviting somebody.</summary>
    public static LocalisedText Invite { get; } = new("Iemand uitnodigen", "Invite somebody");

    /// <summary>Title of the page about the people of an organisation.</summary>
    public static LocalisedText Colleagues { get; } = new("Collega's", "Colleagues");

    /// <summary>Title of the audit log.</summary>
    public static LocalisedText Audit { get; } = new("Logboek", "Audit log");

    /// <summary>Title of the page with the e-mail of the demo.</summary>
    public static LocalisedText Mail { get; } = new("Post", "Mail");

    /// <summary>Title of the page on which an account is removed.</summary>
    public static LocalisedText Removal { get; } = new("Account verwijderen", "Remove the account");

    internal static readonly LocalisedText Name = new("Naam", "Name");
    internal static readonly LocalisedText Email = new("E-mailadres", "E-mail address");
    internal static readonly LocalisedText Role = new("Rol", "Role");
    internal static readonly LocalisedText Roles = new("Rollen", "Roles");
    internal static readonly LocalisedText Organisation = new("Organisatie", "Organisation");
    internal static readonly LocalisedText LastSignIn = new("Laatst ingelogd", "Last signed in");
    internal static readonly LocalisedText Never = new("nog nooit", "never");
    internal static readonly LocalisedText Blocked = new("geblokkeerd", "blocked");
    internal static readonly LocalisedText TakeBack = new("Intrekken", "Take back");
    internal static readonly LocalisedText OpenInvitations = new("Uitnodigingen die nog openstaan", "Invitations that still stand");
    internal static readonly LocalisedText WorksUntil = new("Werkt tot", "Works until");
    internal static readonly LocalisedText Action = new("Actie", "Action");
}
