using Maatstaf.Delivery.Practices;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>Nobody wrote anything.</summary>
internal sealed class EmptyShelf : IPracticeShelf
{
    public Task<IReadOnlyList<Practice>> AllAsync(OrganisationCode? organisation = null, CancellationToken ct = default) => Nothing<Practice>();

    public Task<Practice?> FindAsync(Guid practice, CancellationToken ct = default) => Task.FromResult<Practice?>(null);

    public Task<IReadOnlyList<PracticeVersion>> VersionsAsync(Guid practice, CancellationToken ct = default) => Nothing<PracticeVersion>();

    public Task<IReadOnlyList<PracticeVersion>> VisibleAsync(CancellationToken ct = default) => Nothing<PracticeVersion>();

    public Task<IReadOnlyList<PracticeComment>> CommentsAsync(Guid? practice = null, CancellationToken ct = default) => Nothing<PracticeComment>();

    public Task<IReadOnlyList<PracticeFollowing>> FollowingAsync(Guid account, CancellationToken ct = default) => Nothing<PracticeFollowing>();

    public Task<IReadOnlyList<PracticeFollowing>> FollowersAsync(CancellationToken ct = default) => Nothing<PracticeFollowing>();

    public Task<IReadOnlyList<PracticeContact>> ContactsAsync(CancellationToken ct = default) => Nothing<PracticeContact>();

    public Task<IReadOnlyList<ContactMessage>> ContactMessagesAsync(Guid contact, CancellationToken ct = default) => Nothing<ContactMessage>();

    private static Task<IReadOnlyList<T>> Nothing<T>() => Task.FromResult<IReadOnlyList<T>>([]);
}
