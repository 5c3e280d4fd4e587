using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Standing;

namespace Maatstaf.Production.Practices;

/// <summary>Where the team judges practices before others see them, and comments afterwards.</summary>
/// <param name="catalogue">How long reasons may be.</param>
/// <param name="store">Where practices are kept.</param>
/// <param name="figures">What kind of organisation an author is.</param>
/// <param name="circle">Which edition stands.</param>
/// <param name="postman">Tells authors and followers.</param>
public sealed class PracticeModerating(BenchmarkCatalogue catalogue, IDeliveryStore store, StandingFigures figures, CircleFigures circle, PracticePostman postman)
{
    private readonly PracticeRules rules = new(catalogue);

    /// <summary>All practices that were ever submitted; those that wait first, the longest waiting first.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<ModeratedPractice>> AllAsync(Caller caller, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ModeratePractices);
        var moderated = new List<ModeratedPractice>();
        var (bylines, entries) = await SurroundingsAsync(ct);
        foreach (var practice in (await store.Practices.AllAsync(ct: ct)).Where(static practice => practice.Submitted > 0))
            moderated.Add(await LookAsync(practice, bylines, entries, ct));
        return [.. moderated.OrderBy(static one => one.Practice.State != PracticeState.Submitted).ThenBy(static one => one.Newest!.At)];
    }

    /// <summary>A practice that was submitted.</summary>
    /// <exception cref="RefusedException">The caller may not, or there is no such practice.</exception>
    public async Task<ModeratedPractice> OpenAsync(Caller caller, Guid practice, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ModeratePractices);
        var found = await FindAsync(practice, ct);
        var (bylines, entries) = await SurroundingsAsync(ct);
        return await LookAsync(found, bylines, entries, ct);
    }

    /// <summary>Lets others see what was submitted last.</summary>
    /// <exception cref="RefusedException">The caller may not or submitted it, it does not wait, or somebody else changed it in the meantime.</exception>
    public async Task ApproveAsync(Caller caller, Guid practice, int version, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ModeratePractices);
        var kept = await FindAsync(practice, ct);
        InsistOnWaiting(kept, version);
        var newest = (await store.Practices.VersionsAsync(practice, ct))[^1];
        if (newest.By == caller.Account && caller.Account is not null)
            throw new RefusedException(PracticeRefusals.OwnPractice);
        var (bylines, _) = await SurroundingsAsync(ct);
        var followers = PracticeFollowers.Of(await store.Practices.FollowersAsync(ct), kept.Id, newest.Text, catalogue.CostTree, newest.By);
        var letters = (await postman.ToAuthorAsync(PracticeLetters.Approved, kept, string.Empty, ct))
            .Concat(await postman.ToReadersAsync(PracticeLetters.New, kept.Id, newest.Text.Title, bylines.Of(kept.Organisation, kept.ShowsName).Text, string.Empty, followers, ct)).ToArray();
        await ChangeAsync(caller, "practice.approve", kept, change =>
        {
            change.Practices.Put(kept with { State = PracticeState.Approved, Approved = kept.Submitted, ApprovedAt = change.Now, Reason = string.Empty });
            change.Send(letters);
        }, ct);
    }

    /// <summary>Sends a practice back to who wrote it; what was approved before stays visible.</summary>
    /// <exception cref="RefusedException">The caller may not, it does not wait, there is no reason, or somebody else changed it in the meantime.</exception>
    public async Task SendBackAsync(Caller caller, Guid practice, int version, string reason, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ModeratePractices);
        var kept = await FindAsync(practice, ct);
        InsistOnWaiting(kept, version);
        await PutAsync(caller, "practice.return", PracticeLetters.SentBack, kept with { State = PracticeState.Returned, Reason = rules.Message(reason) }, ct);
    }

    /// <summary>Takes a practice away from others at once.</summary>
    /// <exception cref="RefusedException">The caller may not, nobody sees it, there is no reason, or somebody else changed it in the meantime.</exception>
    public async Task TakeOfflineAsync(Caller caller, Guid practice, int version, string reason, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ModeratePractices);
        var kept = await FindAsync(practice, ct);
        if (!kept.IsVisible)
            throw new RefusedException(Refusal.NotThere);
        await PutAsync(caller, "practice.offline", PracticeLetters.TakenOffline, kept with { State = PracticeState.Offline, Approved = 0, ApprovedAt = null, Reason = rules.Message(reason), Version = version }, ct);
    }

    /// <summary>Hides a comment with a reason, or shows it again without one.</summary>
    /// <exception cref="RefusedException">The caller may not, it is not there, or somebody else changed it in the meantime.</exception>
    public async Task HideAsync(Caller caller, Guid practice, Guid comment, int version, string? reason, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ModeratePractices);
        var kept = await FindAsync(practice, ct);
        var found = (await store.Practices.CommentsAsync(practice, ct)).FirstOrDefault(one => one.Id == comment) ?? throw new RefusedException(Refusal.NotThere);
        var because = reason is null ? string.Empty : rules.Message(reason);
        await ChangeAsync(caller, reason is null ? "practice.comment.show" : "practice.comment.hide", kept, change => change.Practices.Put(found with { HiddenBecause = because, Version = version }), ct);
    }

    private static void InsistOnWaiting(Practice kept, int version)
    {
        if (kept.State != PracticeState.Submitted)
            throw new RefusedException(PracticeRefusals.NotWaiting);
        if (kept.Version != version)
            throw new RefusedException(Refusal.ChangedMeanwhile);
    }

    private async Task PutAsync(Caller caller, string action, Letter letter, Practice next, CancellationToken ct)
    {
        var letters = await postman.ToAuthorAsync(letter, next, next.Reason, ct);
        await ChangeAsync(caller, action, next, change =>
        {
            change.Practices.Put(next);
            change.Send(letters);
        }, ct);
    }

    private async Task ChangeAsync(Caller caller, string action, Practice practice, Action<IDeliveryChange> changes, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(caller, action, FormattableString.Invariant($"{practice.Organisation}/{practice.Id:N}"), changes, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    private async Task<Practice> FindAsync(Guid practice, CancellationToken ct) =>
        await store.Practices.FindAsync(practice, ct) is { Submitted: > 0 } found ? found : throw new RefusedException(Refusal.NotThere);

    private async Task<(Bylines Bylines, IReadOnlyList<OrganisationEntry> Entries)> SurroundingsAsync(CancellationToken ct) =>
        (await Bylines.ReadAsync(catalogue, store, figures, circle, ct), await store.OrganisationsAsync(ct));

    private async Task<ModeratedPractice> LookAsync(Practice practice, Bylines bylines, IReadOnlyList<OrganisationEntry> entries, CancellationToken ct)
    {
        var versions = await store.Practices.VersionsAsync(practice.Id, ct);
        return new ModeratedPractice
        {
            Practice = practice,
            Organisation = entries.First(entry => entry.Code == practice.Organisation),
            Author = bylines.Of(practice.Organisation, practice.ShowsName),
            Newest = versions.FirstOrDefault(version => version.Number == practice.Submitted),
            Visible = versions.FirstOrDefault(version => version.Number == practice.Approved),
        };
    }
}
