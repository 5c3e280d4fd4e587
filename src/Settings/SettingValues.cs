namespace Maatstaf.Settings;

/// <summary>What an administrator chose, all of it allowed.</summary>
public sealed class SettingValues
{
    private readonly Dictionary<string, string> chosen;

    internal SettingValues(Dictionary<string, string> chosen) => this.chosen = chosen;

    /// <summary>Nothing was chosen: everything is as it is by itself.</summary>
    public static SettingValues Standard { get; } = new([]);

    /// <summary>The value of a setting.</summary>
    public T Of<T>(Setting<T> setting) => setting.Value(chosen.GetValueOrDefault(setting.Key, setting.Standard));

    /// <summary>The value of a setting of which there are several.</summary>
    /// <param name="setting">Which.</param>
    /// <param name="name">Of which one.</param>
    public T Of<T>(Setting<T> setting, string name) => setting.Value(chosen.GetValueOrDefault(KeyOf(setting, name), setting.Standard));

    /// <summary>Whether somebody chose it.</summary>
    public bool Has(Setting setting) => chosen.ContainsKey(setting.Key);

    /// <summary>What is otherwise than by itself, in the order of the table: by key, with its value; null = a secret.</summary>
    public IReadOnlyList<(string Key, string? Text)> Chosen =>
    [
        .. from setting in SiteSettings.All
           from pair in chosen.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
           where (setting.IsNamed ? IsOneOf(pair.Key, setting) : pair.Key == setting.Key) && pair.Value != setting.Standard
           select (pair.Key, setting.IsSecret ? null : pair.Value),
    ];

    /// <summary>The names of which there is a setting, in order.</summary>
    /// <param name="setting">One of those of which there are several.</param>
    public IReadOnlyList<string> NamesOf(Setting setting)
    {
        var (before, after) = Ends(setting);
        return [.. chosen.Keys.Where(key => IsOneOf(key, setting)).Select(key => key[before.Length..^after.Length]).Order(StringComparer.Ordinal)];
    }

    /// <summary>The key of one of several.</summary>
    internal static string KeyOf(Setting setting, string name) => setting.Key.Replace(Setting.Any, name, StringComparison.Ordinal);

    /// <summary>What stands before and behind the name in the key of a setting of which there are several.</summary>
    internal static (string Before, string After) Ends(Setting setting)
    {
        var star = setting.Key.IndexOf(Setting.Any, StringComparison.Ordinal);
        return (setting.Key[..star], setting.Key[(star + 1)..]);
    }

    private static bool IsOneOf(string key, Setting setting)
    {
        var (before, after) = Ends(setting);
        return key.Length > before.Length + after.Length && key.StartsWith(before, StringComparison.Ordinal) && key.EndsWith(after, StringComparison.Ordinal);
    }
}
