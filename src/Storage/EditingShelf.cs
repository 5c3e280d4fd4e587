using System.Data.Common;
using Maatstaf.Delivery.Editing;
using Maatstaf.Storage.Tables.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>What the team made of reports, in the database.</summary>
internal sealed class EditingShelf(StoreDoor door) : IEditingShelf
{
    public Task<ReportRevision?> NewestAsync(Edition edition, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptReportRevisions.Find(transaction, edition, KeptReportRevisions.Newest(transaction, edition)), ct);

    public Task<ReportRevision?> FindAsync(Edition edition, int number, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptReportRevisions.Find(transaction, edition, number), ct);

    public Task<IReadOnlyList<ReportRevision>> RevisionsAsync(Edition edition, CancellationToken ct = default) =>
        ListAsync(transaction => KeptReportRevisions.Read(transaction, edition), ct);

    public Task<IReadOnlyList<ReportPublication>> PublicationsAsync(Edition edition, CancellationToken ct = default) =>
        ListAsync(transaction => KeptReportPublications.Read(transaction, edition), ct);

    public Task<IReadOnlyList<PreviewReader>> ReadersAsync(Edition edition, CancellationToken ct = default) =>
        ListAsync(transaction => KeptPreviewReaders.Read(transaction, edition), ct);

    private Task<IReadOnlyList<T>> ListAsync<T>(Func<DbTransaction, List<T>> read, CancellationToken ct) =>
        door.ReadAsync<IReadOnlyList<T>>(transaction => read(transaction), ct);
}
