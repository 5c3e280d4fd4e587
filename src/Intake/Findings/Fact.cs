using System.Globalization;

namespace Maatstaf.Intake.Findings;

/// <summary>What fills a place in a sentence.</summary>
internal readonly record struct Fact(string Name, string Value)
{
    private const int LongestShown = 60;

    public static Fact Column(string name) => new("column", name);

    public static Fact Number(string name, long value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A delivered value: cut when long, on one line, so that it can do no harm in a terminal.</summary>
    public static Fact Delivered(ReadOnlySpan<char> delivered) => new("value", Shown(delivered));

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
