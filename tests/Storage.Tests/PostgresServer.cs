using System.Diagnostics;
using Npgsql;

[assembly: AssemblyFixture(typeof(Maatstaf.Storage_Tests.PostgresServer))]

namespace Maatstaf.Storage_Tests;

/// <summary>A PostgreSQL server of our own, from Debian's packages, in a temporary folder and on a socket in it.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    // In memory where there is such a place: waiting for the disk is what the store insists on, and here it costs nothing.
    private readonly string folder = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "maatstaf-pg-" + Guid.NewGuid().ToString("N")[..8]);
    private readonly string moreSettings;
    private int databases;

    public PostgresServer()
        : this(string.Empty)
    {
    }

    internal PostgresServer(string moreSettings) => this.moreSettings = moreSettings;

    public async ValueTask InitializeAsync()
    {
        await RunAsync("initdb", "--pgdata", folder, "--username", "maatstaf", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8");
        var settings = $"-k {folder} -c listen_addresses='' -c max_connections=200 {moreSettings}";
        await RunAsync("pg_ctl", "start", "--wait", "--pgdata", folder, "--log", Path.Combine(folder, "log"), "--options", settings);
    }

    /// <summary>Makes an empty database.</summary>
    /// <param name="pooled">Whether connections are kept, as a site keeps them; otherwise the database can be dropped at any time.</param>
    public async Task<string> CreateDatabaseAsync(bool pooled = false)
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await CommandAsync($"create database {name}");
        return ConnectionString(name, pooled);
    }

    public Task DropDatabaseAsync(string connectionString) =>
        CommandAsync($"drop database {new NpgsqlConnectionStringBuilder(connectionString).Database}");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync("pg_ctl", "stop", "--mode", "fast", "--wait", "--pgdata", folder);
        Directory.Delete(folder, recursive: true);
    }

    private async Task CommandAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres", pooled: false));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string database, bool pooled) =>
        new NpgsqlConnectionStringBuilder { Host = folder, Username = "maatstaf", Database = database, Pooling = pooled }.ToString();

    /// <summary>Runs a program of PostgreSQL.</summary>
    internal static async Task RunAsync(string program, params string[] arguments)
    {
        // The server refuses to run as root, so root runs it as the user that Debian's package makes.
        string[] words = Environment.UserName == "root"
            ? ["runuser", "-u", "postgres", "--", ProgramFile(program), .. arguments]
            : [ProgramFile(program), .. arguments];
        var start = new ProcessStartInfo(words[0], words[1..]) { RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        // Not to be redirected: the server inherits it and would keep it open for ever.
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(patience.Token);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', words)} ended with {process.ExitCode}: {await process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>Where a program of the newest PostgreSQL on this machine is.</summary>
    internal static string ProgramFile(string program)
    {
        const string Packages = "/usr/lib/postgresql";
        var newest = Directory.Exists(Packages)
            ? Directory.GetDirectories(Packages).Where(version => File.Exists(Path.Combine(version, "bin", program))).MaxBy(static version => Version.Parse(Path.GetFileName(version) + ".0"))
            : null;
        return newest is null
            ? throw new InvalidOperationException("PostgreSQL is not installed. './test' installs it: run that, or 'apt-get install postgresql' yourself.")
            : Path.Combine(newest, "bin", program);
    }
}
