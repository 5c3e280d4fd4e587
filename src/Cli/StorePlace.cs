using Maatstaf.Settings;
using Maatstaf.Storage;

namespace Maatstaf.Cli;

/// <summary>Where the data is kept: a database in a file in a folder, or one on a PostgreSQL server.</summary>
/// <param name="File">The file; not used when there is a server.</param>
/// <param name="Server">Connection string of the server; null = the file.</param>
internal sealed record StorePlace(string File, string? Server)
{
    private const string FileName = "maatstaf.db";

    /// <summary>The settings that choose the place.</summary>
    public static readonly Setting[] Settings = [SiteSettings.Data, SiteSettings.Database];

    /// <summary>The place for sentences; never a password.</summary>
    public string Name => Server is null ? File : "PostgreSQL";

    public static StorePlace Of(SettingValues settings) =>
        new(Path.Combine(FolderOf(settings), FileName), settings.Of(SiteSettings.Database) is { Length: > 0 } server ? server : null);

    /// <summary>The folder for data.</summary>
    public static string FolderOf(SettingValues settings) => settings.Of(SiteSettings.Data) is { Length: > 0 } folder ? folder : StandardFolder;

    /// <summary>Opens what is there.</summary>
    /// <exception cref="RefusalException">Nothing is there: opening would make a new one, and that is not what is asked.</exception>
    public Task<ReturnStore> OpenKeptAsync(CancellationToken cancellation) => Server is null && !System.IO.File.Exists(File)
        ? throw new RefusalException(ExitCode.Refused, new($"{File} is er niet. Kies een andere map met --data.", $"{File} is not there. Choose another folder with --data."))
        : OpenAsync(cancellation);

    public Task<ReturnStore> OpenAsync(CancellationToken cancellation) => Server is { } server
        ? ReturnStore.OpenPostgresAsync(server, TimeProvider.System, cancellation)
        : ReturnStore.OpenSqliteAsync(File, TimeProvider.System, cancellation);

    /// <summary>Opens it for a site: on a file there is one, on a server any number.</summary>
    public Task<ReturnStore> OpenForSiteAsync(CancellationToken cancellation) => Server is { } server
        ? ReturnStore.OpenPostgresForSiteAsync(server, TimeProvider.System, cancellation)
        : ReturnStore.OpenSqliteForSiteAsync(File, TimeProvider.System, cancellation);

    /// <summary>The folder when none is named.</summary>
    private static string StandardFolder =>
        Path.Combine(Environment.GetEnvironmentVariable("MAATSTAF_HOME") ?? Directory.GetCurrentDirectory(), "var", "demo");
}
