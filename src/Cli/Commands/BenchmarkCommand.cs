using System.CommandLine;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>benchmark PACKAGE --edition E --audience A --out DIR</c>: computes every statistic.</summary>
internal static class BenchmarkCommand
{
    private const string FileName = "statistics.csv";

    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var package = CommandLine.Package(terminal);
        var edition = CommandLine.Edition(terminal);
        var output = CommandLine.Out(terminal);
        var audience = AudienceOption.Create(terminal, standard: null);
        var noIntervals = new Option<bool>("--no-intervals") { Description = dutch ? "Laat de intervallen weg" : "Leave the intervals out" };
        var themes = new Option<bool>("--themes") { Description = dutch ? "Ook de cijfers van thema's, buiten het formaat van het datapakket" : "The figures of themes too, outside the data package format" };
        var command = new Command("benchmark", dutch ? "Bereken alle cijfers van een editie" : "Compute all figures of an edition")
        {
            package, edition, audience, output, noIntervals, themes,
        };
        command.SetAction(parsed => Benchmark(
            terminal,
            parsed.GetRequiredValue(package),
            new Edition(parsed.GetRequiredValue(edition)),
            AudienceOption.Read(parsed.GetRequiredValue(audience)),
            parsed.GetRequiredValue(output),
            withIntervals: !parsed.GetValue(noIntervals),
            withThemes: parsed.GetValue(themes)));
        return command;
    }

    private static int Benchmark(Terminal terminal, string package, Edition edition, Audience audience, string output, bool withIntervals, bool withThemes)
    {
        var workshop = new Workshop(terminal);
        var (data, _) = workshop.ReadOrRefuse(package, keepDetails: false);
        var publication = workshop.PublishOrRefuse(data, edition, audience, withIntervals);
        Directory.CreateDirectory(output);
        var file = Path.Combine(output, FileName);
        var unfinished = file + ".unfinished";
        PublishedFigure[] figures = [.. publication.Figures.Where(figure => withThemes || workshop.Catalogue.FindIndicator(figure.Key.Indicator) is { IsOfTheme: false })];
        using (var stream = File.Create(unfinished))
            StatisticsFile.Write(figures, stream);
        File.Move(unfinished, file, overwrite: true);
        terminal.Say($"{figures.Length} cijfers geschreven in {file}", $"{figures.Length} figures written to {file}");
        foreach (var absent in publication.NonParticipants.Where(absent => absent.Year == edition.FiscalYear))
            terminal.Say(Workshop.Absence(absent).Dutch, Workshop.Absence(absent).English);
        return ExitCode.Done;
    }
}
