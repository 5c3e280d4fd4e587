using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Intake.Forms;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>Approves returns, by a second pair of eyes, and takes approvals back.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="figures">What an approval renews.</param>
/// <param name="postman">Who tells the coordinators.</param>
public sealed class Approving(ReturnDesk desk, StandingFigures figures, Postman postman)
{
    /// <summary>Approves the version that was submitted last; from then on it counts.</summary>
    /// <param name="caller">Who; another account than who submitted.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="caseVersion">The version of the case that the caller saw.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, questions are open, or the case changed in the meantime.</exception>
    public async Task ApproveAsync(Caller caller, OrganisationCode organisation, Edition edition, int caseVersion, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ApproveReturn);
        var open = await desk.OpenAsync(organisation, edition, ct);
        if (await WhyNotAsync(open, caller, caseVersion, ct) is { } refusal)
            throw new RefusedException(refusal);
        var version = await desk.Store.VersionAsync(organisation, open.FiscalYear, open.Case.Submitted, ct) ?? throw new RefusedException(Refusal.NotSubmitted);
        var approved = FormReader.Read(version.Content, open.Register, desk.Catalogue).Year ?? throw new RefusedException(Refusal.ProblemsBlock);
        var told = await postman.ToCoordinatorsAsync(ReturnLetters.Approved, open, default, ct);
        await desk.ChangeAsync(caller, "return.approve", open, change =>
        {
            change.Put(open.Case with
            {
                State = ReturnState.Approved,
                Approved = open.Case.Submitted,
                ApprovedBy = caller.Account,
                ApprovedByName = caller.Name,
                ApprovedAt = change.Now,
            });
            change.Count(approved);
            change.Send(told);
        }, ct);
        // Kept is kept, so the figures follow also when who asked has gone.
        await figures.CatchUpAsync(desk.Store, CancellationToken.None);
    }

    /// <summary>Takes an approval back: the return can be changed, and counts again when it is approved again.</summary>
    /// <exception cref="RefusedException">The caller may not, the return is not approved, or no reason is given.</exception>
    public async Task ReopenAsync(Caller caller, OrganisationCode organisation, Edition edition, string reason, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ReopenReturn);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RefusedException(Refusal.ReasonNeeded);
        var open = await desk.OpenAsync(organisation, edition, ct);
        if (open.Case.State != ReturnState.Approved)
            throw new RefusedException(Refusal.NotApproved);
        var told = await postman.ToCoordinatorsAsync(ReturnLetters.Reopened, open, new LocalisedText(reason, reason), ct);
        await desk.ChangeAsync(caller, "return.reopen", open, change =>
        {
            change.Put(open.Case with { State = ReturnState.Draft, ApprovedBy = null, ApprovedByName = string.Empty, ApprovedAt = null });
            change.StopCounting(organisation, open.FiscalYear);
            change.Send(told);
        }, ct);
        await figures.CatchUpAsync(desk.Store, CancellationToken.None);
    }

    /// <summary>Why a caller cannot approve a return as it is now; null when it can be approved.</summary>
    public Task<Refusal?> WhyNotAsync(Caller caller, OpenReturn open, CancellationToken ct = default) => WhyNotAsync(open, caller, open.Case.Version, ct);

    private async Task<Refusal?> WhyNotAsync(OpenReturn open, Caller caller, int caseVersion, CancellationToken ct)
    {
        if (open.WhyClosed is { } closed)
            return closed;
        if (open.Case.Submitted == 0 || open.Case.State == ReturnState.Draft)
            return Refusal.NotSubmitted;
        if (open.Case.Version != caseVersion)
            return Refusal.ChangedMeanwhile;
        if (caller.Account is not null && caller.Account == open.Case.SubmittedBy)
            return Refusal.OwnSubmission;
        var questions = await desk.Store.QuestionsAsync(open.FiscalYear, open.Organisation.Code, ct);
        return questions.Any(static question => question.State != QuestionState.Settled) ? Refusal.QuestionsOpen : null;
    }
}
