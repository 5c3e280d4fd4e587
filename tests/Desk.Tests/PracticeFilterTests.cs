using Maatstaf.Catalogue;
using Maatstaf.Delivery.Practices;
using Maatstaf.Desk.Practices;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk_Tests;

/// <summary>The library shows what was asked for, and a filter tells no more of an author than the page does.</summary>
public sealed class PracticeFilterTests
{
    private static readonly CostTree Tree = BenchmarkCatalogue.Shipped().CostTree;

    private static readonly ShownPractice[] All =
    [
        Practice("Laptops", "infrastructure.workplace.hardware", string.Empty, new(new("Zandwijk", "Zandwijk"), OrganisationCode.Parse("GM1"), "small"), 2022, 3),
        Practice("Servers", "infrastructure.servers-storage", "cloud", new(new("een kleine gemeente", "a small municipality"), null, "small"), 2024, 0),
        Practice("Printers", "infrastructure.workplace.other", string.Empty, new(new("een gemeente", "a municipality"), null, null), 2023, 5),
    ];

    [Fact]
    public void A_cost_item_finds_what_is_about_a_part_of_it()
    {
        Titles(new PracticeFilter { Node = "infrastructure" }).ShouldBe(["Laptops", "Servers", "Printers"]);
        Titles(new PracticeFilter { Node = "infrastructure.workplace" }).ShouldBe(["Laptops", "Printers"]);
        Titles(new PracticeFilter { Node = "taart" }).ShouldBeEmpty();
        Titles(new PracticeFilter { Theme = "cloud" }).ShouldBe(["Servers"]);
    }

    [Fact]
    public void A_size_finds_only_authors_of_whom_it_is_told() => Titles(new PracticeFilter { Size = "small" }).ShouldBe(["Laptops", "Servers"]);

    [Fact]
    public void Words_are_looked_for_in_the_text_and_in_what_is_told_of_the_author()
    {
        Titles(new PracticeFilter { Search = "zandWIJK" }).ShouldBe(["Laptops"]);
        Titles(new PracticeFilter { Search = "kleine tekst" }).ShouldBe(["Servers"]);
        Titles(new PracticeFilter { Search = "GM1" }).ShouldBeEmpty();
    }

    [Fact]
    public void The_order_is_chosen_and_stands_in_the_address()
    {
        Titles(new PracticeFilter { Order = "titel" }).ShouldBe(["Laptops", "Printers", "Servers"]);
        Titles(new PracticeFilter { Order = "jaar" }).ShouldBe(["Servers", "Printers", "Laptops"]);
        Titles(new PracticeFilter { Order = "reacties" }).ShouldBe(["Printers", "Laptops", "Servers"]);
        new PracticeFilter { Node = "software", Search = "a&b", Page = 2 }.Query().ShouldBe("?post=software&zoek=a%26b&pagina=2");
        new PracticeFilter().Query().ShouldBeEmpty();
    }

    private static IEnumerable<string> Titles(PracticeFilter filter) => filter.Of(All, Tree, Language.Dutch).Select(static practice => practice.Text.Title);

    private static ShownPractice Practice(string title, string node, string theme, Byline author, int year, int comments) => new()
    {
        Id = Guid.CreateVersion7(),
        Text = PracticeText.Empty with { Title = title, Done = "De tekst.", Node = node, Theme = theme, Year = year },
        Author = author,
        ApprovedAt = DateTimeOffset.UnixEpoch,
        Comments = comments,
    };
}
