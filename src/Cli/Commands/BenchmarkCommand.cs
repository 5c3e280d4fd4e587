using System.CommandLine;
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
        var command = new Command("benchmark", dutch ? "Bereken alle cijfers van een editie" : "Compute all figures of an edition")
        {
            package, edition, audience, output, noIntervals,
        };
        command.SetAction(parsed => Benchmark(
            terminal,
            parsed.GetRequiredValue(package),
            new Edition(parsed.GetRequiredValue(edition)),
            AudienceOption.Read(parsed.GetRequiredValue(audience)),
            parsed.GetRequiredValue(output),
            withIntervals: !parsed.GetValue(noIntervals)));
        return command;
    }

    private static int Benchmark(Terminal terminal, string package, Edition edition, Audience audience, string output, bool withIntervals)
    {
        var workshop = new Workshop(terminal);
        var (data, _) = workshop.ReadOrRefuse(package, keepDetails: false);
        var publication = workshop.PublishOrRefuse(data, edition, audience, withIntervals);
        Directory.CreateDirectory(output);
        var file = Path.Combine(output, FileName);
        var unfinished = file + ".unfinished";
        using (var stream = File.Create(unfinished))
            StatisticsFile.Write(publication, stream);
        File.Move(unfinished, file, overwrite: true);
        terminal.Say($"{publication.Figures.Count} cijfers geschreven in {file}", $"{publication.Figures.Count} figures written to {file}");
        foreach (var absent in publication.NonParticipants.Where(absent => absent.Year == edition.FiscalYear))
            terminal.Say(Workshop.Absence(absent).Dutch, Workshop.Absence(absent).English);
        return ExitCode.Done;
    }
}
