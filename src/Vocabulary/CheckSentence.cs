using System.Text;

namespace Maatstaf.Vocabulary;

/// <summary>A check on what was delivered: one code, one severity, one sentence.</summary>
/// <param name="Code">Stable code: a letter and three digits.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Sentence">What is wrong and what to do; <c>{name}</c> stands for a fact.</param>
public sealed record CheckSentence(string Code, Severity Severity, LocalisedText Sentence)
{
    /// <summary>The problem that the check found.</summary>
    /// <param name="place">Where.</param>
    /// <param name="facts">What fills the sentence; every place of it.</param>
    /// <exception cref="InvalidOperationException">The sentence needs a fact that is not given.</exception>
    public Problem At(Place place, params ReadOnlySpan<SentenceFact> facts) =>
        new(place, Code, Severity, new LocalisedText(Fill(Language.Dutch, facts), Fill(Language.English, facts)));

    // One pass, so that a delivered value that looks like {a fact} stays what it is.
    private string Fill(Language language, ReadOnlySpan<SentenceFact> facts)
    {
        var template = Sentence.In(language);
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
