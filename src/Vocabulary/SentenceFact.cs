using System.Globalization;

namespace Maatstaf.Vocabulary;

/// <summary>What fills a place in a sentence, in both languages.</summary>
/// <param name="Name">The name of the place: <c>{name}</c>.</param>
/// <param name="Value">What stands there.</param>
public readonly record struct SentenceFact(string Name, LocalisedText Value)
{
    private const int LongestShown = 60;
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A text that is the same in both languages.</summary>
    public static SentenceFact Text(string name, string value) => new(name, new LocalisedText(value, value));

    /// <summary>A whole number.</summary>
    public static SentenceFact Count(string name, long value) =>
        new(name, new LocalisedText(value.ToString("N0", Dutch), value.ToString("N0", CultureInfo.InvariantCulture)));

    /// <summary>A year or another number without thousands separators.</summary>
    public static SentenceFact Number(string name, long value) => Text(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Euros.</summary>
    /// <param name="name">The name of the place.</param>
    /// <param name="cents">Amount in cents.</param>
    public static SentenceFact Money(string name, long cents)
    {
        var euros = cents / 100m;
        return new(name, new LocalisedText("€ " + euros.ToString("N2", Dutch), "€" + euros.ToString("N2", CultureInfo.InvariantCulture)));
    }

    /// <summary>A delivered text, as a sentence may show it.</summary>
    public static SentenceFact Delivered(string name, ReadOnlySpan<char> value) => Text(name, Shown(value));

    /// <summary>A delivered text as a sentence may show it: cut when long, on one line, without signs that do harm in a terminal.</summary>
    public static string Shown(ReadOnlySpan<char> delivered)
    {
        var cut = delivered.Length > LongestShown ? delivered[..LongestShown] : delivered;
        return string.Create(cut.Length + (cut.Length < delivered.Length ? 1 : 0), cut, static (target, source) =>
        {
            target.Fill('…');
            for (var at = 0; at < source.Length; at++)
                target[at] = char.IsControl(source[at]) || char.IsSurrogate(source[at]) ? '�' : source[at];
        });
    }
}
