using Maatstaf.Corpus;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Spreadsheets_Tests;

public sealed class WorkbookReadingTests
{
    [Theory]
    [InlineData("<v>42</v>", "42")]
    [InlineData("<v>0.30000000000000004</v>", "0.3")]
    [InlineData("<v>1234.5600000000001</v>", "1234.56")]
    [InlineData("<v>-0</v>", "0")]
    [InlineData("<v>1E3</v>", "1000")]
    [InlineData("<v>1.5E-5</v>", "0.000015")]
    [InlineData("<v>123456789012345678</v>", "123456789012346000")]
    [InlineData("<v>1E+40</v>", "1E+40")]
    [InlineData("<f>1/4</f><v>0.25</v>", "0.25")]
    [InlineData("<v>007</v>", "7")]
    public void A_number_has_the_digits_that_were_meant(string cell, string expected)
    {
        var read = Read.Rows($"<row r=\"1\"><c r=\"A1\">{cell}</c></row>").Tables.Single().Rows.Single()[0];
        read.ShouldBe(new SheetCell(CellKind.Number, expected));
    }

    [Fact]
    public void Every_kind_of_cell_is_read()
    {
        var reading = Read.Of(RawWorkbook.WithRows("""
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>rijke </t></r><r><t>tekst</t></r></is></c>
            <c r="E2" t="str"><f>"a"</f><v>a</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="b"><v>0</v></c><c r="H2" t="e"><v>#REF!</v></c><c r="I2" s="0"/></row>
            """).SharedTexts("<t>gewoon</t>", "<r><t>twee</t></r><r><t xml:space=\"preserve\"> delen_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>fonetisch</t></rPh>"));
        reading.Problems.ShouldBeEmpty();
        var row = reading.Tables.Single().Rows.Single();
        row.Number.ShouldBe(2);
        row.Cells.ShouldBe([
            new(CellKind.Text, "gewoon"), new(CellKind.Text, "twee delen\r"), SheetCell.Blank, new(CellKind.Text, "rijke tekst"),
            new(CellKind.Text, "a"), new(CellKind.Flag, "true"), new(CellKind.Flag, "false"), new(CellKind.Error, "#REF!"),
        ]);
        row[20].ShouldBe(SheetCell.Blank);
    }

    [Theory]
    [InlineData(14, null, "46752", CellKind.Date, "2027-12-31")]
    [InlineData(14, null, "46752.75", CellKind.Date, "2027-12-31")]
    [InlineData(14, null, "1", CellKind.Date, "1900-01-01")]
    [InlineData(14, null, "59", CellKind.Date, "1900-02-28")]
    [InlineData(14, null, "60", CellKind.Number, "60")]
    [InlineData(14, null, "61", CellKind.Date, "1900-03-01")]
    [InlineData(14, null, "0", CellKind.Number, "0")]
    [InlineData(14, null, "9999999", CellKind.Number, "9999999")]
    [InlineData(165, "dd\\-mm\\-yyyy", "46752", CellKind.Date, "2027-12-31")]
    [InlineData(165, "[$-413]d mmmm yyyy;@", "46752", CellKind.Date, "2027-12-31")]
    [InlineData(165, "dd-mm-jjjj", "46752", CellKind.Date, "2027-12-31")]
    [InlineData(165, "#,##0.00 &quot;dagen&quot;", "46752", CellKind.Number, "46752")]
    [InlineData(165, "[Red]#,##0", "46752", CellKind.Number, "46752")]
    [InlineData(165, "h:mm", "0.5", CellKind.Number, "0.5")]
    [InlineData(0, null, "46752", CellKind.Number, "46752")]
    public void A_day_is_known_by_its_number_format(int format, string? code, string serial, CellKind kind, string expected)
    {
        var reading = Read.Of(RawWorkbook.WithRows($"<row r=\"1\"><c r=\"A1\" s=\"0\"><v>{serial}</v></c></row>").Styles((format, code)));
        reading.Tables.Single().Rows.Single()[0].ShouldBe(new SheetCell(kind, expected));
    }

    [Fact]
    public void Days_of_1904_are_read_from_1904()
    {
        var reading = Read.Of(RawWorkbook.WithRows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45290</v></c></row>").Styles((14, null)).From1904());
        reading.Tables.Single().Rows.Single()[0].ShouldBe(new SheetCell(CellKind.Date, "2027-12-31"));
    }

    [Fact]
    public void The_strict_dialect_is_read_like_the_usual_one()
    {
        var strict = new RawWorkbook { IsStrict = true };
        var reading = Read.Of(strict.Sheet("Blad1", "<sheetData><row><c t=\"d\"><v>2027-12-31T00:00:00</v></c><c t=\"s\"><v>0</v></c></row></sheetData>").SharedTexts("<t>tekst</t>"));
        reading.Tables.Single().Rows.Single().Cells.ShouldBe([new(CellKind.Date, "2027-12-31"), new(CellKind.Text, "tekst")]);
    }

    [Fact]
    public void Rows_and_cells_without_places_follow_each_other()
    {
        var rows = Read.Rows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r=\"C3\"><v>3</v></c><c><v>4</v></c></row>").Tables.Single().Rows;
        rows.Select(static row => row.Number).ShouldBe([1, 3]);
        rows[1].Cells.Select(static cell => cell.Text).ShouldBe(["", "", "3", "4"]);
    }

    [Fact]
    public void Of_merged_cells_the_first_counts_and_the_rest_is_blank()
    {
        var reading = Read.Of(new RawWorkbook().Sheet("Kosten", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"2\"><c r=\"A2\"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"));
        reading.Lines().ShouldBe(["1||3", ""]);
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Sheet, problem.Place.Line).ShouldBe(("X033", "Kosten", 1));
    }

    [Fact]
    public void Hidden_sheets_and_rows_are_flagged()
    {
        var reading = Read.Of(new RawWorkbook()
            .Sheet("Zichtbaar", "<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row></sheetData>")
            .Sheet("Verborgen", "<sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData>", "hidden")
            .Sheet("Diep", "<sheetData/>", "veryHidden"));
        reading.Tables.Select(static table => table.IsHidden).ShouldBe([false, true, true]);
        reading.Tables[0].Rows.Select(static row => row.IsHidden).ShouldBe([false, true]);
    }

    [Fact]
    public void A_formula_without_an_outcome_is_a_problem_at_its_cell()
    {
        var reading = Read.Rows("<row r=\"3\"><c r=\"B3\"><f>A1+1</f></c><c r=\"C3\" t=\"str\"><f>\"\"</f><v></v></c></row>");
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Sheet, problem.Place.Line, problem.Place.Column).ShouldBe(("X032", "Blad1", 3, 2));
        problem.Sentence.Dutch.ShouldContain("B3");
        reading.Tables.Single().Rows.Single()[1].Kind.ShouldBe(CellKind.Error);
    }

    [Fact]
    public void A_number_that_is_none_is_a_problem_at_its_cell()
    {
        var reading = Read.Rows("<row r=\"1\"><c r=\"A1\"><v>INF</v></c></row>");
        reading.Codes().ShouldBe(["X037"]);
        reading.Problems[0].Sentence.Dutch.ShouldContain("'INF'");
    }

    [Fact]
    public void More_problems_than_the_most_are_counted()
    {
        var rows = string.Concat(Enumerable.Range(1, 50).Select(static row => $"<row r=\"{row}\"><c r=\"A{row}\"><f>1</f></c></row>"));
        var reading = Read.Of(RawWorkbook.WithRows(rows), Read.Limits with { MostProblems = 10 });
        reading.Problems.Count.ShouldBe(11);
        reading.Problems[^1].Code.ShouldBe("X099");
        reading.Problems[^1].Sentence.English.ShouldContain("40 more");
        Read.Rows(string.Concat(Enumerable.Range(1, 1000).Select(static row => $"<row r=\"{row}\"><c r=\"A{row}\"><f>1</f></c></row>"))).Problems.Select(static problem => problem.Place.Line).ShouldBe(Enumerable.Range(1, 1000));
    }

    [Theory]
    [InlineData(1000, 1_000_000)]
    [InlineData(1_000_000, 2000)]
    public void A_workbook_that_unpacks_to_more_than_the_limit_is_refused(long largestPart, long largestContent)
    {
        var rows = string.Concat(Enumerable.Range(1, 200).Select(static row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row * 7919}</v></c></row>"));
        Read.Of(RawWorkbook.WithRows(rows), Read.Limits with { LargestPart = largestPart, LargestContent = largestContent }).Codes().ShouldBe(["X015"]);
    }

    [Theory]
    [InlineData("X026")]
    [InlineData("X027")]
    [InlineData("X028")]
    [InlineData("X029")]
    [InlineData("X030")]
    public void A_workbook_beyond_a_limit_is_refused(string code)
    {
        var small = Read.Limits with { MostSheets = 1, MostRows = 3, MostColumns = 4, MostCells = 6, MostText = 8 };
        var workbook = code switch
        {
            "X026" => RawWorkbook.WithRows(string.Empty).Sheet("Nog een", string.Empty),
            "X027" => RawWorkbook.WithRows(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 4))),
            "X028" => RawWorkbook.WithRows("<row><c r=\"E1\"><v>1</v></c></row>"),
            "X029" => RawWorkbook.WithRows(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>", 3))),
            _ => RawWorkbook.WithRows("<row><c t=\"str\"><v>abcde</v></c><c t=\"str\"><v>abcde</v></c></row>"),
        };
        var reading = Read.Of(workbook, small);
        reading.Codes().ShouldBe([code]);
        reading.Tables.ShouldBeEmpty();
    }

    [Fact]
    public void Letters_of_columns_and_back()
    {
        foreach (var column in Enumerable.Range(1, 16384))
            CellReference.Parse(CellReference.Of(5, column)).ShouldBe((5, column));
        CellReference.Of(3, 28).ShouldBe("AB3");
        CellReference.Parse("5A").ShouldBeNull();
    }
}
