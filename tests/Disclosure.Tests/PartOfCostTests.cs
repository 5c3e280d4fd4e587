using Maatstaf.Benchmark;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure_Tests;

/// <summary>
/// A ratio with a part of a cost is no cost, but several of them are: hired cost per fte and the hired share of all but one municipality are together
/// its whole personnel cost. With few clusters an interval leaves out one cluster, and a split leaves out who was away.
/// </summary>
public sealed class PartOfCostTests
{
    private const string Whole = "personnel.cost-per-inhabitant", Share = "personnel.hired-share", PerFte = "personnel.hired.cost-per-fte";

    [Theory]
    [InlineData(Audience.Circle)]
    [InlineData(Audience.Public)]
    public void The_interval_of_a_share_of_few_is_withheld_and_its_headline_is_not(Audience audience)
    {
        var publication = Publication(NineTowns(), audience);
        foreach (var indicator in (string[])[Share, PerFte])
        {
            publication.Find(indicator, 2024)!.Value.ShouldBeOfType<FigureValue.Known>(indicator);
            publication.Find(indicator, 2024, GroupIds.All, StatisticIds.IntervalLow)!.Value.ShouldBeOfType<FigureValue.Withheld>(indicator);
            publication.Find(indicator, 2024, GroupIds.All, StatisticIds.IntervalHigh)!.Value.ShouldBeOfType<FigureValue.Withheld>(indicator);
        }
    }

    [Fact]
    public void Where_all_share_by_name_participants_see_it()
    {
        var named = NineTowns().Named([.. Enumerable.Range(1, 9).Select(static number => $"GM{number:00}")]);
        Publication(named, Audience.Circle).Find(Share, 2024, GroupIds.All, StatisticIds.IntervalLow)!.Value.ShouldBeOfType<FigureValue.Known>();
        Publication(named, Audience.Public).Find(Share, 2024, GroupIds.All, StatisticIds.IntervalLow)!.Value.ShouldBeOfType<FigureValue.Withheld>();
    }

    [Fact]
    public void The_split_of_a_share_is_withheld_where_that_of_the_whole_cost_is()
    {
        // GM09 is away in 2024, so whoever knows the cost of all in 2023 and of those who stayed knows its own.
        var country = NineTowns(2023);
        foreach (var number in Enumerable.Range(1, 8))
            Add(country, number, 2024);
        var publication = Publication(country, Audience.Circle);
        publication.Find(Whole, 2024)!.Value.ShouldBeOfType<FigureValue.Known>();
        foreach (var indicator in (string[])[Whole, Share, PerFte, "personnel.own.cost-per-fte"])
        {
            publication.Find(indicator, 2024, GroupIds.All, StatisticIds.LikeForLike)!.Value.ShouldBeOfType<FigureValue.Withheld>(indicator);
            publication.Find(indicator, 2024, GroupIds.All, StatisticIds.Composition)!.Value.ShouldBeOfType<FigureValue.Withheld>(indicator);
        }
    }

    private static Publication Publication(Country country, Audience audience)
    {
        var observations = Observations.Of(country.Data(), Country.Catalogue, new Edition(2025), cores: 1);
        var results = new BenchmarkEngine(Country.Catalogue, observations, new ComputeOptions(true, 1)).Compute(observations, new Edition(2025));
        return DisclosureControl.Release(results, audience, Protector.Plan(results, Country.Catalogue, null, 1));
    }

    /// <summary>Alike in size, so that nobody dominates; each hires another part.</summary>
    private static Country NineTowns(int year = 2024) => Enumerable.Range(1, 9).Aggregate(new Country(), (country, number) => Add(country, number, year));

    private static Country Add(Country country, int number, int year)
    {
        var code = $"GM{number:00}";
        return country.Municipality(code, year, 30_000 + (number * 500), 90_000_000_00, 200_000)
            .Costs(code, year, 9_000 + (number * 100), 12_000 + (number * 130), 4_000 + (number * 70))
            .Personnel(code, year, "personnel.ict-management", Employment.Hired, 1_000 + (number * 90), 20_000_000 + (number * number * 900_000));
    }
}
