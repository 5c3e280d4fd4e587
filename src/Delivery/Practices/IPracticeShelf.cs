using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Practices;

/// <summary>Where practices are kept, to read. Each reading sees one moment.</summary>
public interface IPracticeShelf
{
    /// <summary>All practices: of one organisation or of all, the one that was changed last first.</summary>
    Task<IReadOnlyList<Practice>> AllAsync(OrganisationCode? organisation = null, CancellationToken ct = default);

    /// <summary>A practice, or null.</summary>
    Task<Practice?> FindAsync(Guid practice, CancellationToken ct = default);

    /// <summary>The submitted versions of a practice, oldest first.</summary>
    Task<IReadOnlyList<PracticeVersion>> VersionsAsync(Guid practice, CancellationToken ct = default);

    /// <summary>The versions that others see, one for each visible practice.</summary>
    Task<IReadOnlyList<PracticeVersion>> VisibleAsync(CancellationToken ct = default);

    /// <summary>Comments under one practice or under all, oldest first, hidden ones included.</summary>
    Task<IReadOnlyList<PracticeComment>> CommentsAsync(Guid? practice = null, CancellationToken ct = default);

    /// <summary>What somebody follows.</summary>
    Task<IReadOnlyList<PracticeFollowing>> FollowingAsync(Guid account, CancellationToken ct = default);

    /// <summary>Everyone who follows something.</summary>
    Task<IReadOnlyList<PracticeFollowing>> FollowersAsync(CancellationToken ct = default);

    /// <summary>All threads between organisations, the newest first.</summary>
    Task<IReadOnlyList<PracticeContact>> ContactsAsync(CancellationToken ct = default);

    /// <summary>The messages of a thread, oldest first.</summary>
    Task<IReadOnlyList<ContactMessage>> ContactMessagesAsync(Guid contact, CancellationToken ct = default);
}

/// <summary>Changes of practices, within the transaction of a change.</summary>
public interface IPracticeChange
{
    /// <summary>Keeps a practice.</summary>
    void Put(Practice practice);

    /// <summary>Keeps a submitted version; it can never be changed.</summary>
    void Add(PracticeVersion version);

    /// <summary>Keeps a comment.</summary>
    void Put(PracticeComment comment);

    /// <summary>Takes a comment away, text and all.</summary>
    void Remove(PracticeComment comment);

    /// <summary>Somebody follows something from now on; nothing changes when they do already.</summary>
    void Add(PracticeFollowing following);

    /// <summary>Somebody follows something no more; nothing changes when they did not.</summary>
    void Remove(PracticeFollowing following);

    /// <summary>Somebody saw all that is new.</summary>
    void MarkSeen(Guid account, DateTimeOffset at);

    /// <summary>Keeps a thread between two organisations; about a practice there is one for each organisation that asks.</summary>
    void Put(PracticeContact contact);

    /// <summary>Adds a message to a thread.</summary>
    void Add(ContactMessage message);
}
