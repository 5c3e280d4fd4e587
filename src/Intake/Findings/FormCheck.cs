using System.Text;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Findings;

/// <summary>A check on the form of a data package: one code, one severity, one sentence.</summary>
/// <param name="Code">Stable code, <c>F</c> and three digits.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Dutch">What is wrong and what to do; <c>{name}</c> stands for a fact.</param>
/// <param name="English">The same in English, with the same facts.</param>
public sealed record FormCheck(string Code, Severity Severity, string Dutch, string English)
{
    /// <summary>The sentence with its facts filled in.</summary>
    internal LocalisedText Say(params ReadOnlySpan<Fact> facts) => new(Fill(Dutch, facts), Fill(English, facts));

    // One pass, so that a delivered value that looks like {a fact} stays what it is.
    private static string Fill(string template, ReadOnlySpan<Fact> facts)
    {
        var sentence = new StringBuilder(template.Length + 80);
        var at = 0;
        while (template.IndexOf('{', at) is >= 0 and var open)
        {
            var close = template.IndexOf('}', open);
            sentence.Append(template, at, open - at).Append(ValueOf(template.AsSpan(open + 1, close - open - 1), facts));
            at = close + 1;
        }

        return sentence.Append(template, at, template.Length - at).ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (name.SequenceEqual(fact.Name))
                return fact.Value;
        }

        throw new InvalidOperationException($"A sentence needs the fact '{name}'.");
    }
}
