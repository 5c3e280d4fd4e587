using Maatstaf.Vocabulary;
using MimeKit;

namespace Maatstaf.Web.Accounts;

/// <summary>What an e-mail address looks like.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;

    /// <summary>Said when something is not an address.</summary>
    public static LocalisedText NotOne { get; } = new(
        "Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl.",
        "This is no e-mail address. Write it like name@organisation.nl.");

    /// <summary>Whether it is an address to which a letter can go, and nothing else.</summary>
    public static bool IsOne(string text) =>
        text.Length <= Longest
        && MailboxAddress.TryParse(text, out var mailbox)
        && mailbox.Address == text
        && text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && text.AsSpan(at + 1).Contains('.')
        && !text.EndsWith('.');
}
