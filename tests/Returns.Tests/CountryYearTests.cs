using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Returns_Tests;

/// <summary>What organisations say of laws, in columns and row by row.</summary>
public sealed class CountryYearTests
{
    private static readonly OrganisationCode Zandwijk = OrganisationCode.Parse("Zandwijk"), Waterhoek = OrganisationCode.Parse("Waterhoek");

    [Fact]
    public void A_year_has_its_own_laws_and_an_approved_return_brings_those_of_one_organisation()
    {
        var data = Two();
        var ofYear = data.ByYear()[2024];
        Said(ofYear, Zandwijk).ShouldBe([new LawEntry("woo", LawState.Busy, 12_050)]);
        Said(ofYear, Zandwijk, 2023).ShouldBeEmpty();

        var approved = AReturn.Of("Zandwijk", 2024).Profile(10_000).Law("woo", LawState.Done, 80).Law("avg", LawState.NotApplicable).Made();
        var changed = ofYear.With(approved, Country.Catalogue);

        Said(changed, Zandwijk).ShouldBe(approved.Laws);
        Said(changed, Waterhoek).ShouldBe([new LawEntry("ai", LawState.ToDo, null)]);
        data.Without().Laws.Count.ShouldBe(0);
    }

    [Fact]
    public void What_is_said_of_a_law_is_a_delivered_row_under_its_id()
    {
        var rows = AReturn.Of("Zandwijk", 2024).Law("woo", LawState.Busy, 120.5m).Law("avg", LawState.NotApplicable).Made().ToDelivered(Provenance.Typed);
        rows.Rows.Select(static row => $"{row.Table} {row.Line} {string.Join(';', row.Cells.Select(static cell => $"{cell.Key}={cell.Value}"))}")
            .ShouldBe(["laws avg state=not-applicable", "laws woo hours=120.5;state=busy"]);
    }

    [Fact]
    public void A_year_has_its_own_use_cases_and_an_approved_return_brings_those_of_one_organisation()
    {
        var data = new Country()
            .Municipality("Zandwijk", 2023, 10_000).Municipality("Waterhoek", 2024, 10_000).Municipality("Zandwijk", 2024, 10_000)
            .UseCase("Zandwijk", 2023, new AiEntry { Line = "1", UseCase = "Zoeken" })
            .UseCase("Waterhoek", 2024, new AiEntry { Line = "2", UseCase = "Vertalen", Stage = AiStage.Pilot, CostCents = 100, Measured = false })
            .UseCase("Zandwijk", 2024, new AiEntry { Line = "3", UseCase = "Lezen" }).Data();
        var ofYear = data.ByYear()[2024];
        ofYear.Ai.UseCase.ShouldBe(["Vertalen", "Lezen"]);

        var approved = AReturn.Of("Zandwijk", 2024).Profile(10_000).UseCase("Plannen", cost: 12, process: 100, saved: 5, measured: true).Made();
        var changed = ofYear.With(approved, Country.Catalogue);

        changed.YearOf(Zandwijk, 2024, Country.Catalogue).Ai.ShouldBe(approved.Ai);
        changed.YearOf(Waterhoek, 2024, Country.Catalogue).Ai.ShouldBe([new AiEntry { Line = "2", UseCase = "Vertalen", Stage = AiStage.Pilot, CostCents = 100, Measured = false }]);
        data.Without().Ai.Count.ShouldBe(0);
    }

    private static ReturnedData Two() => new Country()
        .Municipality("Zandwijk", 2023, 10_000).Municipality("Waterhoek", 2024, 10_000).Municipality("Zandwijk", 2024, 10_000).Data() with
    {
        // Waterhoek comes before Zandwijk.
        Laws = new LawTable
        {
            Organisation = [1, 0, 1],
            Year = [2023, 2024, 2024],
            Law = ["woo", "ai", "woo"],
            State = [LawState.ToDo, LawState.ToDo, LawState.Busy],
            CentiHours = [0, null, 12_050],
        },
    };

    private static IEnumerable<LawEntry> Said(ReturnedData data, OrganisationCode organisation, int year = 2024) => data.YearOf(organisation, year, Country.Catalogue).Laws;
}
