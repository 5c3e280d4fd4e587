using System.Reflection;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>The words of the pages, and their addresses.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Every_word_is_there_in_both_languages_with_the_same_blanks()
    {
        var words = typeof(SiteMap).Assembly.GetType("Maatstaf.Pages.Words")!
            .GetFields(BindingFlags.Static | BindingFlags.Public).Where(static field => field.FieldType == typeof(LocalisedText))
            .Select(static field => (field.Name, Text: (LocalisedText)field.GetValue(null)!)).ToArray();
        words.Length.ShouldBeGreaterThan(60);
        foreach (var (name, text) in words)
        {
            text.Dutch.ShouldNotBeNullOrWhiteSpace(name);
            text.English.ShouldNotBeNullOrWhiteSpace(name);
            // What participants are called may stand in one language alone.
            var named = Sample.Catalogue.Names.In(text);
            Blanks(named.Dutch).ShouldBe(Blanks(named.English), name);
        }
    }

    [Theory]
    [InlineData("/", Language.Dutch, "/")]
    [InlineData("/en", Language.English, "/")]
    [InlineData("/en/", Language.English, "/")]
    [InlineData("/en/methode/", Language.English, "/methode")]
    [InlineData("/energie", Language.Dutch, "/energie")]
    [InlineData("//", Language.Dutch, "/")]
    public void An_address_falls_apart_into_language_and_path(string address, Language language, string path) =>
        Address.Parse(address).ShouldBe((language, path));

    [Fact]
    public void Every_page_finds_its_way_back_from_its_address()
    {
        foreach (var page in Rendered.Map.Pages)
        {
            foreach (var language in Enum.GetValues<Language>())
                Address.Parse(Address.In(language, page.Path)).ShouldBe((language, page.Path));
        }
    }

    private static string[] Blanks(string text) => [.. text.Split('{').Skip(1).Select(static part => part.Split('}')[0]).Order(StringComparer.Ordinal)];
}
