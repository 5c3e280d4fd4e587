using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Improvement;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Scenarios.Zandwijk;
using Rational = Maatstaf.Oracle.Rational;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>Scenarios of all kinds against a second calculation in fractions, and what must hold whatever is asked.</summary>
public sealed class CalculationTests
{
    private static readonly IReadOnlyList<Lever> Levers = Lever.AllOf(Measured, Year);
    private static readonly CostNode[] Leaves = [.. Measured.CostTree.Leaves.Where(static leaf => leaf.IsAsked(Year))];

    private static readonly Gen<OwnAmounts> Spenders = Gen.Select(Gen.Long[5_000, 900_000], Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Long[0, 60_000], Gen.Long[0, 600_000_000]).Array[Leaves.Length * 2], static (inhabitants, cells) =>
        new OwnAmounts(Year, inhabitants,
        [
            .. cells.Index().Where(static cell => cell.Item.Item1 > 0)
                .Select(static cell => PartOf(Leaves[cell.Index / 2].Id, cell.Index % 2, cell.Item.Item2, cell.Item.Item3, cell.Item.Item4))
                .DistinctBy(static part => (part.Leaf, part.Employment, part.Hosting)),
        ]));

    private static readonly Gen<ScenarioStep> Steps = Gen.Select(Gen.Int[0, Levers.Count - 1], Gen.Int[0, 10_000], Gen.Int[0, 4], Gen.Bool, Gen.Int[50, 200], static (lever, value, years, all, costOfNew) =>
        new ScenarioStep(Levers[lever])
        {
            OwnChoice = Levers[lever].IsShare ? value / 10_000.0 : value,
            DoubleYears = years,
            ReplacesAll = all && !Levers[lever].IsShare,
            CostOfNew = costOfNew / 100.0,
        });

    [Fact]
    public void Every_year_costs_what_flows_in_it_in_exact_fractions() => Gen.Select(Spenders, Steps.Array[1, 4]).Sample(
        static (own, steps) =>
        {
            var outcome = After(own, GroupPrices(), steps);
            var streams = new Streams(own);
            foreach (var (index, step) in steps.Index())
            {
                var before = streams.In(100);
                streams.Take(step).ShouldBe(outcome.Steps[index].Obstacle is null, step.Lever.Id);
                outcome.Steps[index].AYear.ShouldBe((streams.In(100) - before).ToDouble(), Within(before, streams.In(100)), step.Lever.Id);
            }

            foreach (var (number, year) in outcome.Years.Index())
                year.Total.ShouldBe(streams.In(number).ToDouble(), Within(streams.In(number)));
        },
        iter: 400);

    [Fact]
    public void Steps_add_up_to_the_change_and_components_to_the_whole() => Gen.Select(Spenders, Steps.Array[0, 4]).Sample(
        static (own, steps) =>
        {
            var outcome = After(own, GroupPrices(), steps);
            var within = Within([.. outcome.Steps.Select(static step => step.AYear), .. outcome.Years.Select(static year => year.Total)]);
            outcome.Steps.Sum(static step => step.AYear).ShouldBe(outcome.AYear, within);
            outcome.Before.ShouldBe(own.Euros, 1e-6);
            for (var year = 0; year < outcome.Years.Count; year++)
                outcome.Nodes.Skip(1).Sum(node => node.Years[year]).ShouldBe(outcome.Years[year].Total, within);
            outcome.Years.ShouldAllBe(year => year.Kept > -within && year.New > -within && year.Double > -within);
        },
        iter: 200);

    [Fact]
    public void Who_goes_where_it_is_stays_as_it_is() => Gen.Select(Spenders, Gen.Int[0, Levers.Count - 1]).Sample(
        static (own, lever) =>
        {
            var there = After(own, GroupPrices(), new ScenarioStep(Levers[lever]) { OwnChoice = 0.5 });
            if (there.Steps[0] is not { Obstacle: null, Value: { } value })
                return;
            var outcome = After(own, GroupPrices(), new ScenarioStep(Levers[lever]) { OwnChoice = value, DoubleYears = 3 });
            outcome.Years.ShouldAllBe(year => Math.Abs(year.Total - own.Euros) < 1e-3);
        },
        iter: 200);

    /// <summary>The last digits of a double at the size of the amounts, which these scenarios make as large as billions.</summary>
    private static double Within(params Rational[] amounts) => Within([.. amounts.Select(static amount => amount.ToDouble())]);

    private static double Within(double[] amounts) => 1e-6 + (1e-11 * amounts.Sum(Math.Abs));

    private static OwnAmount PartOf(string leaf, int which, int hosting, long milliFte, long cents) => Measured.CostTree.ComponentOf(leaf) switch
    {
        CostTree.Personnel => new OwnAmount(leaf, (Employment)which, null, milliFte, cents),
        CostTree.Software => new OwnAmount(leaf, null, (Hosting)hosting, 0, cents),
        _ => new OwnAmount(leaf, null, null, 0, cents),
    };

    /// <summary>A group whose own staff costs 90 000 and whose hired staff 150 000, in every function.</summary>
    private static LeverFigures GroupPrices() => new(Measured, Year, static indicator => new FigureValue.Known(indicator switch
    {
        _ when indicator.EndsWith(".own.cost-per-fte", StringComparison.Ordinal) => 90_000,
        _ when indicator.EndsWith(".hired.cost-per-fte", StringComparison.Ordinal) => 150_000,
        _ when indicator.EndsWith(".own.cost-per-inhabitant", StringComparison.Ordinal) => 9,
        _ when indicator.EndsWith(".hired.cost-per-inhabitant", StringComparison.Ordinal) => 15,
        _ => 10,
    }));
}
