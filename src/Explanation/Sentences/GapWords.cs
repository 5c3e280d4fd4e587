using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>Names of the catalogue within a sentence.</summary>
internal static class GapWords
{
    /// <summary>A label without its capital, unless it is an abbreviation.</summary>
    public static LocalisedText InASentence(LocalisedText label) => new(Small(label.Dutch), Small(label.English));

    /// <summary>"hogere kosten van X"; a label that says cost itself is not told twice.</summary>
    public static LocalisedText Cost(LocalisedText label, bool isHigher)
    {
        var (dutch, english) = (Small(label.Dutch), Small(label.English));
        return new(
            (isHigher ? "hogere " : "lagere ") + (dutch.Contains("kosten", StringComparison.Ordinal) ? dutch : $"kosten van {dutch}"),
            (isHigher ? "higher " : "lower ") + (english.Contains("cost", StringComparison.Ordinal) ? english : $"cost of {english}"));
    }

    /// <summary>"A", "A en B", "A, B en C".</summary>
    public static LocalisedText Listed(IReadOnlyList<LocalisedText> texts) => new(
        Listed([.. texts.Select(static text => text.Dutch)], " en "),
        Listed([.. texts.Select(static text => text.English)], " and "));

    private static string Listed(string[] texts, string and) =>
        texts.Length < 2 ? string.Concat(texts) : string.Join(", ", texts[..^1]) + and + texts[^1];

    private static string Small(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
