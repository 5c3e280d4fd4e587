using System.Text;

namespace Maatstaf.Vocabulary;

/// <summary>A check on a delivered file: one code, one severity, one sentence.</summary>
/// <param name="Code">Stable code, a letter and three digits.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Dutch">What is wrong and what to do; <c>{name}</c> stands for a fact.</param>
/// <param name="English">The same in English, with the same facts.</param>
public sealed record Check(string Code, Severity Severity, string Dutch, string English)
{
    private const int LongestShown = 60;

    /// <summary>The problem at a place, with the facts of its sentence filled in.</summary>
    /// <exception cref="InvalidOperationException">The sentence needs a fact that is not given.</exception>
    public Problem At(Place place, params ReadOnlySpan<(string Name, string Value)> facts) => new(place, Code, Severity, Say(facts));

    /// <summary>The sentence with its facts filled in, each in one pass: a delivered value that looks like <c>{a fact}</c> stays what it is.</summary>
    /// <exception cref="InvalidOperationException">The sentence needs a fact that is not given.</exception>
    public LocalisedText Say(params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var both = new (string, LocalisedText)[facts.Length];
        for (var at = 0; at < facts.Length; at++)
            both[at] = (facts[at].Name, new LocalisedText(facts[at].Value, facts[at].Value));
        return SayBoth(both);
    }

    /// <summary>The same for facts that differ between the languages, such as the label of a column.</summary>
    /// <exception cref="InvalidOperationException">The sentence needs a fact that is not given.</exception>
    public LocalisedText SayBoth(params ReadOnlySpan<(string Name, LocalisedText Value)> facts) =>
        new(Fill(Dutch, facts, Language.Dutch), Fill(English, facts, Language.English));

    /// <summary>A delivered value as a sentence may show it: cut when long, on one line, without signs that do harm in a terminal.</summary>
    public static string Shown(string delivered)
    {
        var cut = delivered.Length > LongestShown ? delivered[..LongestShown] : delivered;
        var shown = string.Concat(cut.Select(static sign => char.IsControl(sign) || char.IsSurrogate(sign) ? '�' : sign));
        return cut.Length < delivered.Length ? shown + "…" : shown;
    }

    private static string Fill(string template, ReadOnlySpan<(string Name, LocalisedText Value)> facts, Language language)
    {
        var sentence = new StringBuilder(template.Length + LongestShown);
        var at = 0;
        while (template.IndexOf('{', at) is >= 0 and var open)
        {
            var close = template.IndexOf('}', open);
            sentence.Append(template, at, open - at).Append(ValueOf(template.AsSpan(open + 1, close - open - 1), facts).In(language));
            at = close + 1;
        }

        return sentence.Append(template, at, template.Length - at).ToString();
    }

    private static LocalisedText ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, LocalisedText Value)> facts)
    {
        foreach (var (known, value) in facts)
        {
            if (name.SequenceEqual(known))
                return value;
        }

        throw new InvalidOperationException($"A sentence needs the fact '{name}'.");
    }
}
