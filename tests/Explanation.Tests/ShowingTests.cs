using CsCheck;
using Maatstaf.Explanation;
using Maatstaf.Narratives;
using static Maatstaf.Explanation_Tests.Situation;

namespace Maatstaf.Explanation_Tests;

public sealed class ShowingTests
{
    [Fact]
    public void Shown_parts_add_up_on_every_level() => Gen.Select(RandomBooks.Torn, Gen.Int[0, 2]).Sample(
        static (pair, decimals) => AddsUp(ShownGap.Of(Explain(pair.Own, pair.Other), decimals)),
        iter: 200);

    [Fact]
    public void Euros_a_year_add_up_on_every_level() => RandomBooks.Torn.Sample(static pair => AddsUp(ShownGap.AYear(Explain(pair.Own, pair.Other)).ShouldNotBeNull()), iter: 300);

    [Fact]
    public void Every_shown_number_is_a_neighbour_of_its_exact_value() => RandomBooks.Torn.Sample(
        static pair =>
        {
            foreach (var node in ShownGap.Of(Explain(pair.Own, pair.Other), 1).Root.All)
            {
                ((double)node.Gap).ShouldBe(node.Node.Gap, 0.1 + 1e-9, node.Node.Node);
                ((double)node.Own).ShouldBe(node.Node.Own, 0.1 + 1e-9, node.Node.Node);
                foreach (var effect in node.Effects)
                    ((double)effect.Amount).ShouldBe(effect.Effect.PerInhabitant, 0.1 + 1e-9, effect.Effect.Id);
            }
        },
        iter: 200);

    [Fact]
    public void The_first_and_last_number_are_those_that_stand_elsewhere()
    {
        var shown = ShownGap.Of(Explain(Zandwijk().Infrastructure(Network, 114_650_000 / 10), TheGroup().Infrastructure(Network, 105_440_000 / 10)), 1);
        (shown.Other, shown.Root.Own, shown.Root.Gap).ShouldBe((1.1m, 1.1m, 0m));
        var wide = ShownGap.Of(Explain(Zandwijk().Infrastructure(Network, 1_146_500_000), TheGroup().Infrastructure(Network, 1_054_400_000)), 1);
        (wide.Other, wide.Root.Own, wide.Root.Gap).ShouldBe((105.4m, 114.7m, 9.3m));
    }

    [Fact]
    public void Without_inhabitants_there_are_no_euros_a_year()
    {
        var side = new Side(new("x", "x"), 2024, Zandwijk().Infrastructure(Network, 5).Side().Of);
        ShownGap.AYear(new GapExplainer(Books.Catalogue).Explain(side, TheGroup().Side())!).ShouldBeNull();
    }

    private static void AddsUp(ShownGap shown)
    {
        (shown.Other + shown.Root.Gap).ShouldBe(shown.Root.Own);
        foreach (var node in shown.Root.All)
        {
            if (node.Parts.Count > 0)
            {
                node.Parts.Sum(static part => part.Gap).ShouldBe(node.Gap, node.Node.Node);
                node.Parts.Sum(static part => part.Own).ShouldBe(node.Own, node.Node.Node);
            }
            else
            {
                node.Effects.Where(static effect => effect.Effect.Kind != EffectKind.Hosting).Sum(static effect => effect.Amount).ShouldBe(node.Gap, node.Node.Node);
                node.Effects.Where(static effect => effect.Effect.Kind == EffectKind.Hosting).Sum(static effect => effect.Amount).ShouldBe(0, node.Node.Node);
            }

            node.Gap.ShouldBe(Rounding.HalfAwayFromZero((double)node.Gap, shown.Decimals));
        }
    }
}
