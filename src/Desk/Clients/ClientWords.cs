using Maatstaf.Delivery.Clients;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Clients;

/// <summary>The words of the pages about programs that work with the API.</summary>
public static class ClientWords
{
    /// <summary>Title of the pages.</summary>
    public static LocalisedText Title { get; } = new("Programma's", "Programs");

    internal static readonly LocalisedText Name = new("Naam", "Name");
    internal static readonly LocalisedText May = new("Wat het mag", "What it may do");
    internal static readonly LocalisedText LastUsed = new("Laatst gebruikt", "Last used");
    internal static readonly LocalisedText Made = new("Gemaakt", "Made");
    internal static readonly LocalisedText State = new("Werkt", "Works");
    internal static readonly LocalisedText Action = new("Actie", "Action");
    internal static readonly LocalisedText Never = new("nog nooit", "never");
    internal static readonly LocalisedText Withdraw = new("Intrekken", "Withdraw");

    internal static LocalisedText MayAll(ApiClient client) => new(
        string.Join(", ", client.Scopes.Select(static scope => scope.Label.Dutch)), string.Join(", ", client.Scopes.Select(static scope => scope.Label.English)));

    internal static LocalisedText Lasts(int months) => new($"{months} maanden", $"{months} months");
}
