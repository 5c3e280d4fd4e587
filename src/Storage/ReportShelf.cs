using System.Data.Common;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>Reports of editions, in the database.</summary>
internal sealed class ReportShelf(StoreDoor door) : IReportShelf
{
    public Task<IReadOnlyList<EditionReport>> OfAsync(Edition edition, OrganisationCode? organisation = null, CancellationToken ct = default) =>
        ListAsync(transaction => KeptReports.Read(transaction, edition, organisation), ct);

    public Task<IReadOnlyList<Edition>> WaitingAsync(CancellationToken ct = default) => ListAsync(KeptReports.Waiting, ct);

    public Task<byte[]?> FileAsync(ReportKey report, CancellationToken ct = default) => door.ReadAsync(transaction => KeptReports.File(transaction, report), ct);

    private Task<IReadOnlyList<T>> ListAsync<T>(Func<DbTransaction, List<T>> read, CancellationToken ct) =>
        door.ReadAsync<IReadOnlyList<T>>(transaction => read(transaction), ct);
}
