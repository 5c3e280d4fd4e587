using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Practices.Circle;

namespace Maatstaf.Production_Tests.Practices;

/// <summary>How an author is shown: never by name when it is anonymous, never so closely that too few would fit.</summary>
public sealed class BylineTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_municipality_that_goes_back_to_anonymous_is_named_with_no_practice_and_no_comment()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        await circle.Talking.CommentAsync(Hanna, practice.Id, Hoogveld, showsName: true, "Vraag gerust.", Stop);
        (await circle.Library.OpenAsync(Wim, practice.Id, Stop)).Comments.ShouldHaveSingleItem().Author.Named.ShouldBe(Hoogveld);

        await circle.Sharing.ChooseAsync(Hanna, Hoogveld, 2024, isNamed: false, 1, Stop);
        var open = await circle.Library.OpenAsync(Wim, practice.Id, Stop);
        (open.Practice.Author.Named, open.Comments[0].Author.Named).ShouldBe((null, null));
        open.Practice.Author.Text.ShouldBe(new LocalisedText("een kleine gemeente met een eigen ICT-afdeling", "a small municipality with an ICT department of its own"));
        open.Comments[0].Author.Text.ShouldBe(open.Practice.Author.Text);
        (await circle.Library.AllAsync(Wim, Stop)).ShouldAllBe(static shown => !shown.Author.Text.Dutch.Contains("Hoogveld"));
    }

    [Fact]
    public async Task Who_wants_no_name_gets_none_and_the_text_is_not_judged_again_for_that()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        await circle.Writing.KeepAsync(Hanna, practice with { ShowsName = false }, submits: false, Stop);

        (await circle.Library.AllAsync(Wim, Stop)).ShouldHaveSingleItem().Author.Named.ShouldBeNull();
        (await circle.KeptAsync(practice.Id)).IsVisible.ShouldBeTrue();
    }

    [Fact]
    public async Task An_anonymous_municipality_that_asks_for_its_name_is_not_named_either()
    {
        await using var circle = await Circle.OpenAsync();
        await circle.ApprovedAsync(Wim, New(Waterhoek, showsName: true));

        (await circle.Library.AllAsync(Hanna, Stop)).ShouldHaveSingleItem().Author.Named.ShouldBeNull();
    }

    [Fact]
    public async Task Where_too_few_would_fit_less_is_said()
    {
        await using var circle = await Circle.OpenAsync();
        await circle.ApprovedAsync(Wim, New(Waterhoek, showsName: false));
        var author = (await circle.Library.AllAsync(Hanna, Stop)).ShouldHaveSingleItem().Author;
        (author.Text.Dutch, author.SizeClass).ShouldBe(("een kleine gemeente", "small"), "two municipalities are in a partnership, and that is too few");

        await using var smaller = await Circle.OpenAsync(new Country().Municipality("Hoogveld", 2024, 20_000).Costs("Hoogveld", 2024, 1000, 1000, 1000).Municipality("Waterhoek", 2024, 20_000).Costs("Waterhoek", 2024, 1000, 1000, 1000));
        await smaller.ApprovedAsync(Wim, New(Waterhoek, showsName: false));
        author = (await smaller.Library.AllAsync(Hanna, Stop)).ShouldHaveSingleItem().Author;
        (author.Text.Dutch, author.SizeClass).ShouldBe(("een gemeente", null));
    }

    [Fact]
    public async Task A_partnership_is_named_when_it_wants_to_and_else_it_is_one_of_the_participants()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Counter.Anna, New(Verband));
        (await circle.Library.AllAsync(Wim, Stop)).ShouldHaveSingleItem().Author.Text.Dutch.ShouldBe("Verband");

        await circle.Writing.KeepAsync(Counter.Anna, practice with { ShowsName = false }, submits: false, Stop);
        (await circle.Library.AllAsync(Wim, Stop)).ShouldHaveSingleItem().Author.Text.Dutch.ShouldBe("een deelnemer", "there is one partnership, so saying that it is one would name it");
    }
}
