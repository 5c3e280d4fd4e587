using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Administration;

/// <summary>Reads entries of the audit log with the names that the ids in them have now.</summary>
/// <param name="names">Names of accounts, programs and invitations by id.</param>
public sealed class AuditNames(IReadOnlyDictionary<Guid, LocalisedText> names)
{
    private const int SignsOfAnId = 8;

    /// <summary>The ids in entries.</summary>
    public static IReadOnlyCollection<Guid> In(IEnumerable<AuditEntry> entries) =>
        [.. entries.SelectMany(static entry => entry.Object.Split(' ').Append(entry.Actor)).Select(IdOf).OfType<Guid>().Distinct()];

    /// <summary>Who did it.</summary>
    public LocalisedText Actor(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return IdOf(entry.Actor) is { } id ? Named(id, names.GetValueOrDefault(id, RemovedAccount.Words)) : Same(entry.Actor);
    }

    /// <summary>To what it was done.</summary>
    public LocalisedText Subject(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var words = entry.Object.Split(' ').Select(word => Word(entry, word)).ToArray();
        return new(string.Join(' ', words.Select(static word => word.Dutch)), string.Join(' ', words.Select(static word => word.English)));
    }

    private LocalisedText Word(AuditEntry entry, string word) => IdOf(word) switch
    {
        { } id when names.TryGetValue(id, out var name) => Named(id, name),
        { } id when entry.Action is "account.invite" or "account.accept" or "account.uninvite" => Named(id, new("uitnodiging", "invitation")),
        { } id when IsAboutAccount(entry.Action) => Named(id, RemovedAccount.Words),
        _ when word == AuditEntry.UnknownAccount && IsAboutAccount(entry.Action) => new("onbekend", "unknown"),
        _ => Same(word),
    };

    private static bool IsAboutAccount(string action) => action.StartsWith("account.", StringComparison.Ordinal) || action.StartsWith("session.", StringComparison.Ordinal);

    // Two people may bear one name; the first signs of the id tell them apart.
    private static LocalisedText Named(Guid id, LocalisedText name)
    {
        var signs = id.ToString("N")[..SignsOfAnId];
        return new($"{name.Dutch} ({signs})", $"{name.English} ({signs})");
    }

    private static Guid? IdOf(string word) => Guid.TryParse(word, out var id) ? id : null;

    private static LocalisedText Same(string text) => new(text, text);
}
