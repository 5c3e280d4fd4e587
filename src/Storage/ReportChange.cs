using System.Data.Common;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>Changes of the reports of editions within one transaction.</summary>
internal sealed class ReportChange(DbTransaction transaction, DateTimeOffset now) : IReportChange
{
    public void Want(Edition edition, string dataVersion, IReadOnlyCollection<(OrganisationCode Organisation, ReportKind Kind)> wanted) =>
        KeptReports.Want(transaction, edition, dataVersion, wanted);

    public bool Keep(ReportKey report, byte[] file) => KeptReports.Keep(transaction, report, file, now);

    public void Fail(ReportKey report, string failure) => KeptReports.Fail(transaction, report, failure);
}
