using System.CommandLine;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Accounts;

namespace Maatstaf.Cli.Commands;

/// <summary><c>invite</c>: a link with which somebody becomes administrator.</summary>
internal static class InviteCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var email = new Argument<string>("email") { Description = dutch ? "E-mailadres van de beheerder" : "E-mail address of the administrator" };
        var settings = new SettingOptions(terminal, [.. StorePlace.Settings, SiteSettings.Url, SiteSettings.PublicUrl]);
        var command = new Command("invite", dutch ? "Maak een link waarmee iemand beheerder wordt" : "Make a link with which somebody becomes administrator") { email };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => InviteAsync(terminal, new SitePlace(settings.Read(parsed)), parsed.GetValue(email)!, cancellation));
        return command;
    }

    private static async Task<int> InviteAsync(Terminal terminal, SitePlace place, string email, CancellationToken cancellation)
    {
        await using var store = await place.Store.OpenAsync(cancellation);
        var link = await FirstAdministrator.InviteAsync(store.Delivery, store.OpenAccounts, place.PublicAddress, email, terminal.Language, TimeProvider.System.GetUtcNow(), cancellation)
            ?? throw new RefusalException(ExitCode.Refused, new(
                $"'{email}' is geen e-mailadres. Schrijf het als naam@organisatie.nl.",
                $"'{email}' is no e-mail address. Write it like name@organisation.nl."));
        terminal.Say(
            $"Geef deze link aan {email}. Hij werkt één keer, veertien dagen:\n{link}",
            $"Give this link to {email}. It works once, for fourteen days:\n{link}");
        return ExitCode.Done;
    }
}
