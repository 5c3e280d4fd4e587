using System.Text;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Wording;

/// <summary>A sentence with blanks, in both languages.</summary>
internal sealed record Sentence(string Dutch, string English)
{
    /// <summary>The sentence with every <c>{name}</c> filled in.</summary>
    public LocalisedText Say(params ReadOnlySpan<(string Name, LocalisedText Value)> facts) =>
        new(Fill(Dutch, Language.Dutch, facts), Fill(English, Language.English, facts));

    // One pass, so that a delivered name that looks like {a fact} stays what it is.
    private static string Fill(string template, Language language, ReadOnlySpan<(string Name, LocalisedText Value)> facts)
    {
        var sentence = new StringBuilder(template.Length + 80);
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
        foreach (var fact in facts)
        {
            if (name.SequenceEqual(fact.Name))
                return fact.Value;
        }

        throw new InvalidOperationException($"A sentence needs the fact '{name}'.");
    }
}
