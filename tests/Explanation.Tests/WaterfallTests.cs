using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Vocabulary;
using static Maatstaf.Explanation_Tests.Situation;

namespace Maatstaf.Explanation_Tests;

public sealed class WaterfallTests
{
    [Fact]
    public void The_bars_lead_from_the_group_to_the_municipality_the_largest_first()
    {
        var waterfall = Draw(
            Zandwijk().Staff(Operations, Employment.Own, 20_000, 180_000_000).Software(Office, Hosting.Saas, 60_000_000).Infrastructure(Network, 20_000_000),
            TheGroup().Staff(Operations, Employment.Own, 10_000, 80_000_000).Software(Office, Hosting.OnPremises, 40_000_000).Infrastructure(Network, 30_000_000));
        (waterfall.From, waterfall.To).ShouldBe((15m, 26m));
        waterfall.Steps.Select(static step => (step.Causes.Single().Name.Dutch, step.Amount, step.Start, step.AYear)).ShouldBe(
        [
            ("meer mensen in automatisering", 8.5m, 15m, 850_000m),
            ("hogere kosten van software voor kantoorautomatisering", 2m, 23.5m, 200_000m),
            ("hogere kosten per fte in automatisering", 1.5m, 25.5m, 150_000m),
            ("lagere kosten van netwerk en data", -1m, 27m, -100_000m),
        ]);
    }

    [Fact]
    public void Small_causes_are_one_bar_at_the_end()
    {
        var (own, group) = (Zandwijk(), TheGroup());
        foreach (var (index, leaf) in Books.Leaves(CostTree.Software).Concat(Books.Leaves(CostTree.Infrastructure)).Index())
        {
            if (Books.Catalogue.CostTree.ComponentOf(leaf) == CostTree.Software)
                own.Software(leaf, Hosting.Saas, 10_000_000 * (index + 1));
            else
                own.Infrastructure(leaf, 10_000_000 * (index + 1));
        }

        var steps = Draw(own, group).Steps;
        steps.Count.ShouldBe(Books.Catalogue.Explanation.MostBars + 1);
        steps[^1].IsRest.ShouldBeTrue();
        steps[^1].Causes.Count.ShouldBe(Books.Leaves(CostTree.Software).Count + Books.Leaves(CostTree.Infrastructure).Count - Books.Catalogue.Explanation.MostBars);
        steps.SkipLast(1).ShouldAllBe(static step => !step.IsRest && step.Causes.Count == 1);
    }

    [Fact]
    public void A_municipality_equal_to_its_group_has_two_levels_and_nothing_in_between() =>
        Draw(Zandwijk().Infrastructure(Network, 5_000_000), Zandwijk().Infrastructure(Network, 5_000_000)).Steps.ShouldBeEmpty();

    [Fact]
    public void The_bars_add_up_and_are_those_of_the_table_on_every_level() => RandomBooks.Torn.Sample(
        static pair =>
        {
            var explanation = Explain(pair.Own, pair.Other);
            var told = new ToldExplanation(explanation, ShownGap.Of(explanation, 1), ShownGap.AYear(explanation), []);
            foreach (var node in told.PerInhabitant.Root.All)
            {
                var waterfall = told.WaterfallOf(node, Books.Catalogue);
                waterfall.From.ShouldBe(node.Other);
                waterfall.To.ShouldBe(node.Own);
                (waterfall.From + waterfall.Steps.Sum(static step => step.Amount)).ShouldBe(waterfall.To, node.Node.Node);
                (waterfall.Steps.Count == 0 ? waterfall.From : waterfall.Steps[^1].End).ShouldBe(waterfall.To, node.Node.Node);
                waterfall.Steps.Sum(static step => step.AYear).ShouldBe(told.AYear!.Find(node.Node.Node)!.Gap, node.Node.Node);
                var bars = waterfall.Steps.Where(static step => !step.IsRest).ToArray();
                bars.Zip(bars.Skip(1)).ShouldAllBe(static pair => Math.Abs(pair.First.Amount) >= Math.Abs(pair.Second.Amount));
                foreach (var bar in bars)
                    EffectsOf(node, bar.Causes.Single()).ShouldBe(bar.Amount, bar.Causes.Single().Name.Dutch);
            }
        },
        iter: 200);

    [Fact]
    public void Every_bar_is_a_neighbour_of_its_exact_value() => RandomBooks.Torn.Sample(
        static pair =>
        {
            var explanation = Explain(pair.Own, pair.Other);
            foreach (var bar in Waterfall.Of(ShownGap.Of(explanation, 1).Root, null, Books.Catalogue).Steps.Where(static step => !step.IsRest))
                ((double)bar.Amount).ShouldBe(bar.Causes.Single().PerInhabitant, 0.1 + 1e-9, bar.Causes.Single().Name.Dutch);
        },
        iter: 200);

    [Fact]
    public void What_effects_are_made_of_explains_the_cost_of_a_function()
    {
        var measures = Explain(
            Zandwijk().Staff(Operations, Employment.Own, 20_000, 180_000_000),
            TheGroup().Staff(Operations, Employment.Own, 10_000, 80_000_000).Staff(Operations, Employment.Hired, 1_000, 15_000_000)).Find(Operations)!.Measures;
        measures.ShouldBe(
        [
            new GapMeasure(MeasureKind.FtePerInhabitant, 20 / 100_000.0, 10 / 100_000.0, Employment.Own),
            new GapMeasure(MeasureKind.CostPerFte, 90_000, 80_000, Employment.Own),
            new GapMeasure(MeasureKind.FtePerInhabitant, 0, 1 / 100_000.0, Employment.Hired),
            new GapMeasure(MeasureKind.CostPerFte, null, 150_000, Employment.Hired),
        ]);
    }

    [Fact]
    public void Where_figures_are_withheld_there_is_one_bar_and_nothing_it_could_be_made_of()
    {
        var group = TheGroup().Staff(Operations, Employment.Own, 10_000, 80_000_000).Without($"{Operations}.own.fte-per-100k", new FigureValue.Withheld("n<5"));
        var explanation = Explain(Zandwijk().Staff(Operations, Employment.Own, 12_000, 120_000_000), group);
        explanation.Find(Operations)!.Measures.ShouldBeEmpty();
        Waterfall.Of(ShownGap.Of(explanation, 1).Root, null, Books.Catalogue).Steps.ShouldHaveSingleItem().Causes.ShouldHaveSingleItem().Kind.ShouldBe(CauseKind.NotSplit);
    }

    private static Waterfall Draw(Books own, Books other)
    {
        var explanation = Explain(own, other);
        return Waterfall.Of(ShownGap.Of(explanation, 1).Root, ShownGap.AYear(explanation)!.Root, Books.Catalogue);
    }

    private static decimal EffectsOf(ShownNode node, Cause cause) => node.All.SelectMany(static part => part.Effects)
        .Where(effect => effect.Effect.Node == cause.Node && (cause.Kind switch
        {
            CauseKind.People => effect.Effect.Kind is EffectKind.Volume or EffectKind.FunctionMix,
            CauseKind.EmploymentMix => effect.Effect.Kind == EffectKind.EmploymentMix,
            CauseKind.Price => effect.Effect.Kind == EffectKind.Price,
            CauseKind.Category => effect.Effect.Kind is EffectKind.Category or EffectKind.Hosting,
            _ => effect.Effect.Kind == EffectKind.NotSplit,
        }))
        .Sum(static effect => effect.Amount);
}
