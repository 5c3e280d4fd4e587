using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Explanation_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cookbook_Tests;

/// <summary>All that is said about a gap in some situations.</summary>
/// <param name="Id">Stable id of the kind of gap.</param>
/// <param name="Rule">What is said, and in which order.</param>
/// <param name="Examples">Situations with all their sentences, one after the other.</param>
internal sealed record GapRecipe(string Id, LocalisedText Rule, params Example[] Examples);

/// <summary>What the product says about a gap: against a group, against an earlier year, of a group in two years, of one part of the cost.</summary>
internal static class GapRecipes
{
    private const string Applications = "personnel.application-management", Operations = "personnel.operations", Office = "software.office-automation", Network = "infrastructure.network-data";
    private static readonly LocalisedText You = new("uw gemeente", "your municipality"), Medium = new("middelgrote gemeenten", "medium-sized municipalities"), All = new("alle deelnemers", "all participants");

    public static IReadOnlyList<GapRecipe> List { get; } =
    [
        new("gap-group", new(
                "Zegt hoeveel de kosten van een gemeente verschillen van een groep, dan de grootste oorzaken in die richting, dan wat daar tegenover staat, dan de rest. Op volgorde van euro's; de bedragen tellen op.",
                "Says how much the cost of a municipality differs from a group, then the largest causes in that direction, then what is against it, then the rest. Ordered by euros; the amounts add up."),
            Gap("Zandwijk, higher, three causes", Zandwijk(), Group()),
            Gap("Waterhoek, lower, one cause", new Books("x", 2024, 18_000).Staff(Applications, Employment.Own, 2_250, 18_000_000).Software(Office, Hosting.Saas, 18_000_000).Infrastructure(Network, 3_600_000), Group()),
            Gap("Duinrode, causes that almost cancel out", Zandwijk().Staff(Operations, Employment.Own, 5_000, 40_000_000).Software(Office, Hosting.Saas, 21_000_000).Staff(Applications, Employment.Own, 6_250, 50_000_000).Infrastructure(Network, 10_000_000), Group()),
            Gap("Heuvelstede, the same to the cent", new Books("x", 2024, 50_000).Staff(Applications, Employment.Own, 6_250, 50_000_000).Software(Office, Hosting.Saas, 50_000_000).Infrastructure(Network, 20_000_000), Group()),
            Gap("Lisbroek, dearer people and more hire", Zandwijk().Staff(Applications, Employment.Own, 4_000, 40_000_000).Staff(Applications, Employment.Hired, 2_250, 36_000_000).Software(Office, Hosting.Saas, 50_000_000).Infrastructure(Network, 20_000_000), Group()),
            Gap("Zandwijk, figures of one function are withheld", Zandwijk(), Group().Without($"{Applications}.own.fte-per-100k", new FigureValue.Withheld("dominance"))),
            Gap("Zandwijk, everything under the total is withheld", Zandwijk(), Group().Without("software.cost-per-inhabitant", new FigureValue.Withheld("secondary")))),
        new("gap-own-year", new(
                "Zegt hoeveel de kosten van een gemeente verschillen van die in een eerder jaar, en waarom.",
                "Says how much the cost of a municipality differs from that in an earlier year, and why."),
            InTime("Zandwijk, lower", You, Zandwijk(), Zandwijk(2023).Infrastructure(Network, 25_000_000)),
            InTime("Zandwijk, hardly changed", You, Zandwijk(), Zandwijk(2023).Infrastructure(Network, 15_200_000)),
            InTime("Zandwijk, a function was asked in two parts for the first time", You, Asked(2024), Asked(2023))),
        new("gap-group-year", new(
                "Zegt hoeveel de kosten van een groep veranderden, welk deel de gemeenten deden die beide jaren meededen, en waarom. Waarschuwt als dat er weinig zijn.",
                "Says how much the cost of a group changed, which part those did that took part in both years, and why. Warns when these are few."),
            InTime("Kwelderland, a rise", All, Group(), Group(2023).Software(Office, Hosting.Saas, 400_000_000), new(new FigureValue.Known(2.7), new FigureValue.Known(-0.7), 23, 12, 0.89)),
            InTime("Woudstreek, few took part twice", All, Group(), Group(2023).Software(Office, Hosting.Saas, 400_000_000), new(new FigureValue.Known(0.4), new FigureValue.Known(1.6), 6, 3, 0.24)),
            InTime("Mondestreek, the split is withheld", All, Group(), Group(2023).Software(Office, Hosting.Saas, 400_000_000), new(new FigureValue.Withheld("secondary"), new FigureValue.Withheld("secondary"), 0, 0, null))),
        new("gap-part", new(
                "Zegt hetzelfde over één onderdeel van de kosten.",
                "Says the same about one part of the cost."),
            Gap("Zandwijk, application management", Zandwijk(), Group(), Applications),
            Gap("Zandwijk, office software", Zandwijk(), Group(), Office),
            Gap("Lisbroek, cost without fte", Zandwijk().Staff(Applications, Employment.Hired, 0, 9_000_000), Group(), Applications)),
    ];

    private static Books Zandwijk(int year = 2024) => new Books("x", year, 50_000)
        .Staff(Applications, Employment.Own, 10_000, 80_000_000)
        .Software(Office, Hosting.Saas, 70_000_000)
        .Infrastructure(Network, 15_000_000);

    private static Books Group(int year = 2024) => new Books("x", year, 500_000)
        .Staff(Applications, Employment.Own, 62_500, 500_000_000)
        .Software(Office, Hosting.Saas, 500_000_000)
        .Infrastructure(Network, 200_000_000);

    private static Books Asked(int year)
    {
        var books = Zandwijk(year).Staff("personnel.information-management.general", Employment.Own, year == 2024 ? 3_000 : 6_000, year == 2024 ? 27_000_000 : 50_000_000);
        return year == 2024 ? books.Staff("personnel.information-management.coordination", Employment.Own, 5_000, 45_000_000) : books;
    }

    private static Example Gap(string situation, Books own, Books group, string node = CostTree.Root) => Told(situation, own.Side(You), group.Side(Medium), node, null);

    private static Example InTime(string situation, LocalisedText who, Books now, Books before, ChangeSplit? split = null) => Told(situation, now.Side(who), before.Side(who), CostTree.Root, split);

    private static Example Told(string situation, Side own, Side other, string node, ChangeSplit? split)
    {
        var explanation = new GapExplainer(Books.Catalogue).Explain(own, other)!;
        var said = new GapSentences(Books.Catalogue).Say(explanation, explanation.Find(node)!, split);
        return new Example(situation, new LocalisedText(string.Join(' ', said.Select(static text => text.Dutch)), string.Join(' ', said.Select(static text => text.English))));
    }
}
