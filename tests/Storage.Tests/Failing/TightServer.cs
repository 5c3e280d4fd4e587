using System.Diagnostics;
using Npgsql;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>
/// A server of our own that has little room until it is given more. A small disk is one of memory, in a view of the file system that only
/// the server's shell has; where the machine does not allow that, the size of its files is limited, which every user may do.
/// </summary>
internal sealed class TightServer : IAsyncDisposable
{
    public const string FilesAreLimited = "files are limited", TablesOnSmallDisk = "tables on a small disk", LogOnSmallDisk = "log on a small disk";
    private static readonly bool IsRoot = Environment.UserName == "root";
    private readonly string folder = Path.Combine(SqliteDatabase.Place, "maatstaf-tight-" + Guid.NewGuid().ToString("N")[..8]);
    private readonly string tightness;
    private readonly Process shell;

    private TightServer(string tightness)
    {
        this.tightness = tightness;
        Directory.CreateDirectory(folder);
        shell = Shell(tightness);
    }

    /// <summary>The ways in which a server can be made to run out of room on this machine.</summary>
    public static IEnumerable<string> Tightnesses => CanHaveDisk ? [FilesAreLimited, TablesOnSmallDisk, LogOnSmallDisk] : [FilesAreLimited];

    public string ConnectionString => new NpgsqlConnectionStringBuilder { Host = folder, Username = "maatstaf", Database = "tight", Pooling = false }.ToString();

    private static bool CanHaveDisk
    {
        get
        {
            using var trying = Shell(TablesOnSmallDisk);
            trying.StandardInput.WriteLine($"mount -t tmpfs maatstaf '{SqliteDatabase.Place}'; exit");
            trying.WaitForExit();
            return trying.ExitCode == 0;
        }
    }

    private string Data => $"{folder}/data";

    private string Disk => $"{folder}/disk";

    // The server refuses to run as root. In a view of the file system of our own we are root, and then somebody else again.
    private string AsServer => (IsRoot, tightness == FilesAreLimited) switch
    {
        (true, _) => "setpriv --reuid=postgres --regid=postgres --init-groups --",
        (false, true) => string.Empty,
        _ => "unshare --user --map-user=1000 --map-group=1000 --",
    };

    public static async Task<TightServer> StartAsync(string tightness)
    {
        var server = new TightServer(tightness);
        await server.PrepareAsync();
        return server;
    }

    /// <summary>The disk is made empty, or the limit goes away, and the server is started again: it may have given up.</summary>
    public async Task GiveRoomAsync()
    {
        await DoAsync(tightness == FilesAreLimited ? "prlimit --pid $$ --fsize=unlimited:" : $"rm '{Disk}/ballast'");
        await DoAsync($"{AsServer} {Program("pg_ctl")} restart --mode immediate --wait -D '{Data}' -l '{Data}/log'");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await DoAsync($"{AsServer} {Program("pg_ctl")} stop --mode immediate --wait -D '{Data}'");
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task PrepareAsync()
    {
        await DoAsync($"chmod 777 '{folder}' && mkdir -m 777 '{Disk}'");
        if (tightness != FilesAreLimited)
            await DoAsync($"mount -t tmpfs -o size=32m,mode=0777 maatstaf '{Disk}' && head -c 16M /dev/zero > '{Disk}/ballast'");
        var log = tightness == LogOnSmallDisk ? $"--waldir '{Disk}/log'" : string.Empty;
        await DoAsync($"{AsServer} {Program("initdb")} -D '{Data}' {log} --wal-segsize=1 --username maatstaf --auth trust --encoding UTF8 --locale C.UTF-8");
        await DoAsync($"{AsServer} mkdir '{Disk}/tables'");
        await DoAsync($"{AsServer} {Program("pg_ctl")} start --wait -D '{Data}' -l '{Data}/log' -o \"-k '{folder}' -c listen_addresses=''\"");
        await DoAsync(tightness == TablesOnSmallDisk
            ? Command($"create tablespace small location '{Disk}/tables'") + " && " + Command("create database tight tablespace small")
            : Command("create database tight strategy file_copy"));
    }

    private string Command(string sql) => $"{Program("psql")} -h '{folder}' -U maatstaf -d postgres -c \"{sql}\"";

    private static string Program(string name) => PostgresServer.ProgramFile(name);

    private static Process Shell(string tightness)
    {
        string[] words = (tightness, IsRoot) switch
        {
            // 6 MB: more than the server needs for itself, and than a segment of its log.
            (FilesAreLimited, _) => ["prlimit", "--fsize=6291456:", "sh"],
            (_, true) => ["unshare", "--mount", "sh"],
            _ => ["unshare", "--user", "--map-root-user", "--mount", "sh"],
        };
        return Process.Start(new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
    }

    private async Task DoAsync(string command)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        // The server inherits what the shell writes to, and would keep it open.
        await shell.StandardInput.WriteLineAsync($"( {command} ) >'{folder}/told' 2>&1 </dev/null; echo done $?");
        await shell.StandardInput.FlushAsync(patience.Token);
        if (await shell.StandardOutput.ReadLineAsync(patience.Token) is var answer && answer != "done 0")
            throw new InvalidOperationException($"{command}: {answer}: {await File.ReadAllTextAsync($"{folder}/told", patience.Token)}");
    }
}
