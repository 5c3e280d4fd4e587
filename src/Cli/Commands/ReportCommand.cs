using System.CommandLine;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>report PACKAGE --edition E --audience A --out DIR</c>: the trend report as pages, figures, PDF, workbook, slides and text; for everyone unless said otherwise.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var package = CommandLine.Package(terminal);
        var edition = CommandLine.Edition(terminal);
        var audience = AudienceOption.Create(terminal, standard: "public");
        var output = CommandLine.Out(terminal);
        var noPdf = new Option<bool>("--no-pdf") { Description = dutch ? "Alleen pagina's en cijfers; Chromium is dan niet nodig" : "Pages and figures only; Chromium is not needed then" };
        var command = new Command("report", dutch ? "Maak het trendrapport: pagina's, cijfers, PDF, werkboek, dia's en tekst" : "Make the trend report: pages, figures, PDF, workbook, slides and text")
        {
            package, edition, audience, output, noPdf,
        };
        command.SetAction((parsed, cancellation) => ReportAsync(
            terminal,
            parsed.GetRequiredValue(package),
            new Edition(parsed.GetRequiredValue(edition)),
            AudienceOption.Read(parsed.GetRequiredValue(audience)),
            parsed.GetRequiredValue(output),
            withPdf: !parsed.GetValue(noPdf),
            cancellation));
        return command;
    }

    private static async Task<int> ReportAsync(Terminal terminal, string package, Edition edition, Audience audience, string output, bool withPdf, CancellationToken cancellation)
    {
        if (withPdf)
            Chromium.Insist();
        var workshop = new Workshop(terminal);
        var (data, _) = workshop.ReadOrRefuse(package, keepDetails: false);
        var publication = workshop.PublishOrRefuse(data, edition, audience, withIntervals: true);
        var report = TrendReportBuilder.Build(publication, workshop.Catalogue);
        using (var unfinished = new UnfinishedFolder(output))
        {
            await StaticReport.WriteAsync(publication, report, workshop.Catalogue, unfinished.Path, cancellation, offersPdf: withPdf, withDocuments: true);
            foreach (var language in Enum.GetValues<Language>().Where(_ => withPdf))
                await PrintAsync(terminal, edition, language, unfinished.Path, cancellation);
            unfinished.Finish();
        }

        var page = Path.Combine(output, StaticReport.PageOf(terminal.Language));
        terminal.Say($"Trendrapport geschreven: open {page}", $"Trend report written: open {page}");
        return ExitCode.Done;
    }

    private static Task PrintAsync(Terminal terminal, Edition edition, Language language, string output, CancellationToken cancellation)
    {
        var pdf = Address.PdfName(edition, language);
        return terminal.WorkAsync($"{pdf} afdrukken", $"Printing {pdf}", () =>
            ChromiumPdf.PrintAsync(Path.Combine(output, StaticReport.PageOf(language)), Path.Combine(output, pdf), cancellation));
    }
}
