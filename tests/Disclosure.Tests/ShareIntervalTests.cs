using Maatstaf.Benchmark;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure_Tests;

/// <summary>
/// With few clusters an interval leaves out one cluster. Of a share that is no cost, but hired cost per fte and the hired share of all but one
/// municipality are together its whole personnel cost.
/// </summary>
public sealed class ShareIntervalTests
{
    private const string Share = "personnel.hired-share", PerFte = "personnel.hired.cost-per-fte";

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

    private static Publication Publication(Country country, Audience audience)
    {
        var observations = Observations.Of(country.Data(), Country.Catalogue, new Edition(2025), cores: 1);
        var results = new BenchmarkEngine(Country.Catalogue, observations, new ComputeOptions(true, 1)).Compute(observations, new Edition(2025));
        return DisclosureControl.Release(results, audience, Protector.Plan(results, Country.Catalogue, null, 1));
    }

    /// <summary>Alike in size, so that nobody dominates; each hires another part.</summary>
    private static Country NineTowns()
    {
        var country = new Country();
        foreach (var number in Enumerable.Range(1, 9))
        {
            var code = $"GM{number:00}";
            country.Municipality(code, 2024, 30_000 + (number * 500), 90_000_000_00, 200_000)
                .Costs(code, 2024, 9_000 + (number * 100), 12_000 + (number * 130), 4_000 + (number * 70))
                .Personnel(code, 2024, "personnel.ict-management", Employment.Hired, 1_000 + (number * 90), 20_000_000 + (number * number * 900_000));
        }

        return country;
    }
}
