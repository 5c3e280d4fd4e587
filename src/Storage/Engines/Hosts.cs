using System.Globalization;
using Npgsql;

namespace Maatstaf.Storage.Engines;

/// <summary>The servers in a connection string: one, or a primary with its standbys as <c>Host=one:5432,two:5432</c>.</summary>
internal static class Hosts
{
    public static bool AreSeveral(NpgsqlConnectionStringBuilder settings) => settings.Host?.Contains(',', StringComparison.Ordinal) == true;

    /// <summary>The names and the ports apart, in the same order, with commas between them, as the programs of PostgreSQL want them.</summary>
    public static (string? Names, string Ports) Apart(NpgsqlConnectionStringBuilder settings)
    {
        var port = settings.Port.ToString(CultureInfo.InvariantCulture);
        if (!AreSeveral(settings))
            return (settings.Host, port);
        string[][] hosts = [.. settings.Host!.Split(',', StringSplitOptions.TrimEntries).Select(static host => host.Split(':'))];
        return (string.Join(',', hosts.Select(static host => host[0])), string.Join(',', hosts.Select(host => host.Length > 1 ? host[1] : port)));
    }
}
