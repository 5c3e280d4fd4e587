using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Maatstaf.Storage_Tests;
using Npgsql;

namespace Maatstaf.Nodes_Tests;

/// <summary>A primary and a synchronous standby, real processes on loopback: what is confirmed is on both.</summary>
internal sealed class ReplicatedServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1), Pause = TimeSpan.FromMilliseconds(50);

    // In memory where there is such a place: the disk is not what is tested here.
    private readonly string folder = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "maatstaf-ha-" + Guid.NewGuid().ToString("N")[..8]);
    private readonly int primaryPort = FreePort(), standbyPort = FreePort();

    private string Primary => folder + "-primary";

    private string Standby => folder + "-standby";

    /// <summary>How a site gets in: both servers are named, and the one that may be written to is taken.</summary>
    public string Database => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1:{primaryPort},127.0.0.1:{standbyPort};Username=maatstaf;Database=maatstaf");

    public static async Task<ReplicatedServer> StartAsync()
    {
        var server = new ReplicatedServer();
        await PostgresServer.RunAsync("initdb", "--pgdata", server.Primary, "--username", "maatstaf", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8");
        await StartAsync(server.Primary, server.primaryPort);
        await CommandAsync(server.primaryPort, "create database maatstaf", "postgres");
        await PostgresServer.RunAsync(
            "pg_basebackup",
            "--pgdata", server.Standby, "--wal-method", "stream", "--write-recovery-conf", "--create-slot", "--slot", "standby",
            "--dbname", string.Create(CultureInfo.InvariantCulture, $"host=127.0.0.1 port={server.primaryPort} user=maatstaf application_name=standby"));
        await StartAsync(server.Standby, server.standbyPort);
        await CommandAsync(server.primaryPort, "alter system set synchronous_standby_names = 'standby'");
        await CommandAsync(server.primaryPort, "select pg_reload_conf()");
        await UntilAsync(server.primaryPort, "select count(*) from pg_stat_replication where sync_state = 'sync' and state = 'streaming'");
        return server;
    }

    /// <summary>kill -9 of the primary and all that belongs to it.</summary>
    public void KillPrimary()
    {
        var postmaster = int.Parse(File.ReadLines(Path.Combine(Primary, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        using var process = Process.GetProcessById(postmaster);
        process.Kill(entireProcessTree: true);
    }

    /// <summary>The standby becomes the primary, as whoever watches it decides.</summary>
    public async Task PromoteAsync()
    {
        await PostgresServer.RunAsync("pg_ctl", "promote", "--wait", "--pgdata", Standby);
        await UntilAsync(standbyPort, "select case when pg_is_in_recovery() then 0 else 1 end::bigint");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var place in (string[])[Standby, Primary])
        {
            // The primary was killed, and left the file that says that it runs.
            var file = Path.Combine(place, "postmaster.pid");
            if (File.Exists(file) && Directory.Exists($"/proc/{File.ReadLines(file).First()}"))
                await PostgresServer.RunAsync("pg_ctl", "stop", "--mode", "immediate", "--wait", "--pgdata", place);
            if (Directory.Exists(place))
                Directory.Delete(place, recursive: true);
        }
    }

    private static Task StartAsync(string place, int port) => PostgresServer.RunAsync(
        "pg_ctl", "start", "--wait", "--pgdata", place, "--log", Path.Combine(place, "log"),
        "--options", string.Create(CultureInfo.InvariantCulture, $"-k {place} -c listen_addresses=127.0.0.1 -c port={port} -c max_connections=200 -c synchronous_commit=on"));

    private static async Task UntilAsync(int port, string question)
    {
        var clock = Stopwatch.StartNew();
        while (Convert.ToInt64(await CommandAsync(port, question), CultureInfo.InvariantCulture) != 1)
        {
            if (clock.Elapsed > Patience)
                throw new TimeoutException(question);
            await Task.Delay(Pause);
        }
    }

    private static async Task<object?> CommandAsync(int port, string sql, string database = "maatstaf")
    {
        var settings = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = "maatstaf", Database = database, Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
