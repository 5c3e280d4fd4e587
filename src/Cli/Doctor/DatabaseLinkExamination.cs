using System.Data.Common;
using System.Net;
using Maatstaf.Settings;

namespace Maatstaf.Cli.Doctor;

/// <summary>I214: what goes to a database on another computer is encrypted, and that computer is the right one.</summary>
internal sealed class DatabaseLinkExamination(SettingValues settings) : IExamination
{
    private static readonly string[] Verified = ["verifyfull", "verifyca"];

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Finding>>([.. Look()]);

    private IEnumerable<Finding> Look()
    {
        if (settings.Of(SiteSettings.Database) is not { Length: > 0 } server)
            yield break;
        var link = new DbConnectionStringBuilder { ConnectionString = server };
        if (Hosts(link).All(IsHere))
            yield break;
        var mode = Of(link, "SSL Mode", "SslMode").Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        yield return mode switch
        {
            "disable" => new("I214", Condition.Wrong, new(
                "De verbinding met de database op een andere computer is niet versleuteld: wie meeleest, leest alles. Schrijf SSL Mode=VerifyFull in database.",
                "The connection to the database on another computer is not encrypted: who listens reads everything. Write SSL Mode=VerifyFull in database.")),
            _ when Verified.Contains(mode) => new("I214", Condition.Good, new(
                "De verbinding met de database is versleuteld, en wie antwoordt wordt nagekeken.", "The connection to the database is encrypted, and who answers is verified.")),
            _ => new("I214", Condition.Odd, new(
                "Of de database op een andere computer de goede is, wordt niet nagekeken, en misschien is de verbinding niet versleuteld. Schrijf SSL Mode=VerifyFull in database.",
                "Whether the database on another computer is the right one is not verified, and the connection may not be encrypted. Write SSL Mode=VerifyFull in database.")),
        };
    }

    private static string[] Hosts(DbConnectionStringBuilder link) => Of(link, "Host", "Server").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A socket, or an address of this computer; a port may stand behind it.</summary>
    private static bool IsHere(string host)
    {
        var name = host.StartsWith('[') ? host[1..].Split(']')[0] : host.Count(static sign => sign == ':') == 1 ? host.Split(':')[0] : host;
        return name.StartsWith('/') || name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }

    private static string Of(DbConnectionStringBuilder link, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (link.TryGetValue(name, out var value))
                return $"{value}";
        }

        return string.Empty;
    }
}
