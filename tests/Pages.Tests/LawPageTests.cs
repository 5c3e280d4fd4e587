using AngleSharp.Dom;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

public sealed class LawPageTests
{
    [Fact]
    public async Task A_domain_and_a_year_narrow_the_radar_and_its_numbers_stay()
    {
        var all = Rows(await Rendered.PageAsync(Address.Laws, Language.Dutch));
        var security = Rows(await Rendered.PageAsync(Address.Laws + "/security", Language.Dutch));
        security.Length.ShouldBeInRange(1, all.Length - 1);
        security.ShouldBeSubsetOf(all);
        security.ShouldAllBe(static row => row.Contains("Veiligheid en privacy"));

        var next = Rows(await Rendered.PageAsync(Address.Laws + "/security/2026", Language.Dutch));
        next.ShouldBe([.. security.Where(static row => row.Contains("2026"))]);
    }

    [Fact]
    public async Task Every_choice_is_a_link_and_says_which_one_is_made()
    {
        var page = await Rendered.PageAsync(Address.Laws + "/alle/geldt-al", Language.English);
        page.QuerySelectorAll(".law-filter a[aria-current]").Select(static link => link.TextContent).ShouldBe(["all domains", "holds already"]);
        page.QuerySelectorAll(".law-filter a").ShouldAllBe(static link => link.GetAttribute("href")!.StartsWith("/en/wetgeving"));
        page.Title!.ShouldContain("Legislation radar: holds already");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Legislation radar: holds already", "the sentence about all years would contradict the list");
    }

    [Fact]
    public async Task The_method_shows_each_question_with_its_levels_and_its_first_year()
    {
        var page = await Rendered.PageAsync(Address.Method, Language.Dutch);
        page.QuerySelectorAll("details summary").Select(static summary => summary.TextContent)
            .ShouldBe([.. Sample.Catalogue.Maturity.Pillars.SelectMany(static pillar => Sample.Catalogue.Maturity.Questions.Where(question => question.Pillar == pillar)).Select(static question => question.Label.Dutch)]);
        var bi = page.QuerySelectorAll("details").Single(static details => details.QuerySelector("summary")!.TextContent.StartsWith("Gegevens:", StringComparison.Ordinal));
        bi.TextContent.ShouldContain("Gevraagd vanaf boekjaar 2022.");
        bi.QuerySelectorAll("li strong").Select(static score => score.TextContent).ShouldBe(["1", "1,5", "2", "2,5", "3"]);
    }

    private static string[] Rows(IParentNode page) => [.. page.QuerySelectorAll("#dates tbody tr").Select(static row => string.Join('|', row.Children.Select(static cell => cell.TextContent.Trim())))];
}
