using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;

namespace Maatstaf.Production.Practices;

/// <summary>Following practices, cost items and themes, and what is new there.</summary>
/// <param name="library">What can be read.</param>
/// <param name="store">Where it is kept who follows what.</param>
/// <param name="clock">Tells from when something is new.</param>
public sealed class PracticeReading(PracticeLibrary library, IDeliveryStore store, TimeProvider clock)
{
    /// <summary>Follows something from now on, or no more.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="subject">The id of the practice without hyphens, of the node or of the theme.</param>
    /// <param name="follows">True = from now on, false = no more.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, or there is no such thing to follow.</exception>
    public async Task FollowAsync(Caller caller, FollowedKind kind, string subject, bool follows, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ReadPractices);
        if (caller.Account is not { } account || (follows && !await IsThereAsync(caller, kind, subject, ct)))
            throw new RefusedException(Refusal.NotThere);
        var following = new PracticeFollowing(account, kind, subject, clock.GetUtcNow());
        if ((await store.Practices.FollowingAsync(account, ct)).Any(known => known.Kind == kind && known.Subject == subject) == follows)
            return;
        await store.ChangeAsync(caller, follows ? "practice.follow" : "practice.unfollow", FormattableString.Invariant($"{kind}/{subject}"), change =>
        {
            if (follows)
                change.Practices.Add(following with { SeenAt = change.Now });
            else
                change.Practices.Remove(following);
        }, ct);
    }

    /// <summary>What somebody follows and what is new there.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<FollowedNews> NewsAsync(Caller caller, CancellationToken ct = default)
    {
        var shown = await library.AllAsync(caller, ct);
        var following = caller.Account is { } account ? await store.Practices.FollowingAsync(account, ct) : [];
        var comments = (await store.Practices.CommentsAsync(ct: ct)).Where(comment => comment.HiddenBecause.Length == 0 && comment.By != caller.Account).ToLookup(static comment => comment.Practice);
        var news = new List<PracticeNews>();
        foreach (var practice in shown)
        {
            var followed = following.Where(one => PracticeFollowers.Concerns(one, practice.Id, practice.Text, library.Catalogue.CostTree)).ToArray();
            if (followed.Length == 0)
                continue;
            var isNew = practice.ApprovedAt > followed.Min(static one => one.SeenAt);
            var own = followed.Where(static one => one.Kind == FollowedKind.Practice).ToArray();
            var said = own.Length == 0 ? 0 : comments[practice.Id].Count(comment => comment.At > own[0].SeenAt);
            if (isNew || said > 0)
                news.Add(new PracticeNews(practice, isNew, said));
        }

        return new FollowedNews(following, news, shown.ToDictionary(static practice => practice.Id));
    }

    /// <summary>Marks all that is new as seen.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task SeeAsync(Caller caller, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ReadPractices);
        if (caller.Account is { } account)
            await store.ChangeAsync(caller, "practice.seen", account.ToString("N"), change => change.Practices.MarkSeen(account, change.Now), ct);
    }

    private async Task<bool> IsThereAsync(Caller caller, FollowedKind kind, string subject, CancellationToken ct) => kind switch
    {
        FollowedKind.Practice => (await library.AllAsync(caller, ct)).Any(practice => PracticeFollowers.SubjectOf(practice.Id) == subject),
        FollowedKind.Node => library.Catalogue.CostTree.Contains(subject),
        _ => library.Catalogue.ProjectThemes.Any(theme => theme.Id == subject),
    };
}
