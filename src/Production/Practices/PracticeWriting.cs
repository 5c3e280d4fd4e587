using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Practices;

/// <summary>What came of keeping a practice.</summary>
/// <param name="Kept">As it is kept; null = it was not.</param>
/// <param name="Problems">What is wrong with the text.</param>
/// <param name="Theirs">What somebody else made of it in the meantime; null = nobody did.</param>
public sealed record PracticeOutcome(Practice? Kept, IReadOnlyList<PracticeProblem> Problems, Practice? Theirs);

/// <summary>Writes practices for an organisation, and submits them to the team.</summary>
/// <param name="catalogue">How long texts may be.</param>
/// <param name="store">Where practices are kept.</param>
/// <param name="postman">Tells the team.</param>
/// <param name="clock">Tells what year it is.</param>
public sealed class PracticeWriting(BenchmarkCatalogue catalogue, IDeliveryStore store, PracticePostman postman, TimeProvider clock)
{
    private readonly PracticeRules rules = new(catalogue);

    /// <summary>The practices of an organisation, the one that was changed last first.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<Practice>> OfAsync(Caller caller, OrganisationCode organisation, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.WritePractices, organisation);
        return await store.Practices.AllAsync(organisation, ct);
    }

    /// <summary>A practice of an organisation.</summary>
    /// <exception cref="RefusedException">The caller may not, or the organisation has no such practice.</exception>
    public async Task<Practice> OpenAsync(Caller caller, OrganisationCode organisation, Guid practice, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.WritePractices, organisation);
        return await store.Practices.FindAsync(practice, ct) is { } found && found.Organisation == organisation ? found : throw new RefusedException(Refusal.NotThere);
    }

    /// <summary>Keeps what is written, and submits it when asked to. What others see stays until the team approves.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="written">The practice with its id, organisation, text, choice of name and the version that the caller saw; 0 = it is new.</param>
    /// <param name="submits">Whether it goes to the team.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the practice is not there, or the organisation has too many that are not finished.</exception>
    public async Task<PracticeOutcome> KeepAsync(Caller caller, Practice written, bool submits, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(written);
        ReturnDesk.Require(caller, Act.WritePractices, written.Organisation);
        var text = PracticeRules.Clean(written.Text);
        if (rules.ProblemsOf(text, submits, clock.GetUtcNow().Year) is { Count: > 0 } problems)
            return new PracticeOutcome(null, problems, null);
        var kept = await store.Practices.FindAsync(written.Id, ct);
        if (kept is null ? written.Version > 0 : kept.Organisation != written.Organisation)
            throw new RefusedException(Refusal.NotThere);
        if (kept is not null && kept.Version != written.Version)
            return new PracticeOutcome(null, [], kept);
        if (kept is null)
            await InsistOnRoomAsync(written.Organisation, ct);
        var next = (kept ?? written) with { Text = text, ShowsName = written.ShowsName };
        var isNew = kept is null || kept.Text != text;
        submits &= isNew || next.State is PracticeState.Draft or PracticeState.Returned or PracticeState.Offline;
        if (submits)
            next = next with { State = PracticeState.Submitted, Submitted = next.Submitted + 1, Reason = string.Empty };
        else if (isNew)
            next = next with { State = PracticeState.Draft };
        return await PutAsync(caller, next, submits, ct);
    }

    /// <summary>Takes a practice away from others; the organisation keeps the text.</summary>
    /// <exception cref="RefusedException">The caller may not, it is not there, or somebody else changed it in the meantime.</exception>
    public async Task WithdrawAsync(Caller caller, OrganisationCode organisation, Guid practice, int version, CancellationToken ct = default)
    {
        var kept = await OpenAsync(caller, organisation, practice, ct) with { State = PracticeState.Draft, Approved = 0, ApprovedAt = null, Version = version };
        if ((await PutAsync(caller, kept, false, ct, "practice.withdraw")).Kept is null)
            throw new RefusedException(Refusal.ChangedMeanwhile);
    }

    private async Task<PracticeOutcome> PutAsync(Caller caller, Practice next, bool submits, CancellationToken ct, string action = "practice.keep")
    {
        var name = (await store.OrganisationsAsync(ct)).First(entry => entry.Code == next.Organisation).Name;
        var letters = submits ? await postman.ToTeamAsync(PracticeLetters.Submitted, next, name, ct) : [];
        try
        {
            await store.ChangeAsync(caller, submits ? "practice.submit" : action, FormattableString.Invariant($"{next.Organisation}/{next.Id:N}"), change =>
            {
                change.Practices.Put(next with { ChangedAt = change.Now, ChangedBy = caller.Name });
                if (submits)
                    change.Practices.Add(new PracticeVersion(next.Id, next.Submitted, next.Text, change.Now, caller.Account, caller.Name));
                change.Send(letters);
            }, ct);
        }
        catch (StaleException)
        {
            return new PracticeOutcome(null, [], await store.Practices.FindAsync(next.Id, ct));
        }

        return new PracticeOutcome(await store.Practices.FindAsync(next.Id, ct), [], null);
    }

    private async Task InsistOnRoomAsync(OrganisationCode organisation, CancellationToken ct)
    {
        var most = catalogue.Practices.Limits.MostUnfinished;
        if ((await store.Practices.AllAsync(organisation, ct)).Count(static practice => !practice.IsVisible) >= most)
            throw PracticeRefusals.TooManyUnfinished.With(most);
    }
}
