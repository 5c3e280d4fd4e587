using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook_Tests;

public sealed class MarkingTests
{
    private static readonly byte[] Filled = new Desk(Sample.WithLastYear.Bytes())
        .Type("Software", "C6", "1.234").Number("Software", "C7", "5").Type("Software", "B7", "Iets anders").Type("Kerngegevens", "C6", "veel").Save();

    [Fact]
    public void A_marked_workbook_is_a_valid_workbook()
    {
        Desk.Faults(Marked()).ShouldBeEmpty();
        Desk.Faults(Sample.Mark(Filled, [])).ShouldBeEmpty();
        Desk.Faults(Sample.Mark(Saved(), Sample.Read(Saved()).Problems, Language.English)).ShouldBeEmpty();
    }

    [Fact]
    public void The_first_tab_lists_every_problem_with_a_link_to_its_cell()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Marked()), false);
        var sheets = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToArray();
        sheets[0].Name!.Value.ShouldBe("Problemen");
        var tab = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[0].Id!.Value!)).Worksheet;
        var problems = Sample.Read(Filled).Problems;
        tab.Descendants<Row>().Count().ShouldBe(problems.Count + 3);
        var links = tab.Descendants<Hyperlink>().Select(static link => link.Location!.Value).ToArray();
        links.ShouldContain("'Software'!C6");
        links.ShouldContain("'Kerngegevens'!C6");
        document.WorkbookPart.Workbook.Descendants<WorkbookView>().Single().ActiveTab!.Value.ShouldBe(0u);
    }

    [Fact]
    public void Wrong_cells_have_a_colour_and_a_note()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Marked()), false);
        var part = PartOf(document, "Software");
        string[] red = [.. part.Worksheet.Elements<ConditionalFormatting>().Where(static mark => mark.InnerText.Contains("maatstaf", StringComparison.Ordinal)).SelectMany(static mark => mark.SequenceOfReferences!.InnerText!.Split(' '))];
        red.ShouldBe(["B7", "C6", "A8"], ignoreOrder: true);
        var notes = part.WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().ToDictionary(static note => note.Reference!.Value!, static note => note.InnerText);
        notes["C6"].ShouldStartWith("Maatstaf W013: ");
        notes["C6"].ShouldContain("1234");
        part.VmlDrawingParts.ShouldHaveSingleItem();
    }

    [Fact]
    public void Everything_that_was_filled_in_stays_as_it_was()
    {
        var (before, after) = (Sample.Read(Filled), Sample.Read(Marked()));
        after.Rows.Select(Said).ShouldBe(before.Rows.Select(Said));
        after.Problems.Select(static problem => problem.Code).ShouldBe(before.Problems.Select(static problem => problem.Code));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Marked()), false);
        using var original = SpreadsheetDocument.Open(new MemoryStream(Filled), false);
        foreach (var sheet in original.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(static sheet => sheet.Name!.Value!))
            PartOf(document, sheet).Worksheet.GetFirstChild<SheetData>()!.OuterXml.ShouldBe(PartOf(original, sheet).Worksheet.GetFirstChild<SheetData>()!.OuterXml, sheet);
    }

    [Fact]
    public void Marks_of_an_earlier_upload_are_replaced()
    {
        var mended = new Desk(Marked()).Number("Software", "C6", "1234").Save();
        var again = Sample.Mark(mended, Sample.Read(mended).Problems);
        Desk.Faults(again).ShouldBeEmpty();
        using var document = SpreadsheetDocument.Open(new MemoryStream(again), false);
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Count(static sheet => sheet.Name == "Problemen").ShouldBe(1);
        var part = PartOf(document, "Software");
        part.Worksheet.Elements<ConditionalFormatting>().SelectMany(static mark => mark.SequenceOfReferences!.InnerText!.Split(' ')).ShouldNotContain("C6");
        part.WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Select(static note => note.Reference!.Value).ShouldBe(["B7", "A8"], ignoreOrder: true);
        using var first = SpreadsheetDocument.Open(new MemoryStream(Marked()), false);
        document.WorkbookPart.WorkbookStylesPart!.Stylesheet.DifferentialFormats!.Count().ShouldBe(first.WorkbookPart!.WorkbookStylesPart!.Stylesheet.DifferentialFormats!.Count());
    }

    [Fact]
    public void Notes_of_people_stay()
    {
        var noted = new Desk(Filled).Note("Software", "E7", "Navragen bij inkoop").Save();
        using var document = SpreadsheetDocument.Open(new MemoryStream(Sample.Mark(noted, Sample.Read(noted).Problems)), false);
        var notes = PartOf(document, "Software").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Select(static note => (note.Reference!.Value, note.InnerText)).ToArray();
        notes.ShouldContain(("E7", "Navragen bij inkoop"));
        notes.Length.ShouldBe(4);
    }

    [Fact]
    public void Names_that_belong_to_a_sheet_move_with_it()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Filled);
        using (var document = SpreadsheetDocument.Open(bytes, true))
        {
            document.WorkbookPart!.Workbook.InsertAfter(new DefinedNames(new DefinedName("Software!$A$1:$H$20") { Name = "_xlnm.Print_Area", LocalSheetId = 2 }), document.WorkbookPart.Workbook.Sheets);
            document.Save();
        }

        using var marked = SpreadsheetDocument.Open(new MemoryStream(Sample.Mark(bytes.ToArray(), [])), false);
        marked.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single().LocalSheetId!.Value.ShouldBe(3u);
    }

    [Fact]
    public void The_same_problems_give_the_same_bytes()
    {
        Marked().ShouldBe(Marked());
    }

    [Fact]
    public void A_thousand_problems_are_all_marked()
    {
        var problems = Enumerable.Range(6, 1000).Select(static row => new Problem(new Place("x.xlsx", row, 3) { Sheet = "Software" }, "W014", Severity.Blocks, new LocalisedText("Dit is geen getal.", "This is not a number."))).ToArray();
        var marked = Sample.Mark(Filled, problems);
        Desk.Faults(marked).ShouldBeEmpty();
        using var document = SpreadsheetDocument.Open(new MemoryStream(marked), false);
        PartOf(document, "Software").WorksheetCommentsPart!.Comments.CommentList!.Count().ShouldBe(1000);
    }

    [Fact]
    public void A_problem_of_a_later_check_is_marked_at_its_cell()
    {
        var reading = Sample.Read(Filled);
        var row = reading.Rows.First(static row => row.Table == "software" && row.Line == "2");
        var marked = Sample.Mark(Filled, [new Problem(reading.PlaceOf(row.From, "amount_eur"), "F061", Severity.Asks, new LocalisedText("Klopt dit?", "Is this right?"))]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(marked), false);
        PartOf(document, "Software").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Single().Reference!.Value.ShouldBe("C7");
    }

    private static byte[] Marked() => Sample.Mark(Filled, Sample.Read(Filled).Problems);

    private static byte[] Saved() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Files", "saved-by-libreoffice.xlsx"));

    private static string Said(DeliveredRow row) => $"{row.Table} {row.Line} {row.From.Row} {string.Join(';', row.Cells)}";

    private static WorksheetPart PartOf(SpreadsheetDocument document, string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(found => found.Name == sheet).Id!.Value!);
}
