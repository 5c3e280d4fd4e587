using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Practices;

/// <summary>Comments under practices. They are visible at once; the team judges them afterwards.</summary>
/// <param name="library">What can be read.</param>
/// <param name="store">Where comments are kept.</param>
/// <param name="postman">Tells who follows, and who wrote the practice.</param>
/// <param name="clock">Tells what was said in the last day.</param>
public sealed class PracticeTalking(PracticeLibrary library, IDeliveryStore store, PracticePostman postman, TimeProvider clock)
{
    private readonly PracticeRules rules = new(library.Catalogue);

    /// <summary>Says something under a practice.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="practice">Under which practice.</param>
    /// <param name="organisation">For which own organisation; null = for the team.</param>
    /// <param name="showsName">Whether the organisation wants to be named with it.</param>
    /// <param name="text">What is said.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, others do not see the practice, the text is empty or too long, or the caller said much already.</exception>
    public async Task CommentAsync(Caller caller, Guid practice, OrganisationCode? organisation, bool showsName, string text, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, organisation is null ? Act.ModeratePractices : Act.WritePractices, organisation);
        var open = await library.OpenAsync(caller, practice, ct);
        var said = rules.Message(text);
        await InsistOnRestAsync(caller, ct);
        var comment = new PracticeComment
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Practice = practice,
            Organisation = organisation,
            ShowsName = showsName,
            At = clock.GetUtcNow(),
            By = caller.Account,
            ByName = caller.Name,
            Text = said,
        };
        var who = (await library.BylinesAsync(ct)).Of(organisation, showsName).Text;
        var kept = (await store.Practices.FindAsync(practice, ct))!;
        var followers = (await store.Practices.FollowersAsync(ct)).Where(following => following.Account != caller.Account && following.Kind == FollowedKind.Practice && following.Subject == PracticeFollowers.SubjectOf(practice))
            .Select(static following => following.Account).ToArray();
        var letters = (kept.Organisation == organisation ? [] : await postman.ToOrganisationAsync(PracticeLetters.Commented, kept.Organisation, practice, open.Practice.Text.Title, who, said, ct))
            .Concat(await postman.ToReadersAsync(PracticeLetters.Commented, practice, open.Practice.Text.Title, who, said, followers, ct)).DistinctBy(static letter => letter.To).ToArray();
        await store.ChangeAsync(caller, "practice.comment", SubjectOf(comment), change =>
        {
            change.Practices.Put(comment with { At = change.Now });
            change.Send(letters);
        }, ct);
    }

    /// <summary>Takes an own comment away, text and all.</summary>
    /// <exception cref="RefusedException">It is not there, it is somebody else's, or it was changed in the meantime.</exception>
    public async Task DeleteAsync(Caller caller, Guid practice, Guid comment, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ReadPractices);
        var found = (await store.Practices.CommentsAsync(practice, ct)).FirstOrDefault(one => one.Id == comment && one.By is not null && one.By == caller.Account) ?? throw new RefusedException(Refusal.NotThere);
        try
        {
            await store.ChangeAsync(caller, "practice.comment.delete", SubjectOf(found), change => change.Practices.Remove(found), ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    private static string SubjectOf(PracticeComment comment) => FormattableString.Invariant($"{comment.Practice:N}/{comment.Id:N}");

    private async Task InsistOnRestAsync(Caller caller, CancellationToken ct)
    {
        var most = library.Catalogue.Practices.Limits.MostCommentsADay;
        var since = clock.GetUtcNow().AddDays(-1);
        if ((await store.Practices.CommentsAsync(ct: ct)).Count(comment => comment.By is not null && comment.By == caller.Account && comment.At > since) >= most)
            throw PracticeRefusals.TooManyComments.With(most);
    }
}
