using System.Diagnostics;
using System.Globalization;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production;

/// <summary>
/// What production is busy with, for who watches the site. A span tells how long, of which kind and of which edition, never whose or how
/// much; without a listener there is none. One that ends well is marked so.
/// </summary>
internal static class ProductionSpans
{
    private const string OfEdition = "maatstaf.edition", OfKind = "maatstaf.kind";
    private static readonly ActivitySource Source = new("Maatstaf.Production");

    /// <summary>Computing an edition.</summary>
    public static Activity? Compute(Edition edition) => Begin("edition.compute", edition);

    /// <summary>Protecting the participants of an edition.</summary>
    public static Activity? Protect(Edition edition) => Begin("edition.protect", edition);

    /// <summary>Making a file of a report.</summary>
    public static Activity? Report(Edition edition, ReportKind kind) => Begin("report.make", edition)?.SetTag(OfKind, kind.ToString().ToLowerInvariant());

    private static Activity? Begin(string work, Edition edition) => Source.StartActivity(work)?.SetTag(OfEdition, edition.Year.ToString(CultureInfo.InvariantCulture));
}
