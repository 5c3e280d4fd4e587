using Maatstaf.Delivery.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>Nothing was changed in any report.</summary>
internal sealed class UneditedShelf : IEditingShelf
{
    public Task<ReportRevision?> NewestAsync(Edition edition, CancellationToken ct = default) => Task.FromResult<ReportRevision?>(null);

    public Task<ReportRevision?> FindAsync(Edition edition, int number, CancellationToken ct = default) => Task.FromResult<ReportRevision?>(null);

    public Task<IReadOnlyList<ReportRevision>> RevisionsAsync(Edition edition, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<ReportRevision>>([]);

    public Task<IReadOnlyList<ReportPublication>> PublicationsAsync(Edition edition, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<ReportPublication>>([]);

    public Task<IReadOnlyList<PreviewReader>> ReadersAsync(Edition edition, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<PreviewReader>>([]);
}
