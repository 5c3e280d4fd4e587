using System.CommandLine;
using Maatstaf.Delivery.People;
using Maatstaf.Returns;
using Maatstaf.Settings;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>import PACKAGE</c>: keeps a data package as what counts, so that a benchmark that exists already begins with its earlier years.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var package = CommandLine.Package(terminal);
        var force = new Option<bool>("--force") { Description = dutch ? "Vervang wat er meetelt" : "Replace what counts" };
        var settings = new SettingOptions(terminal, StorePlace.Settings);
        var command = new Command("import", dutch ? "Bewaar een datapakket met deelnemers en eerdere jaren" : "Keep a data package with participants and earlier years") { package, force };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            ImportAsync(terminal, parsed.GetRequiredValue(package), StorePlace.Of(settings.Read(parsed)), parsed.GetValue(force), cancellation));
        return command;
    }

    private static async Task<int> ImportAsync(Terminal terminal, string package, StorePlace place, bool replace, CancellationToken cancellation)
    {
        var workshop = new Workshop(terminal);
        var (data, contentHash) = workshop.ReadOrRefuse(package, keepDetails: true);
        await using var store = await place.OpenAsync(cancellation);
        var organisations = (await store.Delivery.OrganisationsAsync(cancellation)).Count;
        if (organisations > 0 && !replace)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"In {place.Name} staan al organisaties: {organisations}. Er is niets veranderd. Vervang wat er meetelt met --force, na een reservekopie.",
                $"{place.Name} holds organisations already: {organisations}. Nothing was changed. Replace what counts with --force, after a backup."));
        }

        await terminal.WorkAsync("Bewaren", "Keeping", () => store.KeepAsync(Caller.Program("import"), data, contentHash, workshop.Catalogue, ct: cancellation));
        Say(terminal, data, place);
        return ExitCode.Done;
    }

    private static void Say(Terminal terminal, ReturnedData data, StorePlace place)
    {
        var years = data.Returns.Year.Distinct().Order().ToArray();
        var range = years is [var first, .., var last] ? $"{first}–{last}" : string.Concat(years);
        terminal.Say(
            $"""
            Bewaard in {place.Name}: organisaties {data.Organisations.Count}, leveringen {data.Returns.Count}{(range.Length > 0 ? $", boekjaren {range}" : string.Empty)}.
            Niemand ziet er nog iets van. Log in als benchmarkteam, kies Edities, en bereid een editie voor: u stelt haar vast en publiceert haar.
            """,
            $"""
            Kept in {place.Name}: organisations {data.Organisations.Count}, returns {data.Returns.Count}{(range.Length > 0 ? $", fiscal years {range}" : string.Empty)}.
            Nobody sees anything of it yet. Sign in as the benchmark team, choose Editions, and prepare an edition: you freeze it and publish it.
            """);
    }
}
