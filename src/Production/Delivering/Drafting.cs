using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>What came of changing a draft.</summary>
/// <param name="Draft">The draft as it is kept now.</param>
/// <param name="Conflicts">Rows that somebody else changed; when there are any, nothing was changed.</param>
public sealed record DraftOutcome(Draft Draft, IReadOnlyList<RowConflict> Conflicts);

/// <summary>Changes drafts. Two people can work on one return: what one of them did never gets lost because of the other.</summary>
/// <param name="desk">Where returns are opened.</param>
public sealed class Drafting(ReturnDesk desk)
{
    private const int MostAttempts = 50;

    /// <summary>Changes rows, each only when it still says what the editor saw.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="changes">Rows before and after.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, or the return cannot be changed now.</exception>
    public Task<DraftOutcome> ChangeAsync(Caller caller, OrganisationCode organisation, Edition edition, IReadOnlyCollection<RowChange> changes, CancellationToken ct = default) =>
        KeepAsync(caller, organisation, edition, "return.edit", open => ChangedContent.Of(open.Draft.Content, changes), beside: null, ct);

    /// <summary>Puts delivered tables in the place of those of the draft, with the file from which they came.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="tables">Tables whose rows are all replaced.</param>
    /// <param name="rows">What comes in their place.</param>
    /// <param name="file">The file; null = none.</param>
    /// <param name="seen">The version of the draft that must still be there; null = whatever is there.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or the draft is another than was seen.</exception>
    public Task<DraftOutcome> ReplaceAsync(
        Caller caller,
        OrganisationCode organisation,
        Edition edition,
        IReadOnlySet<string> tables,
        IReadOnlyCollection<DeliveredRow> rows,
        DeliveredFile? file,
        int? seen = null,
        CancellationToken ct = default) =>
        KeepAsync(
            caller,
            organisation,
            edition,
            "return.deliver",
            open => seen is { } version && open.Draft.Version != version
                ? throw new RefusedException(Refusal.ChangedMeanwhile)
                : new ChangedContent(open.Draft.Content.WithTables(tables, rows), []),
            Adding(caller, file),
            ct);

    /// <summary>Puts rows in the place of those that came the same way before, whatever their table; rows of other ways stay.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="way">The way.</param>
    /// <param name="rows">What comes in their place; a line that another row already has gets the next number.</param>
    /// <param name="file">The file; null = none.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, or the return cannot be changed now.</exception>
    public Task<DraftOutcome> ReplaceWayAsync(
        Caller caller, OrganisationCode organisation, Edition edition, Way way, IReadOnlyCollection<DeliveredRow> rows, DeliveredFile? file, CancellationToken ct = default) =>
        KeepAsync(caller, organisation, edition, "return.deliver", open => new ChangedContent(open.Draft.Content.WithWay(way, rows), []), Adding(caller, file), ct);

    /// <summary>Takes last year's lines over into tables that are still empty, without the amounts: those are this year's work.</summary>
    /// <exception cref="RefusedException">The caller may not, or the return cannot be changed now.</exception>
    public Task<DraftOutcome> TakeOverLastYearAsync(Caller caller, OrganisationCode organisation, Edition edition, CancellationToken ct = default) =>
        KeepAsync(caller, organisation, edition, "return.take-over", open => new ChangedContent(LastYear.TakenOver(open, desk.Catalogue.Form), []), beside: null, ct);

    /// <summary>Changes the draft, and in the same transaction something beside it.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="action">What it is called in the audit log.</param>
    /// <param name="work">Makes the new content; done again when somebody else was first.</param>
    /// <param name="beside">What changes beside the draft; null = nothing.</param>
    /// <param name="ct">Stops before the commit.</param>
    internal async Task<DraftOutcome> KeepAsync(
        Caller caller,
        OrganisationCode organisation,
        Edition edition,
        string action,
        Func<OpenReturn, ChangedContent> work,
        Action<IDeliveryChange>? beside,
        CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
            var changed = work(open);
            if (changed.Content is not { } content)
                return new DraftOutcome(open.Draft, changed.Conflicts);
            try
            {
                var kept = open.Draft;
                await desk.Store.ChangeAsync(caller, action, open.Case.ToString(), change => kept = Keep(change, open, content, caller, beside), ct);
                return new DraftOutcome(kept with { Version = kept.Version + 1 }, []);
            }
            catch (StaleException) when (attempt < MostAttempts)
            {
                // Somebody was first: the work is done again on what they left, so that theirs stays.
                continue;
            }
            catch (StaleException)
            {
                // What changes beside the draft was seen in an older version.
                throw new RefusedException(Refusal.ChangedMeanwhile);
            }
        }
    }

    private static Action<IDeliveryChange>? Adding(Caller caller, DeliveredFile? file) =>
        file is null ? null : change => change.Add(file with { At = change.Now, By = caller.Name });

    private static Draft Keep(IDeliveryChange change, OpenReturn open, DeliveredYear content, Caller caller, Action<IDeliveryChange>? beside)
    {
        if (open.Case.Version == 0)
            change.Put(open.Case);
        beside?.Invoke(change);
        var draft = open.Draft with { Content = content, ChangedAt = change.Now, ChangedBy = caller.Name };
        change.Put(draft);
        return draft;
    }
}
