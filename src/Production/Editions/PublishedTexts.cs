using Maatstaf.Catalogue;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Disclosure;
using Maatstaf.Production.Editorial;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editions;

/// <summary>What the team made of a report, as it was published with a version of its figures.</summary>
/// <param name="Publication">When, by whom, with which figures.</param>
/// <param name="Edit">What the team made of it.</param>
public sealed record PublishedTexts(ReportPublication Publication, ReportEdit Edit)
{
    /// <summary>Everything that was published of a report, oldest first.</summary>
    public static async Task<IReadOnlyList<PublishedTexts>> AllAsync(IDeliveryStore store, Edition edition, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var found = new List<PublishedTexts>();
        foreach (var publication in await store.Editing.PublicationsAsync(edition, ct))
        {
            var revision = publication.Revision == 0 ? null : await store.Editing.FindAsync(edition, publication.Revision, ct);
            found.Add(new PublishedTexts(publication, revision is null ? ReportEdit.None : ReportEditFile.Read(revision.Content)));
        }

        return found;
    }

    /// <summary>
    /// The report with these texts. A typed number that does not hold goes out as typed only with the figures with which somebody accepted
    /// that; after a correction the figure takes its place.
    /// </summary>
    /// <param name="figures">The figures.</param>
    /// <param name="version">Number of their frozen version.</param>
    /// <param name="catalogue">What is measured and how it is called.</param>
    public TrendReport ReportOf(Publication figures, int version, BenchmarkCatalogue catalogue) => EditedReport.Of(
        TrendReportBuilder.Build(figures, catalogue),
        Edit,
        new AddedTextWriter(new BoundNumbers(figures, catalogue), isDraft: false, keepsTyped: Publication.Frozen == version && Checklist.HasWrongNumbers(Publication.Accepted)));
}
