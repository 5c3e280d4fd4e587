using Maatstaf.Settings;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>The file with the secret that seals the keys of cookies. Nothing of what is in it is ever told.</summary>
internal static class KeyFile
{
    /// <summary>The secret in the file that was chosen; null = none was chosen.</summary>
    /// <exception cref="RefusalException">The file is not there, cannot be read, or holds something else.</exception>
    public static KeySecret? SecretOf(SettingValues settings) => settings.Of(SiteSettings.KeyFile) is { Length: > 0 } file
        ? TryRead(file) ?? throw new RefusalException(ExitCode.Refused, Wrong(file))
        : null;

    /// <summary>The secret in a file; null = there is none.</summary>
    public static KeySecret? TryRead(string file)
    {
        try
        {
            var secret = new byte[KeySecret.Length];
            return Convert.TryFromBase64String(File.ReadAllText(file).Trim(), secret, out var length) && length == KeySecret.Length ? new KeySecret(secret) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What to do when there is no secret in a file.</summary>
    public static LocalisedText Wrong(string file) => new(
        $"{file} bevat geen geheim van {KeySecret.Length} bytes in base64. Maak er een: openssl rand -base64 {KeySecret.Length} > {file}",
        $"{file} holds no secret of {KeySecret.Length} bytes in base64. Make one: openssl rand -base64 {KeySecret.Length} > {file}");
}
