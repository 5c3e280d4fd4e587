using System.Diagnostics;
using Maatstaf.Storage.Copies;

namespace Maatstaf.Cli.Copies;

/// <summary>The programs that come with PostgreSQL.</summary>
internal static class PostgresTools
{
    private const string Packages = "/usr/lib/postgresql";

    public static Task DumpAsync(string server, string snapshot, string file) =>
        RunAsync(server, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={file}");

    /// <summary>In one transaction: afterwards everything is there, or what was there before.</summary>
    public static Task RestoreAsync(string server, string file, bool replace) => RunAsync(
        server,
        "pg_restore",
        ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", .. replace ? (string[])["--clean", "--if-exists"] : [], $"--dbname={PostgresPlace.EnvironmentOf(server)["PGDATABASE"]}", file]);

    private static async Task RunAsync(string server, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in PostgresPlace.EnvironmentOf(server))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var complaint = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new RefusalException(ExitCode.Refused, new($"{program} lukt niet: {complaint.Trim()}", $"{program} failed: {complaint.Trim()}"));
    }

    /// <summary>On the path, else the newest of Debian's packages.</summary>
    private static string Find(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var packaged = Directory.Exists(Packages)
            ? Directory.GetDirectories(Packages).OrderByDescending(static folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0).Select(static folder => Path.Combine(folder, "bin"))
            : [];
        return packaged.Concat(folders).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists)
            ?? throw new RefusalException(ExitCode.Refused, new(
                $"{program} staat niet op deze computer. Installeer het: apt-get install postgresql-client",
                $"{program} is not on this computer. Install it: apt-get install postgresql-client"));
    }
}
