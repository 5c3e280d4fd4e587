using Maatstaf.Benchmark;
using Maatstaf.Disclosure;
using Maatstaf.Explanation;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Explanation_Tests.Situation;

namespace Maatstaf.Explanation_Tests;

public sealed class DisclosedSidesTests
{
    private static readonly LocalisedText You = new("uw gemeente", "your municipality");

    private static readonly BenchmarkResults Results = Compute();

    [Fact]
    public void A_municipality_is_explained_against_its_group_from_the_engine_on()
    {
        var group = DisclosureControl.ForTeam(Results).SideOf(Country.Catalogue, GroupIds.All, 2024);
        var own = DisclosureControl.Own(Results, OrganisationCode.Parse("Zandwijk")).SideOf(You, 2024).ShouldNotBeNull();
        var explanation = new GapExplainer(Country.Catalogue).Explain(own, group).ShouldNotBeNull();
        ShouldAddUp(explanation);
        explanation.Root.All.ShouldAllBe(static node => node.Stop == null);
        group.Name.Dutch.ShouldBe("alle deelnemers");
        (own.Inhabitants, group.Inhabitants).ShouldBe((30_000, 40_000));
        explanation.Find(Operations)!.Effects.Select(static effect => effect.Kind).Distinct().ShouldBe([EffectKind.Volume, EffectKind.FunctionMix, EffectKind.EmploymentMix, EffectKind.Price], ignoreOrder: true);
    }

    [Fact]
    public void A_municipality_is_explained_against_its_year_before()
    {
        var figures = DisclosureControl.Own(Results, OrganisationCode.Parse("Zandwijk"));
        var explanation = new GapExplainer(Country.Catalogue).Explain(figures.SideOf(You, 2024)!, figures.SideOf(You, 2023)!).ShouldNotBeNull();
        ShouldAddUp(explanation);
        figures.SideOf(You, 2022).ShouldBeNull();
        DisclosureControl.Own(Results, OrganisationCode.Parse("Nergenshuizen")).SideOf(You, 2024).ShouldBeNull();
    }

    [Fact]
    public void The_whole_group_is_explained_from_year_to_year()
    {
        var publication = DisclosureControl.ForTeam(Results);
        var explanation = new GapExplainer(Country.Catalogue).Explain(publication.SideOf(Country.Catalogue, GroupIds.All, 2024), publication.SideOf(Country.Catalogue, GroupIds.All, 2023)).ShouldNotBeNull();
        ShouldAddUp(explanation);
        new GapSentences(Country.Catalogue).Headline(explanation, explanation.Root).Dutch.ShouldContain("van alle deelnemers zijn in 2024");
    }

    [Fact]
    public void Without_named_members_there_is_no_peer_group_to_compare_with() =>
        DisclosureControl.Shared(Results).Group([OrganisationCode.Parse("Waterhoek")]).SideOf(new("mijn groep", "my group"), 2024).ShouldBeNull();

    private static BenchmarkResults Compute()
    {
        var country = new Country();
        foreach (var (code, inhabitants, factor) in new[] { ("Zandwijk", 30_000, 1L), ("Waterhoek", 10_000, 3L) })
        {
            foreach (var year in new[] { 2023, 2024 })
            {
                country.Municipality(code, year, inhabitants).Costs(code, year, 90_000 * factor, 80_000 * factor, 40_000 + (year * factor))
                    .Personnel(code, year, Operations, Employment.Hired, 700 * factor, 9_000_000)
                    .Personnel(code, year, Applications, Employment.Own, 900 + (100 * factor), 8_000_000 + (year * 100))
                    .Software(code, year, Office, 30_000_00 * factor, factor == 1 ? Hosting.Saas : Hosting.Hosted);
            }
        }

        var observations = Observations.Of(country.Data(), Country.Catalogue, new Edition(2025), cores: 1);
        return new BenchmarkEngine(Country.Catalogue, observations, new ComputeOptions(WithIntervals: false, 1)).Compute(observations, new Edition(2025));
    }
}
