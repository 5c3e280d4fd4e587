using Maatstaf.Catalogue;
using Maatstaf.Intake.Forms;
using Maatstaf.Intake.Tables;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake_Tests;

public sealed class FormReaderTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly OrganisationCode Noordwolde = OrganisationCode.Parse("GM9101"), Verband = OrganisationCode.Parse("SV01");

    [Fact]
    public void The_form_asks_exactly_the_columns_of_the_data_package()
    {
        foreach (var table in Catalogue.Form.Tables)
        {
            var format = TableFormats.All.Single(known => known.Name == table.Id);
            string[] keys = table.NameColumn is { } name ? ["organisation", "year", name] : ["municipality", "year"];
            table.Columns.Select(static column => column.Id).Order().ShouldBe(format.Columns.Select(static column => column.Name).Except(keys).Order(), table.Id);
            table.Columns.Where(static column => column.IsRequired).Select(static column => column.Id).Except(format.Columns.Where(static column => column.IsRequired).Select(static column => column.Name)).ShouldBeEmpty(table.Id);
        }
    }

    [Fact]
    public void A_complete_year_is_typed()
    {
        var reading = Read(
            Row("profiles", DeliveredRow.ProfileLine, ("inhabitants", "25000"), ("budget_eur", "100000000.50")),
            Row("software", "1", ("category", "software.system"), ("amount_eur", "1200.05"), ("hosting", "saas"), ("application", "Een, met \"komma\"\nen regel")),
            Row("software", "10", ("category", "software.mid-office"), ("amount_eur", "-3"), ("recharge", "SV01")),
            Row("personnel", "1", ("function", "personnel.operations"), ("employment", "own"), ("fte", "2.5"), ("amount_eur", "200000")),
            Row("laws", "cbw", ("state", "to-do"), ("hours", "0")),
            Row("laws", "woo", ("state", "busy"), ("hours", "120.25")),
            Row("laws", "avg", ("state", "done")),
            Row("laws", "ai"),
            Row("maturity", "customer.knowing", ("score", "3.5")),
            Row("ai", "1", ("stage", "pilot"), ("registered", "true"), ("measured", "false")));

        reading.Problems.ShouldBeEmpty();
        var year = reading.Year.ShouldNotBeNull();
        year.Profile.ShouldNotBeNull().BudgetCents.ShouldBe(100_000_000_50);
        year.Software.Select(static line => (line.Line, line.Cents)).ShouldBe([("1", 120_005), ("10", -300)]);
        year.Software[0].Application.ShouldBe("Een, met \"komma\"\nen regel");
        year.Software[1].Recharge.ShouldBe(Verband);
        year.Personnel.ShouldHaveSingleItem().MilliFte.ShouldBe(2500);
        year.Laws.ShouldBe([new LawEntry("avg", LawState.Done, null), new LawEntry("cbw", LawState.ToDo, 0), new LawEntry("woo", LawState.Busy, 12_025)]);
        year.Maturity.ShouldHaveSingleItem().Score.ShouldBe(3.5);
        year.Ai.ShouldHaveSingleItem().Registered.ShouldBe(true);
        year.Ai[0].Measured.ShouldBe(false);
    }

    [Fact]
    public void A_mistake_is_told_at_its_cell_in_the_words_of_the_form()
    {
        var from = new Provenance(Way.Workbook, "levering.xlsx", "Software", 14);
        var reading = Read(
            Row("profiles", DeliveredRow.ProfileLine, ("inhabitants", "25000")),
            Row("software", "1", ("category", "software.system"), ("amount_eur", "1"), ("application", "twee\nregels")),
            DeliveredRow.Of("software", "2", [new("category", "software.kantoor"), new("amount_eur", "twaalf")], from));

        reading.Year.ShouldBeNull();
        reading.Problems.Select(static problem => (problem.Table, problem.Line, problem.Column, problem.Value, problem.Code, problem.From)).ShouldBe(
        [
            ("software", "2", "category", "software.kantoor", "F074", from),
            ("software", "2", "amount_eur", "twaalf", "F061", from),
        ]);
        reading.Problems[1].Sentence.Dutch.ShouldBe("Kosten: ‘twaalf’ is geen bedrag. Schrijf bijvoorbeeld 1.234,50.");
        reading.Problems[0].Sentence.Dutch.ShouldContain("Systeemsoftware");
    }

    [Fact]
    public void Of_a_law_the_state_must_be_there_and_known_and_hours_are_not_below_zero()
    {
        var reading = Read(
            Row("profiles", DeliveredRow.ProfileLine, ("inhabitants", "25000")),
            Row("laws", "avg", ("hours", "3")),
            Row("laws", "ai", ("state", "bijna"), ("hours", "-1")),
            Row("laws", "wet-x", ("state", "done")));

        reading.Year.ShouldBeNull();
        reading.Problems.Select(static problem => (problem.Table, problem.Line, problem.Column, problem.Code)).ShouldBe(
            [("laws", "ai", "state", "F074"), ("laws", "ai", "hours", "F066"), ("laws", "avg", "state", "F060"), ("laws", "wet-x", "", "F074")], ignoreOrder: true);
        reading.Problems.Single(static problem => problem is { Line: "ai", Column: "state" }).Sentence.Dutch
            .ShouldBe("Stand: ‘bijna’ staat niet in de lijst. Kies uit: Niet van toepassing, Nog te doen, Mee bezig, Klaar.");
        reading.Problems.Single(static problem => problem.Line == "wet-x").Sentence.Dutch.ShouldStartWith("Kolom law: 'wet-x' is geen bekende code. Kies uit: avg, dba, ");
    }

    [Fact]
    public void A_municipality_without_key_data_is_asked_for_its_inhabitants() =>
        Read(Row("infrastructure", "1", ("category", "infrastructure.network-data"), ("amount_eur", "1")))
            .Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                static problem => problem.Table.ShouldBe("profiles"),
                static problem => problem.Line.ShouldBe(DeliveredRow.ProfileLine),
                static problem => problem.Column.ShouldBe("inhabitants"),
                static problem => problem.Sentence.Dutch.ShouldBe("Inwoners is leeg. Vul een getal in; schrijf 0 als het nul is."));

    [Fact]
    public void A_partnership_has_no_key_data()
    {
        var year = DeliveredYear.Of(Verband, 2025, [Row("infrastructure", "1", ("category", "infrastructure.network-data"), ("amount_eur", "1"))]);
        var reading = FormReader.Read(year, new ReturnRegister(Verband, true, [Verband]), Catalogue);
        reading.Problems.ShouldBeEmpty();
        reading.Year.ShouldNotBeNull().Profile.ShouldBeNull();
        reading.Year.Infrastructure.ShouldHaveSingleItem().Cents.ShouldBe(100);
    }

    [Fact]
    public void What_is_kept_reads_back_and_has_the_same_fingerprint()
    {
        var year = DeliveredYear.Of(Noordwolde, 2025, [Row("software", "10", ("amount_eur", "é€")), Row("software", "2", ("amount_eur", "1")), Row("software", "b", ("amount_eur", "3"))]);
        var back = DeliveredYear.FromBytes(year.ToBytes());
        back.Rows.ShouldBe(year.Rows);
        back.Rows.Select(static row => row.Line).ShouldBe(["2", "10", "b"]);
        back.Hash().ShouldBe(year.Hash());
    }

    private static FormReading Read(params DeliveredRow[] rows) =>
        FormReader.Read(DeliveredYear.Of(Noordwolde, 2025, rows), new ReturnRegister(Noordwolde, false, [Verband]), Catalogue);

    private static DeliveredRow Row(string table, string line, params (string Column, string Text)[] cells) =>
        DeliveredRow.Of(table, line, cells.Select(static cell => KeyValuePair.Create(cell.Column, cell.Text)), Provenance.Typed);
}
