using System.CommandLine;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>benchmark PACKAGE --edition E --audience A --out DIR</c>: computes every statistic.</summary>
internal static class BenchmarkCommand
{
    private const string FileName = "statistics.csv";

    private static readonly Dictionary<string, Audience> Audiences = new(StringComparer.Ordinal)
    {
        ["internal"] = Audience.Internal,
        ["circle"] = Audience.Circle,
        ["public"] = Audience.Public,
    };

    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var package = CommandLine.Package(terminal);
        var edition = CommandLine.Edition(terminal);
        var output = CommandLine.Out(terminal);
        var audience = new Option<string>("--audience")
        {
            Description = dutch ? "Voor wie: internal, circle of public" : "For whom: internal, circle or public",
            Required = true,
        };
        var noIntervals = new Option<bool>("--no-intervals") { Description = dutch ? "Laat de intervallen weg" : "Leave the intervals out" };
        var command = new Command("benchmark", dutch ? "Bereken alle cijfers van een editie" : "Compute all figures of an edition")
        {
            package, edition, audience, output, noIntervals,
        };
        command.SetAction(parsed => Benchmark(
            terminal,
            parsed.GetRequiredValue(package),
            new Edition(parsed.GetRequiredValue(edition)),
            AudienceOf(parsed.GetRequiredValue(audience)),
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

    private static Audience AudienceOf(string word) => Audiences.TryGetValue(word, out var audience) ? audience : throw new RefusalException(ExitCode.WrongUsage, new(
        $"--audience is '{word}'. Kies internal, circle of public.",
        $"--audience is '{word}'. Choose internal, circle or public."));
}
