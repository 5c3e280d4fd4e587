using Maatstaf.Delivery.Reporting;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>Nobody asked for a report.</summary>
internal sealed class NoReports : IReportShelf
{
    public Task<IReadOnlyList<EditionReport>> OfAsync(Edition edition, OrganisationCode? organisation = null, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<EditionReport>>([]);

    public Task<IReadOnlyList<Edition>> WaitingAsync(CancellationToken ct = default) => Task.FromResult<IReadOnlyList<Edition>>([]);

    public Task<byte[]?> FileAsync(ReportKey report, CancellationToken ct = default) => Task.FromResult<byte[]?>(null);
}
