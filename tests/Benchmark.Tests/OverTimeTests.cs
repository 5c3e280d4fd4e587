using Maatstaf.Benchmark;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark_Tests;

public sealed class OverTimeTests
{
    private const string Total = "ict.cost-per-inhabitant";

    [Fact]
    public void A_change_splits_into_like_for_like_and_composition()
    {
        var computed = Computed.Of(Shrinking());

        computed[Total, 2024, StatisticIds.LikeForLike].Value.ShouldBe(3, 1e-12);
        computed[Total, 2024, StatisticIds.Composition].Value.ShouldBe(computed[Total, 2024].Value - computed[Total, 2023].Value - 3, 1e-12);
        computed[Total, 2024, StatisticIds.MatchedCount].Value.ShouldBe(1);
        computed[Total, 2024, StatisticIds.MatchedCoverage].Value.ShouldBe(1);
        computed[Total, 2024, StatisticIds.MatchedIndex].Value.ShouldBe(200, 1e-12);
    }

    [Fact]
    public void An_index_stops_for_good_at_a_gap()
    {
        var country = new Country();
        foreach (var year in (int[])[2020, 2021, 2023, 2024])
            country.Municipality("Zandwijk", year, 10_000).Costs("Zandwijk", year, 10, 10, 10);
        var computed = Computed.Of(country);

        computed[Total, 2021, StatisticIds.MatchedIndex].Value.ShouldBe(100, 1e-12);
        computed.Has(Total, 2023, StatisticIds.MatchedIndex).ShouldBeFalse();
        computed.Has(Total, 2024, StatisticIds.MatchedIndex).ShouldBeFalse();
        computed.Has(Total, 2023, StatisticIds.LikeForLike).ShouldBeFalse();
        computed.Has(Total, 2024, StatisticIds.LikeForLike).ShouldBeTrue();
    }

    [Fact]
    public void Real_terms_use_the_prices_that_the_data_brings_along_and_shares_are_never_deflated()
    {
        var country = new Country().Prices(2015, 50).Prices(2024, 100);
        foreach (var year in (int[])[2015, 2024])
            country.Municipality("Zandwijk", year, 10_000).Costs("Zandwijk", year, 10_000, 10_000, 10_000);
        var computed = Computed.Of(country);

        computed[Total, 2024, "real_2015"].Value.ShouldBe(1.5, 1e-12);
        computed[Total, 2024, "index_nominal_2015"].Value.ShouldBe(100, 1e-12);
        computed[Total, 2024, "index_real_2015"].Value.ShouldBe(50, 1e-12);
        computed.Has(Total, 2024, "index_nominal_2004").ShouldBeFalse();
        computed.Has("personnel.hired-share", 2024, "real_2015").ShouldBeFalse();
    }

    [Fact]
    public void A_changed_return_gives_what_a_computation_from_scratch_gives()
    {
        var edition = new Edition(2025);
        var before = Shrinking().Data();
        var observations = Observations.Of(before, Country.Catalogue, edition, cores: 1);
        var engine = new BenchmarkEngine(Country.Catalogue, observations, new ComputeOptions(WithIntervals: true, 1));
        engine.Compute(observations, edition);
        var approved = Shrinking(personnel: 50_000).Data().YearOf(OrganisationCode.Parse("Zandwijk"), 2024, Country.Catalogue);
        var ofYear = before.ByYear()[2024].With(approved, Country.Catalogue);

        var incremental = engine.Compute(observations.WithYear(2024, ofYear, Country.Catalogue, cores: 1), edition);

        var scratch = Computed.Of(Shrinking(personnel: 50_000), withIntervals: true).Results;
        incremental.Figures.ShouldBe(scratch.Figures);
    }

    /// <summary>Zandwijk goes from 3 to 6 euros; Waterhoek, at 30 euros, leaves.</summary>
    private static Country Shrinking(long personnel = 20_000) => new Country()
        .Municipality("Zandwijk", 2023, 10_000).Costs("Zandwijk", 2023, 10_000, 10_000, 10_000)
        .Municipality("Waterhoek", 2023, 10_000).Costs("Waterhoek", 2023, 100_000, 100_000, 100_000)
        .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 20_000, personnel, 20_000);
}
