using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Workbook_Tests;

public sealed class TemplateTests
{
    public static TheoryData<string> Kinds => ["empty", "last year", "English", "partnership", "draft"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_workbook_is_a_valid_workbook(string kind)
    {
        Desk.Faults(Content(kind).Bytes()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2023)]
    [InlineData(2026)]
    public void The_workbook_of_every_edition_is_valid_in_both_languages(int fiscalYear)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Desk.Faults((Sample.Empty with { Edition = Edition.About(fiscalYear), Language = language }).Bytes()).ShouldBeEmpty();
            Desk.Faults((Content("partnership") with { Edition = Edition.About(fiscalYear), Language = language }).Bytes()).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_thousand_lines_with_a_mistake_each_are_valid_before_and_after_marking()
    {
        var rows = Enumerable.Range(1, 1000).Select(static line => Sample.Row("software", line.ToString(System.Globalization.CultureInfo.InvariantCulture), ("category", "software.system"), ("amount_eur", "1"), ("application", $"Toepassing {line}"), ("supplier", new string('x', 200))));
        var bytes = (Sample.Empty with { Draft = DeliveredYear.Of(Sample.Organisation, Sample.FiscalYear, rows) }).Bytes();
        Desk.Faults(bytes).ShouldBeEmpty();
        var mistakes = Sample.Read(bytes).Rows.Where(static row => row.Table == "software")
            .Select(static row => new Problem(new Place(row.From.File, row.From.Row, 3) { Sheet = row.From.Sheet }, "W014", Severity.Blocks, new(new string('n', 3_000), new string('e', 3_000)))).ToArray();
        mistakes.Length.ShouldBe(1000);
        Desk.Faults(Sample.Mark(bytes, mistakes)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_content_gives_the_same_bytes(string kind)
    {
        Content(kind).Bytes().ShouldBe(Content(kind).Bytes());
    }

    [Fact]
    public void Every_table_has_a_tab_in_the_order_of_the_form_and_the_rest_is_hidden()
    {
        var tables = Tables(Sample.Empty);
        tables.Where(static table => !table.IsHidden).Select(static table => table.Name).ShouldBe(["Start", .. Sample.Catalogue.Form.Tables.Select(static table => table.Label.Dutch)]);
        tables.Where(static table => table.IsHidden).Select(static table => table.Name).ShouldBe(["_keuzes", "_maatstaf"]);
        Tables(Content("partnership")).ShouldNotContain(static table => table.Name == "Kerngegevens");
    }

    [Fact]
    public void The_first_tab_says_whose_it_is_and_where_to_ask()
    {
        var text = string.Join('\n', Tables(Sample.Empty)[0].Rows.SelectMany(static row => row.Cells).Select(static cell => cell.Text));
        foreach (var expected in (string[])["Gemeente Waterhoek (GM9001)", "2025", "2026", "01-06-2026", "benchmark@voorbeeld.invalid"])
            text.ShouldContain(expected);
    }

    [Fact]
    public void Inhabitants_are_filled_in()
    {
        var reading = Sample.Read(Sample.Empty.Bytes());
        reading.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            static row => row.Line.ShouldBe(DeliveredRow.ProfileLine),
            static row => row["inhabitants"].ShouldBe("41250"));
    }

    [Fact]
    public void Lines_of_last_year_are_suggested_with_the_old_amount_beside_an_empty_one()
    {
        var software = Tables(Sample.WithLastYear).Single(static table => table.Name == "Software");
        var headings = software.Rows.Single(static row => row.Number == 4).Cells.Select(static cell => cell.Text).ToArray();
        headings[..4].ShouldBe(["Regel", "Soort *", "Kosten *", "Kosten 2024"]);
        var first = software.Rows.Single(static row => row.Number == 6);
        first.Cells.Take(4).ShouldBe([new(CellKind.Text, "1"), new(CellKind.Text, "Software voor het primaire proces"), SheetCell.Blank, new(CellKind.Number, "182500.5")]);
    }

    [Fact]
    public void A_line_that_nobody_touched_does_not_come_back()
    {
        var reading = Sample.Read(Sample.WithLastYear.Bytes());
        reading.Rows.Select(static row => row.Table).ShouldBe(["profiles"]);
        reading.Codes().ShouldAllBe(static code => code == "W022");
        reading.Problems.Count.ShouldBe(5);
    }

    [Fact]
    public void What_was_filled_in_already_comes_back_the_same()
    {
        var draft = Draft();
        var reading = Sample.Read((Sample.Empty with { Draft = draft, Inhabitants = null, LastYear = Sample.LastYear }).Bytes());
        reading.Problems.ShouldBeEmpty();
        var back = DeliveredYear.Of(Sample.Organisation, Sample.FiscalYear, reading.Rows);
        back.Rows.Length.ShouldBe(draft.Rows.Length);
        foreach (var (was, isNow) in draft.Rows.Zip(back.Rows))
            isNow.SaysTheSameAs(was).ShouldBeTrue($"{was.Table} {was.Line}: {string.Join(';', was.Cells)} became {string.Join(';', isNow.Cells)}");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 20")]
    [InlineData("-5 procent")]
    [InlineData("@beheer")]
    [InlineData("\ttab")]
    [InlineData("\rterug")]
    [InlineData("\nregel")]
    [InlineData("|pijp")]
    [InlineData("%deel")]
    [InlineData("'s avonds")]
    [InlineData("_x0041_ letterlijk")]
    [InlineData("<b>&amp;\"é€ 😀")]
    public void A_text_that_looks_like_a_formula_stays_text_and_comes_back_as_it_was(string text)
    {
        var draft = DeliveredYear.Of(Sample.Organisation, Sample.FiscalYear, [Sample.Row("software", "1", ("category", "software.system"), ("amount_eur", "1"), ("application", text), ("supplier", text))]);
        var bytes = (Sample.Empty with { Draft = draft }).Bytes();
        Desk.Faults(bytes).ShouldBeEmpty();
        Tables(Sample.Empty with { Draft = draft }).Single(static table => table.Name == "Software").Rows.Single(static row => row.Number == 6).Cells.ShouldContain(new SheetCell(CellKind.Text, text));
        var row = Sample.Read(bytes).Rows.Single(static row => row.Table == "software");
        row["application"].ShouldBe(text);
    }

    [Fact]
    public void A_law_stands_with_what_it_asks_and_with_last_years_state_and_hours_beside_the_empty_cells()
    {
        var laws = Tables(Sample.WithLastYear).Single(static table => table.Name == "Wetgeving");
        laws.Rows.Single(static row => row.Number == 4).Cells.Select(static cell => cell.Text).ShouldBe(["Code", "Wet", "Stand *", "Stand 2024", "Uren", "Uren 2024"]);
        var asked = laws.Rows.Where(static row => row.Number >= 6).ToArray();
        asked.Select(static row => row[0].Text).ShouldBe(Sample.Catalogue.Laws.AskedIn(Sample.FiscalYear).Select(static law => law.Id));
        var woo = asked.Single(static row => row[0].Text == "woo");
        woo[1].Text.ShouldBe("Woo\n" + string.Join('\n', Sample.Catalogue.Laws.All.Single(static law => law.Id == "woo").Duties.Select(static duty => duty.Dutch)));
        woo.Cells.Skip(2).Take(4).ShouldBe([SheetCell.Blank, new(CellKind.Text, "Mee bezig"), SheetCell.Blank, new(CellKind.Number, "240.5")]);
    }

    [Fact]
    public void Lists_hold_what_may_be_chosen_in_that_year()
    {
        var lists = Tables(Sample.Empty).Single(static table => table.Name == "_keuzes");
        var functions = Enumerable.Range(0, 30).Single(column => lists.Rows[0][column].Text == "personnel.function");
        var words = lists.Rows.Skip(1).Select(row => row[functions].Text).Where(static text => text.Length > 0);
        words.ShouldBe(Sample.Catalogue.Form["personnel"].Find("function")!.ChoicesIn(Sample.FiscalYear).Select(static choice => choice.Label.Dutch));
        lists.Rows[1].Cells.ShouldContain(new SheetCell(CellKind.Text, "SV01 Samenwerking De Vliet"));
    }

    [Fact]
    public void No_tab_can_be_changed_where_nothing_is_asked()
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(Sample.WithLastYear.Bytes()), false);
        foreach (var sheet in document.WorkbookPart!.WorksheetParts.Select(static part => part.Worksheet))
        {
            var protection = sheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>();
            protection?.Password.ShouldBeNull();
        }

        document.WorkbookPart.WorksheetParts.Count(static part => part.Worksheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>() is not null).ShouldBe(10);
    }

    private static WorkbookContent Content(string kind) => kind switch
    {
        "empty" => Sample.Empty,
        "last year" => Sample.WithLastYear,
        "English" => Sample.WithLastYear with { Language = Language.English },
        "partnership" => Sample.Empty with { IsPartnership = true, Organisation = OrganisationCode.Parse("SV01"), Partnerships = [], Inhabitants = null, Deadline = null, Contact = string.Empty },
        _ => Sample.WithLastYear with { Draft = Draft() },
    };

    private static DeliveredYear Draft()
    {
        var rows = Sample.LastYear.Rows.Select(static row => row).ToList();
        rows.Add(Sample.Row("infrastructure", "3", ("category", "infrastructure.servers-storage"), ("amount_eur", "-1200.25")));
        rows.Add(Sample.Row("projects", "1", ("theme", "cloud"), ("subject", "Naar de cloud"), ("hours", "1250.5")));
        rows.Add(Sample.Row("laws", "cbw", ("state", "to-do")));
        rows.Add(Sample.Row("laws", "avg", ("state", "done"), ("hours", "0")));
        rows.Add(Sample.Row("ai", "2", ("use_case", "Vertalen"), ("registered", "true"), ("process_hours", "100")));
        return DeliveredYear.Of(Sample.Organisation, Sample.FiscalYear, rows);
    }

    private static IReadOnlyList<SheetTable> Tables(WorkbookContent content) =>
        SpreadsheetReader.Read(new MemoryStream(content.Bytes()), "x.xlsx", Sample.Catalogue.SpreadsheetLimits, clock: null, TestContext.Current.CancellationToken).Tables;
}
