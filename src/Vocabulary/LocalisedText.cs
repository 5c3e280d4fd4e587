namespace Maatstaf.Vocabulary;

/// <summary>One text in both languages of the product; neither is ever empty.</summary>
/// <param name="Dutch">The Dutch text (B1).</param>
/// <param name="English">The English text.</param>
public readonly record struct LocalisedText(string Dutch, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Dutch ? Dutch : English;

    /// <summary>The same text in both languages with every <c>{name}</c> replaced by <paramref name="value"/>.</summary>
    public LocalisedText With(string name, LocalisedText value) => new(
        Dutch.Replace("{" + name + "}", value.Dutch, StringComparison.Ordinal),
        English.Replace("{" + name + "}", value.English, StringComparison.Ordinal));
}
