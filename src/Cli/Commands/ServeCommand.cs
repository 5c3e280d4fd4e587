using System.CommandLine;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>serve</c>: the site with what was kept before, or with nothing yet.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var settings = new SettingOptions(terminal, SiteSettings.All);
        var command = new Command("serve", terminal.Language == Language.Dutch ? "Start de site met wat er bewaard is; is dat nog niets, dan begint hij leeg" : "Serve the site with what is kept; when that is nothing yet, it begins empty");
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
        await place.ServeAsync(terminal, workshop, store, demo: false, keySecret, cancellation);
        return ExitCode.Done;
    }
}
