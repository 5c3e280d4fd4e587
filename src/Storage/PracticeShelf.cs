using System.Data.Common;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Tables.Practices;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>Practices, in the database.</summary>
internal sealed class PracticeShelf(StoreDoor door) : IPracticeShelf
{
    public Task<IReadOnlyList<Practice>> AllAsync(OrganisationCode? organisation = null, CancellationToken ct = default) =>
        ListAsync(transaction => KeptPractices.Read(transaction, organisation), ct);

    public Task<Practice?> FindAsync(Guid practice, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptPractices.Find(transaction, practice), ct);

    public Task<IReadOnlyList<PracticeVersion>> VersionsAsync(Guid practice, CancellationToken ct = default) =>
        ListAsync(transaction => KeptPracticeVersions.Read(transaction, practice), ct);

    public Task<IReadOnlyList<PracticeVersion>> VisibleAsync(CancellationToken ct = default) => ListAsync(KeptPracticeVersions.ReadVisible, ct);

    public Task<IReadOnlyList<PracticeComment>> CommentsAsync(Guid? practice = null, CancellationToken ct = default) =>
        ListAsync(transaction => KeptPracticeComments.Read(transaction, practice), ct);

    public Task<IReadOnlyList<PracticeFollowing>> FollowingAsync(Guid account, CancellationToken ct = default) =>
        ListAsync(transaction => KeptPracticeFollowing.Read(transaction, account), ct);

    public Task<IReadOnlyList<PracticeFollowing>> FollowersAsync(CancellationToken ct = default) =>
        ListAsync(static transaction => KeptPracticeFollowing.Read(transaction, null), ct);

    public Task<IReadOnlyList<PracticeContact>> ContactsAsync(CancellationToken ct = default) => ListAsync(KeptPracticeContacts.Read, ct);

    public Task<IReadOnlyList<ContactMessage>> ContactMessagesAsync(Guid contact, CancellationToken ct = default) =>
        ListAsync(transaction => KeptPracticeContacts.ReadMessages(transaction, contact), ct);

    private Task<IReadOnlyList<T>> ListAsync<T>(Func<DbTransaction, List<T>> read, CancellationToken ct) =>
        door.ReadAsync<IReadOnlyList<T>>(transaction => read(transaction), ct);
}
