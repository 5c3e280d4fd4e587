using Maatstaf.Benchmark;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark_Tests;

public sealed class IntervalTests
{
    private const string Total = "ict.cost-per-inhabitant";

    [Fact]
    public void With_few_clusters_the_interval_is_the_range_that_leaves_one_out()
    {
        var computed = Computed.Of(Municipalities(3), withIntervals: true);

        computed[Total, 2024, StatisticIds.IntervalLow].Value.ShouldBe(3 * 1.5, 1e-12);
        computed[Total, 2024, StatisticIds.IntervalHigh].Value.ShouldBe(3 * 2.5, 1e-12);
    }

    [Fact]
    public void One_cluster_has_no_interval() =>
        Computed.Of(Municipalities(1), withIntervals: true).Has(Total, 2024, StatisticIds.IntervalLow).ShouldBeFalse();

    [Fact]
    public void Where_denominators_cancel_out_there_is_neither_a_headline_nor_an_interval()
    {
        // A credit note larger than the cost: one municipality's category is minus the other's.
        var country = Municipalities(2)
            .Software("GM01", 2024, "software.mid-office", 500, Hosting.Saas)
            .Software("GM02", 2024, "software.mid-office", -500, Hosting.Hosted);
        var computed = Computed.Of(country, withIntervals: true);

        computed.Has("software.mid-office.saas-share", 2024, StatisticIds.Mean).ShouldBeTrue();
        computed.Has("software.mid-office.saas-share", 2024).ShouldBeFalse();
        computed.Has("software.mid-office.saas-share", 2024, StatisticIds.IntervalLow).ShouldBeFalse();
    }

    [Fact]
    public void With_ten_clusters_the_bootstrap_interval_holds_the_headline_and_is_the_same_each_time()
    {
        var first = Computed.Of(Municipalities(12), withIntervals: true);
        var second = Computed.Of(Municipalities(12), withIntervals: true);
        var headline = first[Total, 2024].Value;

        first[Total, 2024, StatisticIds.IntervalLow].Value.ShouldBeInRange(headline * 0.5, headline);
        first[Total, 2024, StatisticIds.IntervalHigh].Value.ShouldBeInRange(headline, headline * 1.5);
        second.Results.Figures.ShouldBe(first.Results.Figures);
    }

    [Fact]
    public void Equal_municipalities_have_an_interval_without_width()
    {
        var country = new Country();
        foreach (var number in Enumerable.Range(10, 12))
            country.Municipality($"GM{number}", 2024, 10_000).Costs($"GM{number}", 2024, 10_000, 10_000, 10_000);
        var computed = Computed.Of(country, withIntervals: true);

        computed[Total, 2024, StatisticIds.IntervalLow].Value.ShouldBe(3, 1e-12);
        computed[Total, 2024, StatisticIds.IntervalHigh].Value.ShouldBe(3, 1e-12);
    }

    [Fact]
    public void Every_draw_holds_as_many_clusters_as_there_are() =>
        new Resamples(Country.Catalogue.Statistics.Interval).For(13).ShouldAllBe(static counts => counts.Sum() == 13);

    /// <summary>Equal in size; the k-th costs 3k euros per inhabitant.</summary>
    private static Country Municipalities(int count)
    {
        var country = new Country();
        foreach (var number in Enumerable.Range(1, count))
            country.Municipality($"GM{number:00}", 2024, 10_000).Costs($"GM{number:00}", 2024, number * 10_000, number * 10_000, number * 10_000);
        return country;
    }
}
