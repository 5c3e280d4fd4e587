using Maatstaf.Benchmark;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark_Tests;

public sealed class ExplainingTests
{
    private static readonly BenchmarkResults Results = Computed.Of(new Country()
        .Municipality("Zandwijk", 2023, 30_000).Costs("Zandwijk", 2023, 100, 100, 100)
        .Municipality("Zandwijk", 2024, 30_000).Costs("Zandwijk", 2024, 100, 100, 100)
        .Personnel("Zandwijk", 2024, "personnel.operations", Employment.Hired, 500, 60_000_00)
        .Software("Zandwijk", 2024, "software.system", 30_000_00, Hosting.Saas)
        .Software("Zandwijk", 2024, "software.system", 6_000_00, Hosting.Unknown)
        .Municipality("Waterhoek", 2024, 10_000).Costs("Waterhoek", 2024, 100, 100, 100)).Results;

    private static double Value(string indicator, string group = GroupIds.All) =>
        Results.ExplainingFigures.Concat(Results.Figures).Single(figure => figure.Key == new FigureKey(indicator, 2024, group, StatisticIds.Headline)).Value;

    [Fact]
    public void What_only_explains_has_a_headline_for_every_group_and_nothing_else()
    {
        Results.ExplainingFigures.ShouldNotBeEmpty();
        Results.ExplainingFigures.ShouldAllBe(static figure => figure.Key.Statistic == StatisticIds.Headline);
        Results.ExplainingFigures.Where(static figure => figure.Key.Year == 2024).Select(static figure => figure.Key.Group).Distinct()
            .ShouldBe(["all", "small", "stand-alone"], ignoreOrder: true);
        Results.ExplainingFigures.Select(static figure => figure.Key.Indicator).Distinct()
            .ShouldBe(Country.Catalogue.ExplainingIndicators.Select(static indicator => indicator.Id), ignoreOrder: true);
    }

    [Fact]
    public void What_only_explains_is_no_part_of_the_statistics() =>
        Results.Figures.Select(static figure => figure.Key.Indicator).Intersect(Country.Catalogue.ExplainingIndicators.Select(static indicator => indicator.Id)).ShouldBeEmpty();

    [Fact]
    public void The_parts_of_a_leaf_make_up_the_leaf()
    {
        Value("personnel.operations.hired.cost-per-inhabitant").ShouldBe(1.5, 1e-12);
        Value("personnel.operations.hired.fte-per-100k").ShouldBe(1.25, 1e-12);
        foreach (var leaf in Country.Catalogue.CostTree.Leaves.Where(static leaf => leaf.Id.StartsWith("software.", StringComparison.Ordinal)))
            new[] { "saas", "hosted", "on-premises", "hosting-unknown" }.Sum(hosting => Value($"{leaf.Id}.{hosting}.cost-per-inhabitant")).ShouldBe(Value($"{leaf.Id}.cost-per-inhabitant"), 1e-12);
        foreach (var leaf in Country.Catalogue.CostTree.Leaves.Where(static leaf => leaf.Id.StartsWith("personnel.", StringComparison.Ordinal)))
        {
            (Value($"{leaf.Id}.own.cost-per-inhabitant") + Value($"{leaf.Id}.hired.cost-per-inhabitant")).ShouldBe(Value($"{leaf.Id}.cost-per-inhabitant"), 1e-12);
            (Value($"{leaf.Id}.own.fte-per-100k") + Value($"{leaf.Id}.hired.fte-per-100k")).ShouldBe(Value($"{leaf.Id}.fte-per-100k"), 1e-12);
        }
    }
}
