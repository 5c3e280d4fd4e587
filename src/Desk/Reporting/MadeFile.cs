using Maatstaf.Delivery.Reporting;
using Maatstaf.Desk.Place;
using Maatstaf.Desk.Place.Reports;

namespace Maatstaf.Desk.Reporting;

/// <summary>A report of an organisation in one kind of file, as far as it is.</summary>
/// <param name="Report">The report: of the figures as they are now, or else the newest whose file is kept.</param>
/// <param name="IsOlder">Whether it was made of older figures than those of now.</param>
public sealed record MadeFile(EditionReport Report, bool IsOlder)
{
    /// <summary>Address of its file, without language: the same for the team and for the participant.</summary>
    public string Path => $"{PlaceView.Root}/{Report.Key.Organisation}/{OwnReportView.Rest}/{OwnReportView.Made}/{EndingOf(Report.Key.Kind)}";

    /// <summary>The ending of the name of a file, without its dot.</summary>
    public static string EndingOf(ReportKind kind) => kind switch
    {
        ReportKind.Paper => "pdf",
        ReportKind.Slides => "pptx",
        _ => "xlsx",
    };

    /// <summary>The file of one organisation and kind that can be fetched: of the figures of now, or else the newest of older ones.</summary>
    /// <param name="reports">All of that organisation, of every data version.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="dataVersion">The data version of now.</param>
    /// <returns>Null when none is kept.</returns>
    public static MadeFile? Kept(IEnumerable<EditionReport> reports, ReportKind kind, string dataVersion) =>
        reports.Where(report => report.IsKept && report.Key.Kind == kind).OrderBy(report => report.Key.DataVersion != dataVersion).ThenByDescending(static report => report.MadeAt).FirstOrDefault() is { } kept
            ? new MadeFile(kept, kept.Key.DataVersion != dataVersion)
            : null;

    /// <summary>What the team sees of one organisation and kind: that it failed, what can be fetched, or that it is asked for.</summary>
    /// <inheritdoc cref="Kept"/>
    /// <returns>Null when nothing is asked for or kept.</returns>
    public static MadeFile? Find(IReadOnlyCollection<EditionReport> reports, ReportKind kind, string dataVersion)
    {
        var now = reports.FirstOrDefault(report => report.Key.Kind == kind && report.Key.DataVersion == dataVersion);
        var ofNow = now is null ? null : new MadeFile(now, IsOlder: false);
        return now is { State: ReportState.Failed } ? ofNow : Kept(reports, kind, dataVersion) ?? ofNow;
    }
}
