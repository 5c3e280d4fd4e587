using System.Security.Cryptography;
using Maatstaf.CrashWorker;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Reporting;

namespace Maatstaf.Crash_Tests;

/// <summary>The reports that are there after a kill: each whole, each made once, and none lost that is asked for.</summary>
internal static class MadeReports
{
    private const int OfAVersion = ReportRoom.Municipalities * 3;

    /// <summary>Looks at all reports.</summary>
    /// <returns>How many data versions have all their reports.</returns>
    public static async Task<int> LookAsync(IDeliveryStore store, CancellationToken ct)
    {
        var reports = await store.Reports.OfAsync(ReportRoom.Edition, ct: ct);
        EditionReport[][] byVersion = [.. reports.GroupBy(static report => report.Key.DataVersion).OrderBy(static version => NumberOf(version.Key)).Select(static version => version.ToArray())];
        foreach (var version in byVersion)
            version.Length.ShouldBe(OfAVersion, "what is asked for is asked for as a whole");
        foreach (var version in byVersion.SkipLast(1))
            version.ShouldAllBe(static report => report.State == ReportState.Made, "a next version was asked for before this one was there");
        reports.ShouldAllBe(static report => report.State != ReportState.Failed);
        await WholeAsync(store, reports, ct);
        await OnceAsync(store, reports, ct);
        return byVersion.Count(static version => version.All(static report => report.State == ReportState.Made));
    }

    /// <summary>One file of each kind is kept, and it is the one whose hash was written down.</summary>
    private static async Task WholeAsync(IDeliveryStore store, IReadOnlyList<EditionReport> reports, CancellationToken ct)
    {
        foreach (var ofKind in reports.Where(static report => report.State == ReportState.Made).GroupBy(static report => (report.Key.Organisation, report.Key.Kind)))
        {
            var kept = ofKind.Where(static report => report.IsKept).ShouldHaveSingleItem();
            kept.Key.DataVersion.ShouldBe(ofKind.MaxBy(static report => NumberOf(report.Key.DataVersion))!.Key.DataVersion);
            var file = (await store.Reports.FileAsync(kept.Key, ct)).ShouldNotBeNull();
            (file.LongLength, Convert.ToHexStringLower(SHA256.HashData(file))).ShouldBe((kept.Length, kept.Hash));
        }
    }

    /// <summary>The audit log has one entry for each organisation and data version of which the reports are there: none was made twice.</summary>
    private static async Task OnceAsync(IDeliveryStore store, IReadOnlyList<EditionReport> reports, CancellationToken ct)
    {
        var made = reports.Where(static report => report.State == ReportState.Made).Select(static report => (report.Key.Organisation, report.Key.DataVersion)).Distinct().CountBy(static report => report.Organisation);
        var told = (await store.AuditAsync(null, int.MaxValue, ct)).Where(static entry => entry.Action == "reports.make").CountBy(static entry => entry.Object).ToDictionary();
        told.Count.ShouldBe(made.Count());
        foreach (var (organisation, times) in made)
            told[$"{ReportRoom.Edition}/{organisation}"].ShouldBe(times, $"{organisation}: a report was made twice, or is there without having been made");
    }

    private static long NumberOf(string dataVersion) => long.Parse(dataVersion.Split('-', '.')[1], System.Globalization.CultureInfo.InvariantCulture);
}
