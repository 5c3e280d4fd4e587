using System.CommandLine;
using Maatstaf.Delivery.People;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Accounts;

namespace Maatstaf.Cli.Commands;

/// <summary><c>invite</c>: a link with which somebody gets a role; without one, that of administrator.</summary>
internal static class InviteCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var email = new Argument<string>("email") { Description = dutch ? "E-mailadres van wie u uitnodigt" : "E-mail address of whom you invite" };
        var role = new Option<Role>("--role")
        {
            Description = dutch ? "Wat die persoon doet: administrator (beheerder), team, coordinator of reader (lezer)" : "What that person does: administrator, team, coordinator or reader",
            DefaultValueFactory = static _ => Role.Administrator,
        };
        var organisation = new Option<string>("--organisation")
        {
            Description = dutch ? "Code van de organisatie, voor coordinator en reader" : "Code of the organisation, for coordinator and reader",
            DefaultValueFactory = static _ => string.Empty,
        };
        var settings = new SettingOptions(terminal, [.. StorePlace.Settings, SiteSettings.Url, SiteSettings.PublicUrl]);
        var command = new Command("invite", dutch ? "Maak een link waarmee iemand binnenkomt, zonder brief" : "Make a link that lets somebody in, without a letter") { email, role, organisation };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => InviteAsync(
            terminal, new SitePlace(settings.Read(parsed)), parsed.GetRequiredValue(email), parsed.GetRequiredValue(role), parsed.GetRequiredValue(organisation), cancellation));
        return command;
    }

    private static async Task<int> InviteAsync(Terminal terminal, SitePlace place, string email, Role role, string organisation, CancellationToken cancellation)
    {
        await using var store = await place.Store.OpenAsync(cancellation);
        var (link, refusal) = await PrintedInvitation.MakeAsync(
            store.Delivery, store.OpenAccounts, place.PublicAddress, email, role, organisation, terminal.Language, TimeProvider.System.GetUtcNow(), cancellation);
        if (refusal is not null)
            throw new RefusalException(ExitCode.Refused, refusal.Value);
        terminal.Say(
            $"Geef deze link aan {email}. Hij werkt één keer, veertien dagen:\n{link}",
            $"Give this link to {email}. It works once, for fourteen days:\n{link}");
        return ExitCode.Done;
    }
}
