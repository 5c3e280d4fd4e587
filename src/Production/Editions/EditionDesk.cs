using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Disclosure;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editions;

/// <summary>Leads an edition from prepared to published. What is frozen stays as it was, byte for byte.</summary>
/// <param name="store">Where editions are kept.</param>
/// <param name="figures">The figures that count.</param>
/// <param name="protection">What each audience may see of them.</param>
/// <param name="catalogue">The laws as they stand.</param>
public sealed class EditionDesk(IDeliveryStore store, StandingFigures figures, Protection protection, BenchmarkCatalogue catalogue)
{
    /// <summary>Prepares an edition that is not there yet.</summary>
    /// <exception cref="RefusedException">The caller may not, or the edition is there already.</exception>
    public async Task PrepareAsync(Caller caller, Edition edition, DateOnly? deadline, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        if ((await store.EditionsAsync(ct)).Any(known => known.Edition == edition))
            throw new RefusedException(Refusal.ChangedMeanwhile);
        await KeepAsync(caller, "edition.prepare", edition, change => change.Put(new EditionRecord(edition, EditionState.Prepared, deadline, 0)), ct);
    }

    /// <summary>Sets the last day of delivering.</summary>
    /// <exception cref="RefusedException">The caller may not, there is no such edition, or it changed in the meantime.</exception>
    public async Task SetDeadlineAsync(Caller caller, Edition edition, DateOnly? deadline, int version, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        var record = await FindAsync(edition, version, ct);
        await KeepAsync(caller, "edition.deadline", edition, change => change.Put(record with { Deadline = deadline }), ct);
    }

    /// <summary>Opens, closes for checking, or opens again. Freezing and publishing have their own ways.</summary>
    /// <exception cref="RefusedException">The caller may not, the step is not possible, or the edition changed in the meantime.</exception>
    public async Task MoveAsync(Caller caller, Edition edition, EditionState to, int version, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        var record = await FindAsync(edition, version, ct);
        var isPossible = (record.State, to) is (EditionState.Prepared, EditionState.Open) or (EditionState.Open, EditionState.Checking) or (EditionState.Checking, EditionState.Open);
        if (!isPossible)
            throw new RefusedException(Refusal.WrongOrder);
        await KeepAsync(caller, $"edition.{Word(to)}", edition, change => change.Put(record with { State = to }), ct);
    }

    /// <summary>
    /// Freezes an edition: its figures are kept as each audience may see them, with their fingerprints and with the returns that count
    /// in them. Waits until participants are protected.
    /// </summary>
    /// <exception cref="RefusedException">The caller may not, the step is not possible, or nothing counts.</exception>
    public async Task<FrozenEdition> FreezeAsync(Caller caller, Edition edition, int version, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.FreezeEdition);
        var record = await FindAsync(edition, version, ct);
        if (record.State is not (EditionState.Open or EditionState.Checking))
            throw new RefusedException(Refusal.WrongOrder);
        var (frozen, made) = await MakeAsync(edition, null, reason: string.Empty, ct);
        await KeepAsync(caller, "edition.freeze", edition, change =>
        {
            InsistOnSame(edition, made, change);
            change.Add(frozen with { At = change.Now, By = caller.Name });
            change.Put(record with { State = EditionState.Frozen });
        }, ct);
        return frozen;
    }

    /// <summary>Makes a next version of a frozen edition after a correction; the versions before it stay.</summary>
    /// <returns>The numbers that moved.</returns>
    /// <exception cref="RefusedException">The caller may not, the edition is not frozen, or no reason is given.</exception>
    public async Task<IReadOnlyList<MovedNumber>> CorrectAsync(Caller caller, Edition edition, string reason, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.FreezeEdition);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RefusedException(Refusal.ReasonNeeded);
        var versions = await store.FrozenAsync(edition, ct);
        if (versions.Count == 0)
            throw new RefusedException(Refusal.WrongOrder);
        var (next, made) = await MakeAsync(edition, versions[^1], reason, ct);
        await KeepAsync(caller, "edition.correct", edition, change =>
        {
            InsistOnSame(edition, made, change);
            change.Add(next with { At = change.Now, By = caller.Name });
        }, ct);
        return MovedNumbers.Between(versions[^1].Statistics, next.Statistics);
    }

    /// <summary>Begins to protect participants, so that freezing need not wait for it.</summary>
    /// <returns>The work; its result is null when nobody takes part in the edition. It is cancelled when the figures change meanwhile.</returns>
    public Task<ProtectedEdition?> Begin(Edition edition) => protection.Begin(edition);

    private async Task<(FrozenEdition Frozen, Moment Made)> MakeAsync(Edition edition, FrozenEdition? before, string reason, CancellationToken ct)
    {
        var dataVersion = await store.DataVersionAsync(edition, ct);
        await figures.CatchUpAsync(store, ct);
        var made = await protection.OfAsync(edition, ct) ?? throw new RefusedException(Refusal.NothingToFreeze);
        var team = ProtectedEdition.Freeze(WithWords(made.Team, before));
        var versions = (await store.CasesAsync(edition.FiscalYear, ct)).ToDictionary(static known => known.Organisation, static known => known.Approved);
        return (new FrozenEdition
        {
            Edition = edition,
            Number = (before?.Number ?? 0) + 1,
            Statistics = team.Statistics,
            Frame = team.Frame,
            Hash = team.Hash,
            Views = [ProtectedEdition.Freeze(WithWords(made.Circle, before)), ProtectedEdition.Freeze(WithWords(made.Public, before))],
            Reason = reason,
            Counted = [.. Counting(figures.YearOf(edition.FiscalYear)).Select(code => new CountedReturn(code, versions.GetValueOrDefault(code)))],
            At = default,
            By = string.Empty,
        }, new Moment(made.Changes, dataVersion));
    }

    /// <summary>
    /// With the laws as they stand, and for a correction with the laws and the parts in words of the version before it: a word that
    /// moved would tell what was answered in the one return that changed.
    /// </summary>
    private Publication WithWords(Publication made, FrozenEdition? before) => before?.SeenBy(made.Audience) is { Frame.Length: > 0 } seen
        ? FrozenPublication.Read(made.Edition, seen.Statistics, seen.Frame) is var earlier && made.Audience == Audience.Internal
            ? made.With(earlier.Laws, made.Answers)
            : made.With(earlier.Laws, earlier.Answers)
        : made.With(catalogue.Laws, made.Answers);

    /// <summary>What is frozen is what counts now; an approval that came between the two is in neither.</summary>
    private void InsistOnSame(Edition edition, Moment made, IDeliveryChange change)
    {
        if (figures.ChangesUpTo(edition) != made.Changes)
            throw new RefusedException(Refusal.ChangedMeanwhile);
        // On another node something may count that is not in the figures here yet.
        change.InsistOn(edition, made.DataVersion);
    }

    private static IEnumerable<OrganisationCode> Counting(ReturnedData ofYear) => ofYear.Returns.Organisation
        .Where((_, row) => ofYear.Returns.Status[row] == ReturnStatus.Approved)
        .Order().Select(organisation => ofYear.Organisations.Code[organisation]);

    private async Task<EditionRecord> FindAsync(Edition edition, int version, CancellationToken ct)
    {
        var record = (await store.EditionsAsync(ct)).FirstOrDefault(known => known.Edition == edition) ?? throw new RefusedException(Refusal.NotThere);
        return record.Version == version ? record : throw new RefusedException(Refusal.ChangedMeanwhile);
    }

    private async Task KeepAsync(Caller caller, string action, Edition edition, Action<IDeliveryChange> changes, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(caller, action, edition.ToString(), changes, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    private static string Word(EditionState state) => state == EditionState.Open ? "open" : "check";

    /// <summary>Of what figures were made.</summary>
    /// <param name="Changes">How often the figures had changed here.</param>
    /// <param name="DataVersion">The number in the store.</param>
    private readonly record struct Moment(int Changes, long DataVersion);
}
