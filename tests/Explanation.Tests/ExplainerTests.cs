using Maatstaf.Explanation;
using Maatstaf.Vocabulary;
using static Maatstaf.Explanation_Tests.Situation;

namespace Maatstaf.Explanation_Tests;

public sealed class ExplainerTests
{
    [Fact]
    public void The_gap_is_split_down_to_people_prices_and_categories()
    {
        var explanation = Explain(
            Zandwijk().Staff(Operations, Employment.Own, 20_000, 180_000_000).Software(Office, Hosting.Saas, 60_000_000).Infrastructure(Network, 20_000_000),
            TheGroup().Staff(Operations, Employment.Own, 10_000, 80_000_000).Software(Office, Hosting.OnPremises, 40_000_000).Infrastructure(Network, 30_000_000));
        explanation.Gap.ShouldBe(11, 1e-12);
        Of(explanation, $"{Operations}/volume").ShouldBe(8.5, 1e-12);
        Of(explanation, $"{Operations}/price:own").ShouldBe(1.5, 1e-12);
        Of(explanation, $"{Office}/category").ShouldBe(2, 1e-12);
        Of(explanation, $"{Office}/hosting:saas").ShouldBe(5, 1e-12);
        Of(explanation, $"{Office}/hosting:on-premises").ShouldBe(-5, 1e-12);
        Of(explanation, $"{Network}/category").ShouldBe(-1, 1e-12);
        explanation.Root.Effects.Count.ShouldBe(6);
        explanation.EurosAYear(explanation.Gap)!.Value.ShouldBe(1_100_000, 1e-6);
    }

    [Fact]
    public void More_of_one_function_and_less_of_another_is_a_mix_of_functions()
    {
        var explanation = Explain(
            Zandwijk().Staff(Operations, Employment.Own, 12_000, 120_000_000).Staff(Applications, Employment.Own, 8_000, 56_000_000),
            TheGroup().Staff(Operations, Employment.Own, 10_000, 100_000_000).Staff(Applications, Employment.Own, 10_000, 70_000_000));
        explanation.Gap.ShouldBe(0.6, 1e-12);
        explanation.Root.Of(EffectKind.Volume).ShouldBe(0, 1e-12);
        explanation.Root.Of(EffectKind.FunctionMix).ShouldBe(0.6, 1e-12);
    }

    [Fact]
    public void More_hire_at_another_price_is_a_mix_of_own_and_hired()
    {
        var explanation = Explain(
            Zandwijk().Staff(Operations, Employment.Own, 6_000, 48_000_000).Staff(Operations, Employment.Hired, 4_000, 60_000_000),
            TheGroup().Staff(Operations, Employment.Own, 8_000, 64_000_000).Staff(Operations, Employment.Hired, 2_000, 30_000_000));
        explanation.Root.Effects.ShouldHaveSingleItem().Kind.ShouldBe(EffectKind.EmploymentMix);
        explanation.Gap.ShouldBe(1.4, 1e-12);
    }

    [Fact]
    public void Cost_without_fte_is_not_split()
    {
        var explanation = Explain(
            Zandwijk().Staff(Operations, Employment.Own, 10_000, 80_000_000).Staff(Operations, Employment.Hired, 0, 10_000_000),
            TheGroup().Staff(Operations, Employment.Own, 10_000, 80_000_000).Staff(Operations, Employment.Hired, 1_000, 15_000_000));
        explanation.Root.Effects.ShouldHaveSingleItem().ShouldBe(new Effect($"{Operations}/not-split:hired", Operations, EffectKind.NotSplit, -0.5, Employment: Employment.Hired));
    }

    [Fact]
    public void Where_a_figure_is_withheld_the_explanation_stops_one_level_higher_and_says_so()
    {
        var group = TheGroup().Staff(Operations, Employment.Own, 10_000, 80_000_000).Staff(Applications, Employment.Own, 10_000, 70_000_000)
            .Without($"{Applications}.cost-per-inhabitant", new FigureValue.Withheld("dominance"));
        var explanation = Explain(Zandwijk().Staff(Operations, Employment.Own, 12_000, 120_000_000), group);
        var personnel = explanation.Find("personnel").ShouldNotBeNull();
        personnel.Parts.ShouldBeEmpty();
        personnel.Stop.ShouldBe(new Stop(StopReason.Withheld, TheGroup().Side().Name, "dominance"));
        personnel.Effects.ShouldHaveSingleItem().ShouldBe(new Effect("personnel/not-split", "personnel", EffectKind.NotSplit, -3));
        explanation.Find(Operations).ShouldBeNull();
    }

    [Fact]
    public void Where_the_fte_of_one_function_is_withheld_no_total_is_made_of_what_is_left()
    {
        var group = TheGroup().Staff(Operations, Employment.Own, 10_000, 80_000_000).Staff(Applications, Employment.Own, 10_000, 70_000_000)
            .Without($"{Applications}.own.fte-per-100k", new FigureValue.Withheld("secondary"));
        var explanation = Explain(Zandwijk().Staff(Operations, Employment.Own, 12_000, 120_000_000), group);
        explanation.Find(Applications)!.Effects.ShouldHaveSingleItem().Kind.ShouldBe(EffectKind.NotSplit);
        explanation.Find(Operations)!.Effects.Select(static effect => effect.Kind).ShouldBe([EffectKind.Volume, EffectKind.Price]);
        explanation.Find(Applications)!.Stop!.Text.Dutch.ShouldBe("cijfers daaronder zijn afgeschermd, omdat iemand er anders een gemeente uit kan narekenen");
    }

    [Fact]
    public void Without_hosting_figures_a_category_keeps_its_difference()
    {
        var group = TheGroup().Software(Office, Hosting.Saas, 40_000_000).Without($"{Office}.hosted.cost-per-inhabitant", new FigureValue.Missing());
        var office = Explain(Zandwijk().Software(Office, Hosting.Saas, 60_000_000), group).Find(Office).ShouldNotBeNull();
        office.Effects.ShouldHaveSingleItem().Kind.ShouldBe(EffectKind.Category);
        office.Stop!.Reason.ShouldBe(StopReason.Missing);
    }

    [Fact]
    public void Parts_that_were_not_asked_in_both_years_are_taken_together()
    {
        var before = new Books("Zandwijk", 2023, 100_000).Staff("personnel.information-management.general", Employment.Own, 10_000, 100_000_000);
        var now = new Books("Zandwijk", 2024, 100_000)
            .Staff("personnel.information-management.general", Employment.Own, 8_000, 80_000_000)
            .Staff("personnel.information-management.coordination", Employment.Own, 4_000, 40_000_000);
        var merged = Explain(now, before).Find("personnel.information-management").ShouldNotBeNull();
        merged.Parts.ShouldBeEmpty();
        merged.Stop!.Reason.ShouldBe(StopReason.AskedOtherwise);
        merged.Effects.ShouldHaveSingleItem().Kind.ShouldBe(EffectKind.Volume);
        merged.Gap.ShouldBe(2, 1e-12);
    }

    [Fact]
    public void Without_the_cost_of_the_node_itself_there_is_nothing_to_explain()
    {
        var group = TheGroup().Without("ict.cost-per-inhabitant", new FigureValue.Withheld("n<5"));
        new GapExplainer(Books.Catalogue).Explain(Zandwijk().Side(), group.Side()).ShouldBeNull();
        new GapExplainer(Books.Catalogue).Explain(Zandwijk().Side(), group.Side(), "software").ShouldNotBeNull();
    }
}
