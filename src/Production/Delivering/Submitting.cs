using Maatstaf.Checks;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Intake.Forms;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Letters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>What came of submitting.</summary>
/// <param name="Case">The case as it is kept now; null when something blocked, and then nothing was changed.</param>
/// <param name="Problems">What is wrong in the form.</param>
/// <param name="Findings">What the checks found.</param>
public sealed record SubmitOutcome(ReturnCase? Case, IReadOnlyList<RowProblem> Problems, IReadOnlyList<CheckFinding> Findings);

/// <summary>Submits returns: the draft becomes a version that stays for ever, and what is odd becomes a question.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="checks">What looks at a return.</param>
/// <param name="postman">Who tells the team.</param>
public sealed class Submitting(ReturnDesk desk, ReturnChecking checks, Postman postman)
{
    /// <summary>Looks at a return as submitting would, and changes nothing.</summary>
    public async Task<SubmitOutcome> PreviewAsync(OpenReturn open, CancellationToken ct = default) =>
        new(null, open.Reading.Problems, open.Reading.Year is null ? [] : await checks.FindingsAsync(open, ct));

    /// <summary>Submits the draft that the coordinator saw.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="draftVersion">The version of the draft that the coordinator saw.</param>
    /// <param name="remark">What the coordinator says with it; empty = nothing.</param>
    /// <param name="explanations">Explanations given right away, by what they are about.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be submitted now, or the draft is not the one that was seen.</exception>
    public async Task<SubmitOutcome> SubmitAsync(
        Caller caller,
        OrganisationCode organisation,
        Edition edition,
        int draftVersion,
        string remark,
        IReadOnlyDictionary<(string Check, string Table, string Line, string Column), string> explanations,
        CancellationToken ct = default)
    {
        var open = await desk.OpenToChangeAsync(caller, Act.SubmitReturn, organisation, edition, ct);
        if (open.Draft.Version != draftVersion)
            throw new RefusedException(Refusal.ChangedMeanwhile);
        var seen = await PreviewAsync(open, ct);
        if (open.Reading.Year is null || seen.Findings.Any(static finding => finding.Severity >= Severity.Blocks))
            return seen;
        var threads = new Threads(await desk.Store.QuestionsAsync(open.FiscalYear, organisation, ct), seen.Findings, explanations);
        var files = (await desk.Store.FilesAsync(organisation, open.FiscalYear, ct)).Select(static file => file.Id).ToArray();
        var kept = open.Case;
        var told = await postman.ToTeamAsync(ReturnLetters.Submitted, open, default, ct);
        await desk.ChangeAsync(caller, "return.submit", open, change =>
        {
            threads.Write(change, caller, organisation, open.FiscalYear);
            kept = Write(change, open, caller, remark, files, threads.AnyOpen);
            change.Send(told);
        }, ct);

        return seen with { Case = kept with { Version = kept.Version + 1 } };
    }

    private static ReturnCase Write(IDeliveryChange change, OpenReturn open, Caller caller, string remark, Guid[] files, bool anyOpen)
    {
        var number = open.Case.Submitted + 1;
        change.Add(new ReturnVersion
        {
            Content = open.Draft.Content,
            Number = number,
            At = change.Now,
            By = caller.Account,
            ByName = caller.Name,
            Remark = remark,
            Files = files,
        });
        // Putting the draft as it was seen makes an edit that came in between win, and this submission lose.
        change.Put(open.Draft);
        var kept = open.Case with
        {
            State = anyOpen ? ReturnState.Questions : ReturnState.Submitted,
            Submitted = number,
            SubmittedBy = caller.Account,
            SubmittedByName = caller.Name,
            SubmittedAt = change.Now,
        };
        change.Put(kept);
        return kept;
    }
}
