using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editorial;

/// <summary>
/// Shows a report to chosen people before it is published: with the figures for everyone, so that a preview never shows more than what
/// will be published. It ends when the edition is published, or when the team takes it back.
/// </summary>
/// <param name="store">Where is kept who may see it.</param>
/// <param name="catalogue">How many people may be chosen.</param>
/// <param name="editorial">Opens reports.</param>
/// <param name="accounts">Finds people.</param>
public sealed class PreviewDesk(IDeliveryStore store, BenchmarkCatalogue catalogue, EditorialDesk editorial, IAccountDirectory accounts)
{
    /// <summary>Opens a report to look at it before it is published.</summary>
    /// <exception cref="RefusedException">The caller was not chosen, the edition is published or not there, or nothing counts in it yet.</exception>
    public async Task<OpenEditing> OpenAsync(Caller caller, Edition edition, CancellationToken ct = default)
    {
        await RequireAsync(caller, edition, ct);
        return await editorial.OpenAsync(edition, ct);
    }

    /// <summary>Refuses who may not see a report before it is published.</summary>
    /// <exception cref="RefusedException">The caller was not chosen, or the edition is published or not there.</exception>
    public async Task RequireAsync(Caller caller, Edition edition, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ReturnDesk.Require(caller, Act.SeePreview);
        var record = (await store.EditionsAsync(ct)).FirstOrDefault(known => known.Edition == edition);
        var isChosen = AccessPolicy.Allows(caller, Act.EditReport) || (await store.Editing.ReadersAsync(edition, ct)).Any(reader => reader.Account == caller.Account);
        if (record is null or { State: EditionState.Published } || !isChosen)
            throw new RefusedException(Refusal.NotAllowed);
    }

    /// <summary>Who may see the report of an edition before it is published, beside the team.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<(PreviewReader Reader, KnownAccount? Account)>> ReadersAsync(Caller caller, Edition edition, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.EditReport);
        var readers = await store.Editing.ReadersAsync(edition, ct);
        var known = (await accounts.FindAsync([.. readers.Select(static reader => reader.Account)], [], ct)).ToDictionary(static account => account.Id);
        return [.. readers.Select(reader => (reader, known.GetValueOrDefault(reader.Account)))];
    }

    /// <summary>Lets people see the report.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="emails">Their addresses.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, an address has no account, or nobody can be chosen now.</exception>
    public async Task ChooseAsync(Caller caller, Edition edition, IReadOnlyCollection<string> emails, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(emails);
        var readers = await ReadersAsync(caller, edition, ct);
        var record = (await store.EditionsAsync(ct)).FirstOrDefault(known => known.Edition == edition) ?? throw new RefusedException(Refusal.NotThere);
        var most = catalogue.Editing.MostReaders;
        if (record.State == EditionState.Published || emails.Count == 0 || readers.Count + emails.Count > most)
            throw new RefusedException(EditorialRefusals.Readers(most));
        var found = await accounts.FindAsync([], emails, ct);
        foreach (var email in emails)
        {
            if (found.All(account => !string.Equals(account.Email, email, StringComparison.OrdinalIgnoreCase)))
                throw new RefusedException(EditorialRefusals.NoAccount(email));
        }

        await store.ChangeAsync(caller, "report.preview", edition.ToString(), change =>
        {
            foreach (var account in found)
                change.Editing.Add(new PreviewReader(edition, account.Id, change.Now, caller.Name));
        }, ct);
    }

    /// <summary>Takes it back from one, or from everybody.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="account">From whom; null = from everybody.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task WithdrawAsync(Caller caller, Edition edition, Guid? account, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.EditReport);
        await store.ChangeAsync(caller, "report.preview-end", edition.ToString(), change =>
        {
            if (account is { } one)
                change.Editing.Remove(new PreviewReader(edition, one, change.Now, caller.Name));
            else
                change.Editing.RemoveReaders(edition);
        }, ct);
    }
}
