using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Reporting;

/// <summary>Where the reports of editions are kept, to read. Each reading sees one moment.</summary>
public interface IReportShelf
{
    /// <summary>The reports of an edition, of every data version, by organisation, kind and data version: of one organisation or of all.</summary>
    Task<IReadOnlyList<EditionReport>> OfAsync(Edition edition, OrganisationCode? organisation = null, CancellationToken ct = default);

    /// <summary>The editions with reports that are wanted and not there yet, ascending.</summary>
    Task<IReadOnlyList<Edition>> WaitingAsync(CancellationToken ct = default);

    /// <summary>The file of a report; null when it is not kept.</summary>
    Task<byte[]?> FileAsync(ReportKey report, CancellationToken ct = default);
}

/// <summary>Changes of the reports of editions, within the transaction of a change.</summary>
public interface IReportChange
{
    /// <summary>
    /// Asks for reports of one edition and data version. What was made stays made, what failed is tried again, and what was asked of another
    /// data version and is not there yet is asked no more.
    /// </summary>
    /// <param name="edition">The edition.</param>
    /// <param name="dataVersion">The data version.</param>
    /// <param name="wanted">Which reports.</param>
    void Want(Edition edition, string dataVersion, IReadOnlyCollection<(OrganisationCode Organisation, ReportKind Kind)> wanted);

    /// <summary>
    /// Keeps the file of a report that was asked for, in the place of that of an older data version. Nothing changes when it was made
    /// already, or is asked no more: each is made once.
    /// </summary>
    /// <param name="report">Which report.</param>
    /// <param name="file">Its bytes.</param>
    /// <returns>Whether it was kept.</returns>
    bool Keep(ReportKey report, byte[] file);

    /// <summary>Says that a report that was asked for could not be made.</summary>
    /// <param name="report">Which report.</param>
    /// <param name="failure">Why, as a code.</param>
    void Fail(ReportKey report, string failure);
}
