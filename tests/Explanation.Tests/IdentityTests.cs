using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Vocabulary;
using static Maatstaf.Explanation_Tests.Situation;

namespace Maatstaf.Explanation_Tests;

public sealed class IdentityTests
{
    [Fact]
    public void Effects_add_up_to_the_gap_at_every_level() => RandomBooks.Torn.Sample(static pair => ShouldAddUp(Explain(pair.Own, pair.Other)), iter: 600);

    [Fact]
    public void Effects_are_those_of_all_orders_of_change_in_exact_fractions() => RandomBooks.Pair.Sample(
        static pair =>
        {
            var exact = ExactEffects.Of(pair.Own, pair.Other, Books.Leaves(CostTree.Personnel)).Effects;
            EffectKind[] factors = [EffectKind.Volume, EffectKind.FunctionMix, EffectKind.EmploymentMix, EffectKind.Price];
            var effects = Explain(pair.Own, pair.Other).Find(CostTree.Personnel)!.Effects.Where(effect => factors.Contains(effect.Kind)).ToDictionary(static effect => effect.Id, static effect => effect.PerInhabitant);
            effects.Keys.Except(exact.Keys).ShouldBeEmpty();
            foreach (var (id, amount) in exact)
                effects.GetValueOrDefault(id).ShouldBe(amount.ToDouble(), 1e-9, id);
        },
        iter: 200);

    [Fact]
    public void Swapping_the_sides_changes_the_sign_of_every_effect() => RandomBooks.Torn.Sample(
        static pair =>
        {
            var (there, back) = (Explain(pair.Own, pair.Other), Explain(pair.Other, pair.Own));
            foreach (var effect in there.Root.Effects.Concat(back.Root.Effects.Select(static effect => effect with { PerInhabitant = -effect.PerInhabitant })))
                back.Root.Effects.Where(other => other.Id == effect.Id).Sum(static other => other.PerInhabitant).ShouldBe(-effect.PerInhabitant, 1e-9, effect.Id);
        },
        iter: 200);

    [Fact]
    public void A_municipality_equal_to_its_group_has_no_effects() => RandomBooks.Torn.Sample(
        static pair =>
        {
            var explanation = Explain(pair.Own, pair.Own);
            explanation.Gap.ShouldBe(0);
            explanation.Root.Effects.ShouldBeEmpty();
        },
        iter: 300);

    [Fact]
    public void Merging_two_functions_with_the_same_prices_and_hire_changes_nothing_else() => Gen.Select(RandomBooks.Pair, Gen.Int[1, 4]).Sample(
        static (pair, times) =>
        {
            // In one country ICT management is as operations, only `times` as large; in the other both are one function.
            const string Copy = "personnel.ict-management";
            var apart = Explain(Copied(pair.Own, 1, times), Copied(pair.Other, 1, times));
            var merged = Explain(Copied(pair.Own, 1 + times, 0), Copied(pair.Other, 1 + times, 0));
            foreach (var id in apart.Root.Effects.Concat(merged.Root.Effects).Select(static effect => effect.Id.Replace(Copy, Operations, StringComparison.Ordinal)).Distinct())
                Sum(merged, id).ShouldBe(Sum(apart, id) + Sum(apart, id.Replace(Operations, Copy, StringComparison.Ordinal), id), 1e-8, id);

            static double Sum(GapExplanation explanation, string id, string? unless = null) =>
                id == unless ? 0 : explanation.Root.Effects.Where(effect => effect.Id == id).Sum(static effect => effect.PerInhabitant);

            static Books Copied(Books from, long original, long copy)
            {
                var books = new Books("x", 2024, from.Inhabitants);
                foreach (var function in Books.Leaves(CostTree.Personnel))
                {
                    foreach (var employment in new[] { Employment.Own, Employment.Hired })
                    {
                        var source = from.At(function == Copy ? Operations : function, (int)employment);
                        var factor = function == Copy ? copy : function == Operations ? original : 1;
                        books.Staff(function, employment, source.MilliFte * factor, source.Cents * factor);
                    }
                }

                return books;
            }
        },
        iter: 300);

    [Fact]
    public void Merging_two_categories_of_software_with_the_same_hosting_changes_nothing_else() => Gen.Select(RandomBooks.Pair, Gen.Int[1, 4]).Sample(
        static (pair, times) =>
        {
            var apart = Explain(Copied(pair.Own, 1, times), Copied(pair.Other, 1, times));
            var merged = Explain(Copied(pair.Own, 1 + times, 0), Copied(pair.Other, 1 + times, 0));
            foreach (var part in new[] { "category", "hosting:saas", "hosting:hosted", "hosting:on-premises", "hosting:hosting-unknown" })
                Sum(merged, $"{Office}/{part}").ShouldBe(Sum(apart, $"{Office}/{part}") + Sum(apart, $"software.system/{part}"), 1e-8, part);
            merged.Gap.ShouldBe(apart.Gap, 1e-9);

            static double Sum(GapExplanation explanation, string id) => explanation.Root.Effects.Where(effect => effect.Id == id).Sum(static effect => effect.PerInhabitant);

            static Books Copied(Books from, long original, long copy)
            {
                var books = new Books("x", 2024, from.Inhabitants);
                for (var hosting = Hosting.Saas; hosting <= Hosting.Unknown; hosting++)
                {
                    var cents = from.At(Office, (int)hosting).Cents;
                    books.Software(Office, hosting, cents * original).Software("software.system", hosting, cents * copy);
                }

                return books;
            }
        },
        iter: 200);

    [Fact]
    public void A_withheld_figure_is_never_read_and_never_derived() => RandomBooks.Torn.Sample(
        static pair =>
        {
            var explanation = Explain(pair.Own, pair.Other);
            foreach (var node in explanation.Root.All)
            {
                explanation.Own.Of($"{node.Node}.cost-per-inhabitant").ShouldBe(new FigureValue.Known(node.Own), node.Node);
                explanation.Other.Of($"{node.Node}.cost-per-inhabitant").ShouldBe(new FigureValue.Known(node.Other), node.Node);
            }

            foreach (var effect in explanation.Root.Effects.Where(static effect => effect.Employment is not null))
            {
                var suffix = $".{Books.NameOf(effect.Employment!.Value)}.cost-per-inhabitant";
                foreach (var leaf in Books.Catalogue.CostTree.LeavesWithin(effect.Node).Select(static number => Books.Catalogue.CostTree.Leaves[number]).Where(leaf => leaf.IsAsked(explanation.Other.Year)))
                    explanation.Other.Of(leaf.Id + suffix).ShouldBeOfType<FigureValue.Known>();
            }
        },
        iter: 200);
}
