using System.Text;

namespace Maatstaf.Vocabulary;

/// <summary>One text in both languages of the product; neither is ever empty.</summary>
/// <param name="Dutch">The Dutch text (B1).</param>
/// <param name="English">The English text.</param>
public readonly record struct LocalisedText(string Dutch, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Dutch ? Dutch : English;

    /// <summary>The same text in both languages with every <c>{name}</c> replaced by <paramref name="value"/>; other places stay open.</summary>
    public LocalisedText With(string name, LocalisedText value) => new(
        Dutch.Replace("{" + name + "}", value.Dutch, StringComparison.Ordinal),
        English.Replace("{" + name + "}", value.English, StringComparison.Ordinal));

    /// <summary>The text with every place filled in, in one pass: a delivered value that looks like <c>{a fact}</c> stays what it is.</summary>
    /// <exception cref="InvalidOperationException">The text needs a fact that is not given.</exception>
    public LocalisedText Fill(params ReadOnlySpan<SentenceFact> facts) =>
        new(Fill(Dutch, facts, Language.Dutch), Fill(English, facts, Language.English));

    private static string Fill(string template, ReadOnlySpan<SentenceFact> facts, Language language)
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

    private static LocalisedText ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<SentenceFact> facts)
    {
        foreach (var fact in facts)
        {
            if (name.SequenceEqual(fact.Name))
                return fact.Value;
        }

        throw new InvalidOperationException($"A sentence needs the fact '{name}'.");
    }
}
