using System.CommandLine;
using Maatstaf.Storage.Accounts;
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
        var keyFile = new Option<string?>("--key-file")
        {
            Description = terminal.Language == Language.Dutch
                ? "Bestand met het geheim (32 bytes in base64) waarmee de sleutels van cookies in de database worden verzegeld"
                : "File with the secret (32 bytes in base64) with which the keys of cookies are sealed in the database",
        };
        var command = new Command("serve", terminal.Language == Language.Dutch ? "Start de site met de bewaarde gegevens" : "Serve the site with the data that is kept")
        {
            place.Data, place.Database, place.Url, statistics, keyFile,
        };
        command.SetAction((parsed, cancellation) => ServeAsync(terminal, SitePlace.Of(parsed, place), parsed.GetValue(statistics), parsed.GetValue(keyFile), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(Terminal terminal, SitePlace place, bool fetches, string? keyFile, CancellationToken cancellation)
    {
        var keySecret = keyFile is null ? null : SecretIn(keyFile);
        var workshop = new Workshop(terminal);
        await using var store = await place.Store.OpenForSiteAsync(cancellation);
        if (await store.DescribeAsync(cancellation) is null)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"In {place.Store.Name} zijn nog geen gegevens bewaard. Begin met ./maatstaf demo.",
                $"Nothing is kept in {place.Store.Name} yet. Start with ./maatstaf demo."));
        }

        await place.ServeAsync(terminal, workshop, store, demo: false, fetches, keySecret, cancellation);
        return ExitCode.Done;
    }

    private static KeySecret SecretIn(string file)
    {
        var secret = new byte[KeySecret.Length];
        // Nothing of what is in the file is told.
        return File.Exists(file) && Convert.TryFromBase64String(File.ReadAllText(file).Trim(), secret, out var length) && length == KeySecret.Length
            ? new KeySecret(secret)
            : throw new RefusalException(ExitCode.Refused, new(
                $"{file} bevat geen geheim van {KeySecret.Length} bytes in base64. Maak er een: openssl rand -base64 {KeySecret.Length} > {file}",
                $"{file} holds no secret of {KeySecret.Length} bytes in base64. Make one: openssl rand -base64 {KeySecret.Length} > {file}"));
    }
}
