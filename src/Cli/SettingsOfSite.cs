using Maatstaf.Cli.Doctor;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Mailing;

namespace Maatstaf.Cli;

/// <summary>What an administrator chose, in the words of the site.</summary>
internal static class SettingsOfSite
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>The servers in front of the site that are believed.</summary>
    public static IReadOnlyList<string> Proxies(this SettingValues settings) =>
        settings.Of(SiteSettings.Proxies).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>How much one reader may ask for.</summary>
    public static RequestLimits Limits(this SettingValues settings) => new()
    {
        PerAddress = settings.Of(SiteSettings.LimitAddress),
        PerAccount = settings.Of(SiteSettings.LimitAccount),
        Exports = settings.Of(SiteSettings.LimitExport),
        Attempts = settings.Of(SiteSettings.LimitAttempts),
    };

    /// <summary>Whom to tell about a weakness; null = nobody is named.</summary>
    public static SecurityContact? Security(this SettingValues settings) => settings.Of(SiteSettings.SecurityContact) is { Length: > 0 } contact
        ? new(contact, DateOnly.ParseExact(settings.Of(SiteSettings.SecurityExpires), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        : null;

    /// <summary>Who gets traces, measurements and the log; null = nobody.</summary>
    public static TelemetryOptions? Telemetry(this SettingValues settings) => settings.Of(SiteSettings.TelemetryEndpoint) is { Length: > 0 } endpoint
        ? new(new Uri(endpoint), settings.Of(SiteSettings.TelemetryName))
        : null;

    /// <summary>What the page about the site tells of the installation.</summary>
    public static SiteInstallation Installation(this SettingValues settings) => new()
    {
        Chosen = settings.Chosen,
        Rooms = () => [.. settings.Folders().Select(folder => (folder.Use, FolderExamination.FreeIn(folder.Folder), settings.LeastRoom()))],
        OldestBackup = TimeSpan.FromHours(settings.Of(SiteSettings.BackupOldest)),
    };

    /// <summary>The folders to which the site writes.</summary>
    public static IReadOnlyList<(string Folder, LocalisedText Use)> Folders(this SettingValues settings) =>
        [(StorePlace.FolderOf(settings), new("gegevens", "data")), (Path.GetTempPath(), new("tijdelijke bestanden", "temporary files"))];

    /// <summary>Room on a disk below which somebody must do something, in bytes.</summary>
    public static long LeastRoom(this SettingValues settings) => settings.Of(SiteSettings.DiskLeast) * Mebibyte;

    /// <summary>Where e-mail goes.</summary>
    public static MailOptions Mail(this SettingValues settings) => new()
    {
        From = settings.Of(SiteSettings.MailFrom),
        Host = settings.Of(SiteSettings.MailHost),
        Port = settings.Of(SiteSettings.MailPort),
        Encrypted = settings.Of(SiteSettings.MailEncrypted),
        User = settings.Of(SiteSettings.MailUser),
        Password = settings.Of(SiteSettings.MailPassword),
    };

    /// <summary>The organisations whose own sign-in may be used.</summary>
    public static IReadOnlyList<SignInProvider> Providers(this SettingValues settings) =>
    [
        .. settings.NamesOf(SiteSettings.ProviderName).Select(name => new SignInProvider
        {
            Id = name,
            Name = settings.Of(SiteSettings.ProviderName, name),
            Authority = settings.Of(SiteSettings.ProviderAuthority, name),
            ClientId = settings.Of(SiteSettings.ProviderClientId, name),
            ClientSecret = settings.Of(SiteSettings.ProviderClientSecret, name),
            Levels = settings.Of(SiteSettings.ProviderLevels, name).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        }),
    ];
}
