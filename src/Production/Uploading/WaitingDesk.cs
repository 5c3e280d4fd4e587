using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Reference;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>
/// Where what was read waits until the person who delivered it says whether it is taken over. It is in the store, so it does not matter which
/// node hears the answer. Nothing of it is in the return.
/// </summary>
/// <param name="store">Where it waits.</param>
public sealed class WaitingDesk(IDeliveryStore store)
{
    /// <summary>Lets a file wait, in the place of another of the same person for the same return.</summary>
    /// <returns>Names it.</returns>
    public async Task<Guid> AddAsync(Caller caller, OrganisationCode organisation, Edition edition, UploadReading reading, CancellationToken ct = default)
    {
        var id = Guid.CreateVersion7();
        await AddAsync(caller, new WaitingUpload(id, caller.Account!.Value, organisation, edition.FiscalYear, UploadKind.File, WaitingContent.Write(reading)), ct);
        return id;
    }

    /// <summary>Lets reference figures wait, in the place of others of the same person for the same return.</summary>
    public Task AddAsync(Caller caller, OrganisationCode organisation, Edition edition, ReferenceReading reading, CancellationToken ct = default) =>
        AddAsync(caller, new WaitingUpload(Guid.CreateVersion7(), caller.Account!.Value, organisation, edition.FiscalYear, UploadKind.Figures, WaitingContent.Write(reading)), ct);

    /// <summary>The file with this id, when the same person delivered it for the same return; else null.</summary>
    public async Task<UploadReading?> FileAsync(Caller caller, OrganisationCode organisation, Edition edition, Guid id, CancellationToken ct = default) =>
        await FindAsync(caller, organisation, edition, UploadKind.File, ct) is { } waiting && waiting.Id == id ? WaitingContent.ReadFile(waiting.Content) : null;

    /// <summary>The reference figures of this person for a return; null = none wait.</summary>
    public async Task<ReferenceReading?> FiguresAsync(Caller caller, OrganisationCode organisation, Edition edition, CancellationToken ct = default) =>
        await FindAsync(caller, organisation, edition, UploadKind.Figures, ct) is { } waiting ? WaitingContent.ReadFigures(waiting.Content) : null;

    /// <summary>Lets go of what waits.</summary>
    /// <param name="caller">Who delivered it.</param>
    /// <param name="organisation">For whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="kind">What was delivered.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task RemoveAsync(Caller caller, OrganisationCode organisation, Edition edition, UploadKind kind, CancellationToken ct = default)
    {
        if (await FindAsync(caller, organisation, edition, kind, ct) is { } waiting)
            await store.ChangeAsync(caller, "upload.settle", PlaceOf(waiting), change => change.Remove(waiting), ct);
    }

    private Task AddAsync(Caller caller, WaitingUpload upload, CancellationToken ct) =>
        store.ChangeAsync(caller, "upload.read", PlaceOf(upload), change => change.Put(upload), ct);

    private Task<WaitingUpload?> FindAsync(Caller caller, OrganisationCode organisation, Edition edition, UploadKind kind, CancellationToken ct) =>
        store.WaitingAsync(caller.Account!.Value, organisation, edition.FiscalYear, kind, ct);

    private static string PlaceOf(WaitingUpload upload) => FormattableString.Invariant($"{upload.Organisation}/{upload.FiscalYear}");
}
