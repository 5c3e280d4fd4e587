using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editorial;

/// <summary>Looks a report over and publishes it. What is open goes out only when who publishes accepts it, kind by kind, and the audit log says so.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="editorial">Opens reports.</param>
public sealed class PublishingDesk(IDeliveryStore store, EditorialDesk editorial)
{
    private readonly ChecklistMaking making = new(store);

    /// <summary>A report with everything to look at before it is published.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="hasPage">Whether the site has a path.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">The caller may not, there is no such edition, or nothing counts in it yet.</exception>
    public async Task<(OpenEditing Open, Checklist Checklist)> LookOverAsync(Caller caller, Edition edition, Func<string, bool> hasPage, CancellationToken ct = default)
    {
        var open = await editorial.OpenAsync(caller, edition, ct);
        return (open, await making.OfAsync(open, hasPage, ct));
    }

    /// <summary>Publishes a frozen edition with its texts; or of a published one the texts as they are now.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="edition">Which edition.</param>
    /// <param name="version">The version of the edition that was looked over.</param>
    /// <param name="revision">The revision of the report that was looked over.</param>
    /// <param name="accepted">The kinds that are accepted.</param>
    /// <param name="hasPage">Whether the site has a path.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the edition is not frozen, an open kind is not accepted, or something changed in the meantime.</exception>
    public async Task PublishAsync(Caller caller, Edition edition, int version, int revision, IReadOnlyCollection<ChecklistKind> accepted, Func<string, bool> hasPage, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.FreezeEdition);
        var (open, checklist) = await LookOverAsync(caller, edition, hasPage, ct);
        if (open.Record.Version != version || open.Revision != revision)
            throw new RefusedException(Refusal.ChangedMeanwhile);
        if (!open.Record.Stands)
            throw new RefusedException(Refusal.WrongOrder);
        if (checklist.Open.Except(accepted).Any())
            throw new RefusedException(EditorialRefusals.ItemsOpen);
        await PublishAsync(caller, open, checklist.Accepted, ct);
    }

    private async Task PublishAsync(Caller caller, OpenEditing open, string accepted, CancellationToken ct)
    {
        var edition = open.Record.Edition;
        var number = (await store.Editing.PublicationsAsync(edition, ct)).Count + 1;
        var subject = accepted.Length == 0 ? edition.ToString() : $"{edition} {accepted}";
        try
        {
            await store.ChangeAsync(caller, open.Record.State == EditionState.Published ? "report.publish" : "edition.publish", subject, change =>
            {
                if (open.Record.State != EditionState.Published)
                    change.Put(open.Record with { State = EditionState.Published });
                change.Editing.RemoveReaders(edition);
                change.Editing.Add(new ReportPublication
                {
                    Edition = edition,
                    Number = number,
                    Frozen = open.Frozen,
                    Revision = open.Revision,
                    Accepted = accepted,
                    At = change.Now,
                    By = caller.Name,
                });
            }, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }
}
