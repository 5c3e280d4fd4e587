using System.CommandLine;
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
        var place = SitePlace.Options(terminal);
        var command = new Command("invite", dutch ? "Maak een link waarmee iemand beheerder wordt" : "Make a link with which somebody becomes administrator") { email, place.Data, place.Database, place.Url };
        command.SetAction((parsed, cancellation) => InviteAsync(terminal, SitePlace.Of(parsed, place), parsed.GetValue(email)!, cancellation));
        return command;
    }

    private static async Task<int> InviteAsync(Terminal terminal, SitePlace place, string email, CancellationToken cancellation)
    {
        await using var store = await place.OpenStoreAsync(cancellation);
        var link = await FirstAdministrator.InviteAsync(store.Delivery, store.OpenAccounts, place.Url.TrimEnd('/'), email, terminal.Language, TimeProvider.System.GetUtcNow(), cancellation)
            ?? throw new RefusalException(ExitCode.Refused, new(
                $"'{email}' is geen e-mailadres. Schrijf het als naam@organisatie.nl.",
                $"'{email}' is no e-mail address. Write it like name@organisation.nl."));
        terminal.Say(
            $"Geef deze link aan {email}. Hij werkt één keer, veertien dagen:\n{link}",
            $"Give this link to {email}. It works once, for fourteen days:\n{link}");
        return ExitCode.Done;
    }
}
