using Maatstaf.Production;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests;

public sealed class StandingFiguresTests
{
    private static readonly Edition Edition2025 = new(2025), Edition2026 = new(2026);

    [Fact]
    public void An_approval_gives_what_computing_everything_anew_gives()
    {
        var figures = StandingFigures.Of(Verband().Data(), Country.Catalogue, cores: 1);
        figures.ForTeam(Edition2025);
        var approved = Verband(waterhoek: 90_000).Data().YearOf(OrganisationCode.Parse("Waterhoek"), 2024, Country.Catalogue);

        figures.Count(approved);

        figures.ForTeam(Edition2025).ShouldNotBeNull().Figures
            .ShouldBe(new BenchmarkProduction(Country.Catalogue, cores: 1).Publish(Verband(waterhoek: 90_000).Data(), Edition2025, Audience.Internal, withIntervals: true).Figures);
    }

    [Fact]
    public void A_member_that_is_approved_takes_its_part_of_the_partnership()
    {
        var figures = StandingFigures.Of(Verband(waterhoekIs: ReturnStatus.Submitted).Data(), Country.Catalogue, cores: 1);

        figures.Count(Verband().Data().YearOf(OrganisationCode.Parse("Waterhoek"), 2024, Country.Catalogue));

        figures.ForTeam(Edition2025).ShouldNotBeNull().Figures
            .ShouldBe(new BenchmarkProduction(Country.Catalogue, cores: 1).Publish(Verband().Data(), Edition2025, Audience.Internal, withIntervals: true).Figures);
    }

    [Fact]
    public void An_approval_that_is_taken_back_does_not_count()
    {
        var figures = StandingFigures.Of(Verband().Data(), Country.Catalogue, cores: 1);

        figures.StopCounting(OrganisationCode.Parse("Waterhoek"), 2024);

        figures.ForTeam(Edition2025).ShouldNotBeNull().Figures
            .ShouldBe(new BenchmarkProduction(Country.Catalogue, cores: 1).Publish(Verband(waterhoekIs: ReturnStatus.Submitted).Data(), Edition2025, Audience.Internal, withIntervals: true).Figures);
    }

    [Fact]
    public void The_first_approval_of_a_new_year_begins_that_year_and_leaves_the_edition_before_it_alone()
    {
        var figures = StandingFigures.Of(Verband().Data(), Country.Catalogue, cores: 1);
        var before = figures.ForTeam(Edition2025).ShouldNotBeNull().Figures;
        figures.ForTeam(Edition2026).ShouldBeNull();
        var approved = Verband().Data().YearOf(OrganisationCode.Parse("Zandwijk"), 2024, Country.Catalogue) with { FiscalYear = 2025 };

        figures.Count(approved);

        figures.ForTeam(Edition2026).ShouldNotBeNull().ParticipantsOf(2025).ShouldNotBeNull().Municipalities.ShouldBe(1);
        figures.ForTeam(Edition2025).ShouldNotBeNull().Figures.ShouldBe(before);
    }

    /// <summary>Zandwijk and Waterhoek work together; Hoogveld stands alone.</summary>
    private static Country Verband(long waterhoek = 30_000, ReturnStatus waterhoekIs = ReturnStatus.Approved) => new Country()
        .Municipality("Zandwijk", 2023, 10_000).Costs("Zandwijk", 2023, 10_000, 10_000, 10_000)
        .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 20_000, 20_000, 20_000)
        .Municipality("Waterhoek", 2024, 30_000, status: waterhoekIs).Costs("Waterhoek", 2024, waterhoek, 60_000, 60_000)
        .Municipality("Hoogveld", 2024, 50_000).Costs("Hoogveld", 2024, 100_000, 200_000, 100_000)
        .Partnership("Verband", 2024, "Zandwijk", "Waterhoek").Costs("Verband", 2024, 40_001, 40_003, 40_007);
}
