using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Settings;

/// <summary>The kinds of values that settings have.</summary>
internal static class Kinds
{
    private static readonly LocalisedText YesOrNo = new("Schrijf true of false.", "Write true or false.");
    private static readonly LocalisedText Anything = new("Elke tekst.", "Any text.");

    public static Setting<string> Text(string key, string standard, LocalisedText meaning) => new(key, standard, meaning, Anything, static text => (true, text));

    public static Setting<string> Text(string key, string standard, LocalisedText meaning, LocalisedText allowed, Func<string, bool> allows) =>
        new(key, standard, meaning, allowed, text => (text == standard || allows(text), text));

    public static Setting<string> Secret(string key, LocalisedText meaning, LocalisedText? allowed = null, bool hasOption = false) =>
        new(key, string.Empty, meaning, allowed ?? Anything, static text => (true, text)) { IsSecret = true, HasOption = hasOption };

    public static Setting<string> Choice(string key, string standard, LocalisedText meaning, params string[] choices) => Text(
        key,
        standard,
        meaning,
        new($"Kies uit {string.Join(", ", choices)}.", $"Choose one of {string.Join(", ", choices)}."),
        text => choices.Contains(text, StringComparer.Ordinal));

    public static Setting<bool> Flag(string key, bool standard, LocalisedText meaning) =>
        new(key, standard ? "true" : "false", meaning, YesOrNo, static text => (text is "true" or "false", text == "true"));

    public static Setting<int> Number(string key, int standard, int least, int most, LocalisedText meaning) => new(
        key,
        standard.ToString(CultureInfo.InvariantCulture),
        meaning,
        new($"Schrijf een heel getal van {least} tot en met {most}.", $"Write a whole number from {least} up to and including {most}."),
        text => (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most, number));

    /// <summary>An address of which nothing but scheme, host, port and path is used.</summary>
    public static Setting<string> Address(string key, string standard, LocalisedText meaning, LocalisedText allowed, params string[] schemes) =>
        Text(key, standard, meaning, allowed, text => IsAddress(text, schemes));

    /// <summary>Whether a text is an address with one of these schemes.</summary>
    public static bool IsAddress(string text, params string[] schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme) && address.Host.Length > 0 && address.Query.Length == 0 && address.UserInfo.Length == 0;
}
