using System.CommandLine;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>serve</c>: the site with the data that was kept before.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var place = SitePlace.Options(terminal);
        var statistics = new Option<bool>("--cbs")
        {
            Description = terminal.Language == Language.Dutch ? "Coördinatoren mogen inwoners en prijzen bij het CBS ophalen" : "Coordinators may fetch inhabitants and prices from Statistics Netherlands",
        };
        var command = new Command("serve", terminal.Language == Language.Dutch ? "Start de site met de bewaarde gegevens" : "Serve the site with the data that is kept")
        {
            place.Data, place.Database, place.Url, statistics,
        };
        command.SetAction((parsed, cancellation) => ServeAsync(terminal, SitePlace.Of(parsed, place), parsed.GetValue(statistics), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(Terminal terminal, SitePlace place, bool fetches, CancellationToken cancellation)
    {
        var workshop = new Workshop(terminal);
        await using var store = await place.OpenStoreAsync(cancellation);
        if (await store.DescribeAsync(cancellation) is null)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"In {place.Store.Name} zijn nog geen gegevens bewaard. Begin met ./maatstaf demo.",
                $"Nothing is kept in {place.Store.Name} yet. Start with ./maatstaf demo."));
        }

        await place.ServeAsync(terminal, workshop, store, demo: false, fetches, cancellation);
        return ExitCode.Done;
    }
}
