using System.CommandLine;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>serve</c>: the site with the data that was kept before.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var settings = new SettingOptions(terminal, SiteSettings.All);
        var command = new Command("serve", terminal.Language == Language.Dutch ? "Start de site met de bewaarde gegevens" : "Serve the site with the data that is kept");
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => ServeAsync(terminal, settings.Read(parsed), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(Terminal terminal, SettingValues settings, CancellationToken cancellation)
    {
        var place = new SitePlace(settings);
        var keySecret = KeyFile.SecretOf(settings);
        var workshop = new Workshop(terminal);
        await using var store = await place.Store.OpenForSiteAsync(cancellation);
        if (await store.DescribeAsync(cancellation) is null)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"In {place.Store.Name} zijn nog geen gegevens bewaard. Begin met ./maatstaf demo.",
                $"Nothing is kept in {place.Store.Name} yet. Start with ./maatstaf demo."));
        }

        await place.ServeAsync(terminal, workshop, store, demo: false, keySecret, cancellation);
        return ExitCode.Done;
    }
}
