using System.Diagnostics;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Reporting;
using Maatstaf.Production.Standing;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Reporting;

namespace Maatstaf.Web_Tests.Reporting;

/// <summary>The same data version gives the same text on paper and the same bytes of slides and workbook, with real browsers.</summary>
public sealed class SameReportTests : IDisposable
{
    private static readonly Edition Edition = new(2025);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-same-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_same_data_version_gives_the_same_reports()
    {
        var (first, second) = (await MakeAsync("first", cores: 1), await MakeAsync("second", cores: 2));

        first.Count.ShouldBe(9);
        second.Keys.ShouldBe(first.Keys, ignoreOrder: true);
        foreach (var (key, file) in first)
        {
            if (key.Kind == ReportKind.Paper)
                (await TextOfAsync(second[key])).ShouldBe(await TextOfAsync(file), $"{key}");
            else
                second[key].ShouldBe(file, $"{key}");
        }

        var text = await TextOfAsync(first.Single(static file => file.Key is { Kind: ReportKind.Paper } && file.Key.Organisation.ToString() == "GM0001").Value);
        text.ShouldContain("Vertrouwelijk, alleen voor GM0001");
        text.ShouldContain("Waar u staat");
    }

    private static Country Three() => Enumerable.Range(1, 3).Aggregate(new Country(), static (country, number) =>
        country.Municipality($"GM000{number}", 2024, 20_000 * number).Costs($"GM000{number}", 2024, 200_000 * number, 310_000 + number, 100_000));

    private async Task<Dictionary<ReportKey, byte[]>> MakeAsync(string name, int cores)
    {
        await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, $"{name}.db"), TimeProvider.System, Stop);
        await store.KeepAsync(Caller.Program("test"), Three().Data(), "three", Country.Catalogue, ct: Stop);
        var figures = StandingFigures.Of(Three().Data(), Country.Catalogue, cores);
        await using var protection = new Protection(figures, Country.Catalogue, store.Delivery, cores);
        var made = (await protection.OfAsync(Edition, Stop)).ShouldNotBeNull();
        await using var press = new ReportPress(Country.Catalogue, browsers: cores);
        var factory = ReportFactory.Of(Country.Catalogue, figures, protection, store.Delivery, press, cores);
        var circle = new CircleEdition(Edition, made.Circle, made.Shared);
        await factory.AskAsync(Caller.Program("test"), await factory.StandAsync(circle, Stop), Stop);
        (await factory.MakeAsync(circle, null, static (report, fault) => throw new InvalidOperationException($"{report} failed", fault), Stop)).ShouldBeTrue();
        var files = new Dictionary<ReportKey, byte[]>();
        foreach (var report in await store.Delivery.Reports.OfAsync(Edition, ct: Stop))
            files.Add(report.Key, (await store.Delivery.Reports.FileAsync(report.Key, Stop)).ShouldNotBeNull($"{report.Key}: {report.Failure}"));
        return files;
    }

    private async Task<string> TextOfAsync(byte[] pdf)
    {
        var file = Path.Combine(folder.FullName, "read.pdf");
        await File.WriteAllBytesAsync(file, pdf, Stop);
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true })!;
        var text = await reading.StandardOutput.ReadToEndAsync(Stop);
        await reading.WaitForExitAsync(Stop);
        return text;
    }
}
