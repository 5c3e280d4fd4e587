using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure_Tests;

public sealed class DisclosureControlTests
{
    private const string Cost = "ict.cost-per-inhabitant";

    private static readonly BenchmarkResults Results = new()
    {
        Edition = new Edition(2025),
        Title = "An invented country",
        Fictional = true,
        Deflator = BenchmarkCatalogue.Shipped().DefaultDeflator,
        Figures =
        [
            new(new FigureKey(Cost, 2023, GroupIds.All, StatisticIds.Headline), 100.25, 7, 4),
            new(new FigureKey(Cost, 2024, GroupIds.All, StatisticIds.Headline), 0, 6, 3),
            new(new FigureKey(Cost, 2024, "small", StatisticIds.Median), 110.5, 2, 1),
        ],
        Participants = [new(2024, 6, 300_001, 3, 4, 1), new(2023, 7, 310_000, 4, 4, 1)],
        NonParticipants = [],
        Own = OwnRatios.OfNobody(BenchmarkCatalogue.Shipped()),
    };

    [Theory]
    [InlineData(Audience.Circle)]
    [InlineData(Audience.Public)]
    public void Nothing_is_released_to_participants_or_the_public_without_a_plan(Audience audience) =>
        Should.Throw<InvalidOperationException>(() => DisclosureControl.Release(Results, audience, new ProtectionPlan([])).Figures.Count);

    [Fact]
    public void The_benchmark_team_gets_every_figure_as_it_was_computed()
    {
        var publication = DisclosureControl.ForTeam(Results);
        publication.Audience.ShouldBe(Audience.Internal);
        publication.Figures.Select(static figure => new ConfidentialFigure(figure.Key, figure.Value.Number!.Value, figure.N, figure.Clusters)).ShouldBe(Results.Figures);
    }

    [Fact]
    public void What_only_explains_is_found_and_is_no_part_of_the_figures()
    {
        const string Part = "personnel.operations.hired.cost-per-inhabitant";
        var results = Results with { ExplainingFigures = [new(new FigureKey(Part, 2024, GroupIds.All, StatisticIds.Headline), 1.5, 6, 3)] };
        var publication = DisclosureControl.ForTeam(results);
        publication.Number(Part, 2024).ShouldBe(1.5);
        publication.Explaining.ShouldHaveSingleItem().Key.Indicator.ShouldBe(Part);
        publication.Figures.Count.ShouldBe(Results.Figures.Count);
    }

    [Fact]
    public void A_publication_says_what_it_is_about()
    {
        var publication = DisclosureControl.ForTeam(Results);
        publication.Edition.FiscalYear.ShouldBe(2024);
        publication.Title.ShouldBe("An invented country");
        publication.Fictional.ShouldBeTrue();
        DisclosureControl.ForTeam(Results with { Fictional = false }).Fictional.ShouldBeFalse();
        publication.Deflator.ShouldBe(Results.Deflator);
    }

    [Fact]
    public void A_figure_is_found_by_what_it_is_and_zero_is_not_missing()
    {
        var publication = DisclosureControl.ForTeam(Results);
        publication.Number(Cost, 2024).ShouldBe(0);
        publication.Find(Cost, 2024, "small", StatisticIds.Median)!.N.ShouldBe(2);
        publication.Number(Cost, 2022).ShouldBeNull();
        publication.Find("nothing", 2024).ShouldBeNull();
    }

    [Fact]
    public void Years_are_those_with_participants_in_ascending_order()
    {
        var publication = DisclosureControl.ForTeam(Results);
        publication.Years.ShouldBe([2023, 2024]);
        publication.ParticipantsOf(2024).ShouldBe(new Participants(2024, 6, 300_001, 3, 4, 1));
        publication.ParticipantsOf(2004).ShouldBeNull();
    }
}
