using System.CommandLine;
using System.Globalization;
using System.Text;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Disclosure;
using Maatstaf.Production;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Reporting;
using Maatstaf.Production.Standing;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Reporting;

namespace Maatstaf.Cli.Commands;

/// <summary><c>reports PACKAGE --out DIR</c>: the reports of all participants and partnerships as PDF, slides and workbook, with a list of what was made of which data.</summary>
internal static class ReportsCommand
{
    private const string List = "reports.csv";
    private static readonly string[] Endings = ["pdf", "pptx", "xlsx"];

    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var package = CommandLine.Package(terminal);
        var edition = CommandLine.Edition(terminal);
        edition.Required = false;
        var output = CommandLine.Out(terminal);
        var noPdf = new Option<bool>("--no-pdf") { Description = dutch ? "Alleen dia's en werkboeken; Chromium is dan niet nodig" : "Slides and workbooks only; Chromium is not needed then" };
        var command = new Command("reports", dutch ? "Maak de rapporten van alle deelnemers: PDF, dia's en werkboek" : "Make the reports of all participants: PDF, slides and workbook")
        {
            package, edition, output, noPdf,
        };
        command.SetAction((parsed, cancellation) => MakeAsync(
            terminal,
            parsed.GetRequiredValue(package),
            parsed.GetValue(edition) is var year and > 0 ? new Edition(year) : null,
            parsed.GetRequiredValue(output),
            withPdf: !parsed.GetValue(noPdf),
            cancellation));
        return command;
    }

    private static async Task<int> MakeAsync(Terminal terminal, string package, Edition? asked, string output, bool withPdf, CancellationToken cancellation)
    {
        if (withPdf)
            Chromium.Insist();
        var workshop = new Workshop(terminal);
        var (data, hash) = workshop.ReadOrRefuse(package, keepDetails: true);
        var edition = asked ?? BenchmarkProduction.NewestEdition(data) ?? throw new RefusalException(ExitCode.Refused, new(
            "In het datapakket is geen enkele levering goedgekeurd.",
            "No return in the data package is approved."));
        var folder = Directory.CreateTempSubdirectory("maatstaf-reports-");
        try
        {
            await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, cancellation);
            await terminal.WorkAsync("Bewaren", "Keeping", () => store.KeepAsync(Caller.Program("reports"), data, hash, workshop.Catalogue, ct: cancellation));
            var figures = StandingFigures.Of(data, workshop.Catalogue, Environment.ProcessorCount);
            await using var protection = new Protection(figures, workshop.Catalogue, store.Delivery, Environment.ProcessorCount);
            await using var press = new ReportPress(workshop.Catalogue, withPdf ? Environment.ProcessorCount : 0);
            var factory = ReportFactory.Of(workshop.Catalogue, figures, protection, store.Delivery, press, Environment.ProcessorCount);
            ProtectedEdition? made = null;
            await terminal.WorkAsync("Deelnemers beschermen", "Protecting participants", async () => made = await protection.OfAsync(edition, cancellation));
            // Where nobody takes part, this says so.
            var circle = made is null
                ? new CircleEdition(edition, workshop.PublishOrRefuse(data, edition, Audience.Circle, withIntervals: false), figures.Shared(edition))
                : new CircleEdition(edition, made.Circle, made.Shared);
            var reports = await FillAsync(terminal, factory, circle, store.Delivery, cancellation);
            await WriteAsync(reports, store.Delivery, output, cancellation);
            terminal.Say($"{reports.Count} rapporten geschreven: {output}, met een lijst in {List}", $"{reports.Count} reports written: {output}, with a list in {List}");
            return ExitCode.Done;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>All reports are made and kept.</summary>
    /// <exception cref="RefusalException">One or more could not be made.</exception>
    private static async Task<IReadOnlyList<EditionReport>> FillAsync(Terminal terminal, ReportFactory factory, CircleEdition circle, IDeliveryStore store, CancellationToken cancellation)
    {
        await factory.AskAsync(Caller.Program("reports"), await factory.StandAsync(circle, cancellation), cancellation);
        await terminal.WorkAsync("Rapporten maken", "Making reports", bar =>
            factory.MakeAsync(circle, bar is null ? null : new Share(bar), (report, fault) => terminal.Remark(Failed(report, fault)), cancellation));
        var reports = await store.Reports.OfAsync(circle.Edition, ct: cancellation);
        return reports.Count(static report => report.State != ReportState.Made) is var failed and > 0
            ? throw new RefusalException(ExitCode.Refused, new($"{failed} rapporten zijn niet gelukt. Er is niets geschreven.", $"{failed} reports could not be made. Nothing was written."))
            : reports;
    }

    private static LocalisedText Failed(ReportKey report, Exception fault) => new(
        $"{report.Organisation}, {Endings[(int)report.Kind]}: {fault.Message}", $"{report.Organisation}, {Endings[(int)report.Kind]}: {fault.Message}");

    private static async Task WriteAsync(IEnumerable<EditionReport> reports, IDeliveryStore store, string output, CancellationToken cancellation)
    {
        using var unfinished = new UnfinishedFolder(output);
        var list = new StringBuilder("organisation,edition,file,data_version,sha256,bytes\n");
        foreach (var report in reports)
        {
            var name = $"maatstaf-{report.Key.Organisation}-{report.Key.Edition}.{Endings[(int)report.Key.Kind]}";
            await File.WriteAllBytesAsync(Path.Combine(unfinished.Path, name), (await store.Reports.FileAsync(report.Key, cancellation))!, cancellation);
            list.Append(CultureInfo.InvariantCulture, $"{report.Key.Organisation},{report.Key.Edition},{name},{report.Key.DataVersion},{report.Hash},{report.Length}\n");
        }

        await File.WriteAllTextAsync(Path.Combine(unfinished.Path, List), list.ToString(), cancellation);
        unfinished.Finish();
    }

    private sealed class Share(IProgress<double> bar) : IProgress<ReportProgress>
    {
        public void Report(ReportProgress value) => bar.Report(value.Share);
    }
}
