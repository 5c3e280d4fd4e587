using System.Text;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cookbook_Tests;

/// <summary>Every sentence type of the product stands in the cookbook once, as it comes out today.</summary>
public sealed class SentenceTests
{
    private const string File = "sentences.md";

    public static TheoryData<string> Ids => [.. Situation.Sentences.All.Select(static sentence => sentence.Id)];

    [Fact]
    public void The_page_of_sentences_is_what_the_product_says() => Book.HoldOrRenew(File, Page());

    [Fact]
    public void Every_sentence_type_is_in_the_cookbook_once_and_nothing_else()
    {
        var product = Situation.Sentences.All.Select(static sentence => sentence.Id);
        Recipes.All.Select(static recipe => recipe.Sentence.Id).ShouldBe(product, "give the new sentence its examples in Recipes, in the order of SentenceList.All");
        Book.IdsIn(Page()).ShouldBe([.. product, .. GapRecipes.List.Select(static recipe => recipe.Id), .. VersionRecipes.List.Select(static recipe => recipe.Id)]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sentence_type_speaks_in_both_languages_in_two_to_four_situations(string id)
    {
        var examples = Recipes.All.Single(recipe => recipe.Sentence.Id == id).Examples;
        examples.Length.ShouldBeInRange(2, 4);
        examples.Select(static example => example.Situation).ShouldBeUnique();
        var said = examples.Select(static example => example.Said).OfType<LocalisedText>().ToArray();
        said.ShouldNotBeEmpty();
        said.ShouldBeUnique();
        said.ShouldAllBe(static text => text.Dutch.Length > 0 && text.English.Length > 0 && text.Dutch != text.English);
    }

    [Fact]
    public void All_that_is_said_about_a_gap_is_said_in_both_languages_and_differs_by_situation()
    {
        foreach (var examples in GapRecipes.List.Select(static recipe => recipe.Examples))
        {
            examples.Select(static example => example.Situation).ShouldBeUnique();
            examples.Select(static example => example.Said).ShouldBeUnique();
            examples.ShouldAllBe(static example => example.Said!.Value.Dutch != example.Said.Value.English && example.Said.Value.Dutch.EndsWith('.') && example.Said.Value.English.EndsWith('.'));
        }
    }

    private static string Page()
    {
        var page = new StringBuilder($"""
            # Every sentence of the report and of an explanation

            Each kind of sentence that the product computes, with its rule and with what it says in a few invented situations.
            Then comes all that is said about a gap, from `gap-group` on, and about a version that is not the newest.
            The tests write this page from the code. When it no longer fits, {Book.HowToRenew}.


            """);
        foreach (var (sentence, examples) in Recipes.All)
            Append(page, sentence.Id, sentence.Rule, examples);
        foreach (var (id, rule, examples) in GapRecipes.List)
            Append(page, id, rule, examples);
        foreach (var (id, rule, examples) in VersionRecipes.List)
            Append(page, id, rule, examples);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder page, string id, LocalisedText rule, Example[] examples)
    {
        var plain = Book.Plain(rule);
        page.Append($"## `{id}`\n\n- nl: {plain.Dutch}\n- en: {plain.English}\n\n| situation | Nederlands | English |\n|---|---|---|\n");
        foreach (var (situation, said) in examples)
            page.Append(Book.Row([situation, said?.Dutch ?? "*(zwijgt)*", said?.English ?? "*(stays silent)*"])).Append('\n');
        page.Append('\n');
    }
}
