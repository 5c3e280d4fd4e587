using System.CommandLine;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>report PACKAGE --edition E --out DIR</c>: the trend report as pages, figures and PDF.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var package = CommandLine.Package(terminal);
        var edition = CommandLine.Edition(terminal);
        var output = CommandLine.Out(terminal);
        var noPdf = new Option<bool>("--no-pdf") { Description = dutch ? "Alleen pagina's en cijfers; Chromium is dan niet nodig" : "Pages and figures only; Chromium is not needed then" };
        var command = new Command("report", dutch ? "Maak het trendrapport: pagina's, cijfers en PDF" : "Make the trend report: pages, figures and PDF")
        {
            package, edition, output, noPdf,
        };
        command.SetAction((parsed, cancellation) => ReportAsync(
            terminal,
            parsed.GetRequiredValue(package),
            new Edition(parsed.GetRequiredValue(edition)),
            parsed.GetRequiredValue(output),
            withPdf: !parsed.GetValue(noPdf),
            cancellation));
        return command;
    }

    private static async Task<int> ReportAsync(Terminal terminal, string package, Edition edition, string output, bool withPdf, CancellationToken cancellation)
    {
        var printer = withPdf ? PrinterOrRefuse() : null;
        var workshop = new Workshop(terminal);
        var (data, _) = workshop.ReadOrRefuse(package, keepDetails: false);
        var publication = workshop.PublishOrRefuse(data, edition, Audience.Internal, withIntervals: true);
        var report = TrendReportBuilder.Build(publication, workshop.Catalogue);
        await StaticReport.WriteAsync(publication, report, workshop.Catalogue, output, cancellation);
        if (printer is not null)
            await PrintAsync(terminal, printer, edition, output, cancellation);
        terminal.Say($"Trendrapport geschreven: open {Path.Combine(output, "index.html")}", $"Trend report written: open {Path.Combine(output, "index.html")}");
        return ExitCode.Done;
    }

    private static ChromiumPdf PrinterOrRefuse()
    {
        try
        {
            return ChromiumPdf.Find();
        }
        catch (ChromiumNotFoundException)
        {
            throw new RefusalException(ExitCode.Refused, new(
                "Voor de PDF is Chromium nodig, en dat staat niet op deze computer. Installeer het (apt-get install chromium), of kies --no-pdf.",
                "The PDF needs Chromium, which this computer does not have. Install it (apt-get install chromium), or choose --no-pdf."));
        }
    }

    private static async Task PrintAsync(Terminal terminal, ChromiumPdf printer, Edition edition, string output, CancellationToken cancellation)
    {
        foreach (var (page, file) in StaticReport.Prints(edition))
        {
            await terminal.WorkAsync($"{file} afdrukken", $"Printing {file}", () =>
                printer.PrintAsync(new Uri(Path.GetFullPath(Path.Combine(output, page))), Path.Combine(output, file), cancellation));
        }
    }
}
