using System.Net;
using Maatstaf.Vocabulary;

namespace Maatstaf.Settings;

/// <summary>Something wrong or odd about settings.</summary>
/// <param name="Code">Stable: I101 unknown, I102 not allowed, I103 cannot be read, I104 named twice, I105 something belongs with it.</param>
/// <param name="Sentence">What, where and what to do; never the value of a secret.</param>
/// <param name="Blocks">Whether the site does not start with it. A strange variable in the environment may be there for another program.</param>
public sealed record SettingProblem(string Code, LocalisedText Sentence, bool Blocks = true);

/// <summary>
/// Reads settings: the command line goes before the environment, that before the file, and that before what is there by itself.
/// Everything that is wrong is told at once.
/// </summary>
public sealed class SettingsReading
{
    private const string InFile = "_FILE", Ours = "MAATSTAF_";

    // Kubernetes tells every container about every service by variables; with a service of this name they look like ours.
    private static readonly string[] OfKubernetes = ["_SERVICE_HOST", "_SERVICE_PORT", "_PORT", "_TCP", "_TCP_ADDR", "_TCP_PORT", "_TCP_PROTO", "_SERVICE_PORT_HTTP"];

    /// <summary>Variables of ours that are no settings: where the program stands, the file with settings, and three of the tests.</summary>
    private static readonly string[] OtherVariables = ["MAATSTAF_HOME", FileVariable, "MAATSTAF_RENEW", "MAATSTAF_LONG", "MAATSTAF_BOUNDED_HEAP"];

    private readonly Dictionary<string, string> chosen = [];
    private readonly List<SettingProblem> problems = [];

    /// <summary>The variable that names the file with settings.</summary>
    public const string FileVariable = "MAATSTAF_SETTINGS";

    /// <summary>What was chosen, as far as it is right.</summary>
    public SettingValues Values => new(chosen);

    /// <summary>Everything that is wrong or odd.</summary>
    public IReadOnlyList<SettingProblem> Problems => problems;

    /// <summary>Reads all settings.</summary>
    /// <param name="commandLine">What the command line chose, by key; what is not allowed was refused there.</param>
    /// <param name="environment">All variables.</param>
    /// <param name="file">The file; null = the one that the environment names, or none.</param>
    public static SettingsReading Read(IReadOnlyDictionary<string, string> commandLine, IReadOnlyDictionary<string, string> environment, string? file = null)
    {
        var reading = new SettingsReading();
        file ??= environment.GetValueOrDefault(FileVariable) is { Length: > 0 } named ? named : null;
        if (file is not null)
            reading.ReadFile(file);
        reading.ReadEnvironment(environment);
        foreach (var (key, text) in commandLine)
            reading.Take(key, text, "--" + key);
        reading.LookForWhatBelongsTogether();
        return reading;
    }

    private void ReadFile(string file)
    {
        var entries = SettingsFile.Read(file, problems);
        foreach (var same in entries.GroupBy(static entry => entry.Key).Where(static same => same.Count() > 1))
        {
            var place = $"{file}:{same.Last().Line}";
            problems.Add(new("I104", new($"{place}: {same.Key} staat er twee keer. Haal er een weg.", $"{place}: {same.Key} stands there twice. Take one away.")));
        }

        foreach (var entry in entries.DistinctBy(static entry => entry.Key))
            Take(entry.Key, entry.Text, $"{file}:{entry.Line}: {entry.Key}");
    }

    private void ReadEnvironment(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var (variable, text) in environment.Where(static pair => IsOurs(pair.Key)).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            if (KeyOf(variable) is { } key)
                Take(key, text, variable);
            else if (variable.EndsWith(InFile, StringComparison.Ordinal) && KeyOf(variable[..^InFile.Length]) is { } secret && SettingOf(secret)!.IsSecret)
                TakeFromFile(secret, text, variable);
            else
                problems.Add(Unknown(variable, NearNames.Of(variable, SiteSettings.All.Select(static setting => setting.Variable), Ours.Length), blocks: false));
        }
    }

    private void TakeFromFile(string key, string file, string variable)
    {
        try
        {
            Take(key, File.ReadAllText(file).TrimEnd('\r', '\n'), variable);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new("I103", new(
                $"{variable} noemt een bestand dat niet te lezen is: {file}. Zet het er neer en geef dit programma leesrecht.",
                $"{variable} names a file that cannot be read: {file}. Put it there and let this program read it.")));
        }
    }

    private void Take(string key, string text, string where)
    {
        if (SettingOf(key) is not { } setting)
            problems.Add(Unknown(where, NearNames.Of(key, SiteSettings.All.Select(static setting => setting.Key), common: 0), blocks: true));
        else if (!setting.Allows(text))
            problems.Add(new("I102", Wrong(setting, text, where)));
        else
            chosen[key] = text;
    }

    /// <summary>Says that a value is not allowed, and what is.</summary>
    public static LocalisedText Wrong(Setting setting, string text, string where) => setting.IsSecret
        ? new($"{where} klopt niet. {setting.Allowed.Dutch}", $"{where} is wrong. {setting.Allowed.English}")
        : new($"{where} is '{text}'. {setting.Allowed.Dutch}", $"{where} is '{text}'. {setting.Allowed.English}");

    private void LookForWhatBelongsTogether()
    {
        var values = Values;
        Setting[] fields = [SiteSettings.ProviderName, SiteSettings.ProviderAuthority, SiteSettings.ProviderClientId, SiteSettings.ProviderClientSecret];
        foreach (var name in fields.SelectMany(values.NamesOf).Distinct())
        {
            foreach (var missing in fields.Select(field => SettingValues.KeyOf(field, name)).Where(key => chosen.GetValueOrDefault(key, string.Empty).Length == 0))
                problems.Add(Missing(missing, $"provider.{name}"));
        }

        if (values.Of(SiteSettings.MailUser).Length > 0 && values.Of(SiteSettings.MailPassword).Length == 0)
            problems.Add(Missing(SiteSettings.MailPassword.Key, SiteSettings.MailUser.Key));
        if (values.Of(SiteSettings.MailUser).Length > 0 && values.Of(SiteSettings.MailHost).Length == 0)
            problems.Add(Missing(SiteSettings.MailHost.Key, SiteSettings.MailUser.Key));
        if (values.Of(SiteSettings.SecurityContact).Length > 0 && values.Of(SiteSettings.SecurityExpires).Length == 0)
            problems.Add(Missing(SiteSettings.SecurityExpires.Key, SiteSettings.SecurityContact.Key));
        if (!values.Of(SiteSettings.MailEncrypted) && values.Of(SiteSettings.MailHost) is { Length: > 0 } host && !IsHere(host))
        {
            problems.Add(new("I102", new(
                $"mail.encrypted is false, en {host} staat niet op deze computer. Brieven gaan dan leesbaar over het netwerk: haal mail.encrypted weg.",
                $"mail.encrypted is false, and {host} is not on this computer. Letters would cross the network readable: take mail.encrypted away.")));
        }
    }

    private static bool IsHere(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static SettingProblem Missing(string key, string with) => new("I105", new(
        $"{key} ontbreekt; dat hoort bij {with}. Vul het in, of haal {with} weg.",
        $"{key} is missing; it belongs with {with}. Fill it in, or take {with} away."));

    private static SettingProblem Unknown(string where, IReadOnlyList<string> near, bool blocks)
    {
        var (dutch, english) = near.Count == 0 ? (string.Empty, string.Empty) : ($" Bedoelt u {string.Join(" of ", near)}?", $" Do you mean {string.Join(" or ", near)}?");
        return new("I101", new(
            $"Maatstaf kent {where} niet.{dutch} Alle instellingen staan in docs/operations.md.",
            $"Maatstaf does not know {where}.{english} All settings are in docs/operations.md."), blocks);
    }

    private static bool IsOurs(string variable) =>
        variable.StartsWith(Ours, StringComparison.Ordinal) && !OtherVariables.Contains(variable)
        && (KeyOf(variable) is not null || !OfKubernetes.Any(end => variable.EndsWith(end, StringComparison.Ordinal)));

    private static Setting? SettingOf(string key) =>
        SiteSettings.All.FirstOrDefault(setting => setting.Key == key) ?? SiteSettings.All.FirstOrDefault(setting => setting.IsNamed && IsNamedBy(setting, key));

    private static bool IsNamedBy(Setting setting, string key)
    {
        var (before, after) = SettingValues.Ends(setting);
        return key.Length > before.Length + after.Length && key.StartsWith(before, StringComparison.Ordinal) && key.EndsWith(after, StringComparison.Ordinal)
            && key[before.Length..^after.Length].All(static sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');
    }

    private static string? KeyOf(string variable)
    {
        if (SiteSettings.All.FirstOrDefault(setting => !setting.IsNamed && setting.Variable == variable) is { } plain)
            return plain.Key;
        foreach (var setting in SiteSettings.All.Where(static setting => setting.IsNamed))
        {
            var (before, after) = SettingValues.Ends(setting);
            var (start, end) = (Setting.VariableOf(before), Setting.VariableOf(after)[Ours.Length..]);
            if (variable.Length > start.Length + end.Length && variable.StartsWith(start, StringComparison.Ordinal) && variable.EndsWith(end, StringComparison.Ordinal))
                return SettingValues.KeyOf(setting, variable[start.Length..^end.Length].ToLowerInvariant().Replace('_', '-'));
        }

        return null;
    }
}
