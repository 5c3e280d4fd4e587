using System.CommandLine;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>audit verify</c>: recomputes the chain of the audit log.</summary>
internal static class AuditCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var settings = new SettingOptions(terminal, StorePlace.Settings);
        var verify = new Command("verify", dutch ? "Controleer of het auditlog heel is" : "Check that the audit log is whole");
        settings.AddTo(verify);
        verify.SetAction((parsed, cancellation) => VerifyAsync(terminal, StorePlace.Of(settings.Read(parsed)), cancellation));
        return new Command("audit", dutch ? "Het auditlog: wie deed wat" : "The audit log: who did what") { verify };
    }

    private static async Task<int> VerifyAsync(Terminal terminal, StorePlace place, CancellationToken cancellation)
    {
        await using var store = await place.OpenKeptAsync(cancellation);
        var verdict = await store.Delivery.VerifyAuditAsync(ct: cancellation);
        if (verdict.FirstWrong is { } wrong)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"Het auditlog is niet heel: regel {wrong} is veranderd, verdwenen of verplaatst. Zet een reservekopie terug en zoek uit wie bij de database kon.",
                $"The audit log is not whole: entry {wrong} was changed, taken away or moved. Restore a backup and find out who could reach the database."));
        }

        terminal.Say(
            $"Het auditlog is heel: {verdict.Entries} regels, laatste {(verdict.Head.Length == 0 ? "geen" : verdict.Head)}. Bewaar deze laatste code buiten de database: dan is ook te zien dat er aan het eind niets weg is.",
            $"The audit log is whole: {verdict.Entries} entries, last {(verdict.Head.Length == 0 ? "none" : verdict.Head)}. Keep this last code outside the database: then it also shows that nothing was taken off the end.");
        return ExitCode.Done;
    }
}
