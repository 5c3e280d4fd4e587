using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using Maatstaf.Documents;
using Maatstaf.Documents.Slides;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;
using A = DocumentFormat.OpenXml.Drawing;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Maatstaf.Documents_Tests;

/// <summary>A figure of words is a table in every document, in its place among the figures.</summary>
public sealed class BoardTests
{
    private const string Sentence = "Gegevens uit verschillende systemen staan bij elkaar, met één betekenis en een eigenaar; een team beheert en analyseert ze.";
    private const int ManyRows = 14, SmallestLetters = 1000;

    public static TheoryData<DocumentForm, Language> All => Sample.All;

    private static DocumentContent Long { get; } = Sample.With(
        new Heading(new("Kop", "Heading")),
        new Paragraph(new("Vooraf gezegd.", "Said before.")),
        Sample.Board(16, ManyRows, Sentence),
        new Paragraph(new("Achteraf gezegd.", "Said after.")));

    [Theory]
    [MemberData(nameof(All))]
    public void A_board_keeps_to_the_schema(DocumentForm form, Language language) => Desk.Faults(DocumentFile.Write(Long, form, language), form).ShouldBeEmpty();

    [Fact]
    public void Sheets_stand_in_the_order_of_the_numbers_and_the_contents_name_them_all()
    {
        var content = Sample.With(Sample.Figure("figuur-3", Sample.Scores, "Drie"), Sample.Board(2, 3, Sentence), Sample.Figure("figuur-1", Sample.Withheld, "Een"));
        using var workbook = (SpreadsheetDocument)Desk.Open(DocumentFile.Write(content, DocumentForm.Workbook, Language.Dutch), DocumentForm.Workbook);
        workbook.WorkbookPart!.Workbook!.Sheets!.Elements<S.Sheet>().Select(static sheet => sheet.Name!.Value).ShouldBe(["Inhoud", "Figuur 1", "Figuur 2", "Figuur 3"]);
        var contents = Desk.CellsOf(workbook, "Inhoud");
        var listed = contents.Where(static cell => cell.Key[0] == 'A' && cell.Value is string text && text.StartsWith("Figuur ", StringComparison.Ordinal)).ToArray();
        listed.Select(static cell => cell.Value).ShouldBe(["Figuur 1", "Figuur 2", "Figuur 3"]);
        var row = listed[1].Key[1..];
        contents["B" + row].ShouldBe("Elk niveau beantwoordt een moeilijkere vraag");
        contents["C" + row].ShouldBe("Niveaus van volwassenheid");
    }

    [Fact]
    public void A_board_of_numbers_can_be_calculated_with_and_what_is_no_number_stays_a_word()
    {
        var numbers = Sample.Board(16, 1, Sentence) with
        {
            IsOfNumbers = true,
            Table = new TableBlock(new("Kosten", "Cost"), [new("Wat", "What"), new("Uw", "Your"), new("Verschil", "Difference")], [[new("Een", "One"), new("1.234,5", "1,234.5"), new("+\u00A03,2", "+3.2")], [new("Twee", "Two"), new("niet getoond", "not shown"), new("\u22120,5", "\u22120.5")]]),
        };
        using var workbook = (SpreadsheetDocument)Desk.Open(DocumentFile.Write(Sample.With(numbers), DocumentForm.Workbook, Language.Dutch), DocumentForm.Workbook);
        var cells = Desk.CellsOf(workbook, "Figuur 16");
        ((object[])[cells["B6"], cells["C6"], cells["B7"], cells["C7"]]).ShouldBe([1234.5, 3.2, "niet getoond", -0.5]);
    }

    [Fact]
    public void A_sheet_holds_the_words_of_its_board()
    {
        var board = Long.Report.Boards.Single();
        foreach (var bytes in (byte[][])[DocumentFile.Write(Long, DocumentForm.Workbook, Language.Dutch), DocumentFile.WriteFigure(Long, board.Id, Language.Dutch)!])
        {
            using var workbook = (SpreadsheetDocument)Desk.Open(bytes, DocumentForm.Workbook);
            var cells = Desk.CellsOf(workbook, "Figuur 16");
            cells["A1"].ShouldBe(board.Title.Dutch);
            cells["A2"].ShouldBe("Figuur 16 · Niveaus van volwassenheid");
            foreach (var (row, line) in board.Table.Rows.Prepend(board.Table.Columns).Index())
                ((string[])["A", "B", "C"]).Select(column => cells[$"{column}{row + 5}"]).ShouldBe(line.Select(static cell => cell.Dutch));
            cells.Values.ShouldContain(board.Source.Dutch);
        }
    }

    [Theory]
    [InlineData("€\u00A0113,5", 2800)]
    [InlineData("€\u00A0213.824.893", 2600)]
    public void Key_numbers_are_as_large_as_the_widest_leaves_room_for(string widest, int letters)
    {
        KeyNumber Of(string value) => new(new("Kosten", "Cost"), new(value, value), null, null, null);
        using var deck = (PresentationDocument)Desk.Open(DocumentFile.Write(Sample.With(new KeyNumbers([Of("€\u00A09,5"), Of(widest), Of("3"), Of("4")])), DocumentForm.Slides, Language.Dutch), DocumentForm.Slides);
        var sizes = Desk.SlidesOf(deck)[^1].Slide!.Descendants<A.Run>().Where(run => run.Text!.Text == widest || run.Text.Text == "3").Select(static run => run.RunProperties!.FontSize!.Value);
        sizes.ShouldBe([letters, letters]);
    }

    [Fact]
    public void A_board_that_fits_on_a_slide_is_one_table_with_its_source_below()
    {
        using var deck = (PresentationDocument)Desk.Open(DocumentFile.Write(Sample.With(Sample.Board(16, 3, Sentence)), DocumentForm.Slides, Language.English), DocumentForm.Slides);
        var slide = Desk.SlidesOf(deck)[^1].Slide!;
        slide.Descendants<A.Table>().Single().Elements<A.TableRow>().Count().ShouldBe(4);
        Said(slide).ShouldBe(["Each level answers a harder question", "Figure 16 · Levels of maturity", "Own words"], ignoreOrder: true);
        Letters(slide).ShouldAllBe(static size => size > SmallestLetters);
    }

    [Fact]
    public void A_board_that_does_not_fit_goes_on_on_the_next_slide()
    {
        using var deck = (PresentationDocument)Desk.Open(DocumentFile.Write(Long, DocumentForm.Slides, Language.Dutch), DocumentForm.Slides);
        var slides = Desk.SlidesOf(deck).Select(static part => part.Slide!).Where(static slide => slide.Descendants<A.Table>().Any()).ToArray();
        slides.Length.ShouldBeGreaterThan(1);
        var tables = slides.Select(static slide => slide.Descendants<A.Table>().Single().Elements<A.TableRow>().Select(static row => row.Elements<A.TableCell>().Select(static cell => cell.InnerText).ToArray()).ToArray()).ToArray();
        tables.ShouldAllBe(static table => table[0][0] == "Niveau");
        tables.SelectMany(static table => table.Skip(1)).Select(static row => row[0]).ShouldBe(Enumerable.Range(1, ManyRows).Select(static row => $"Niveau {row}"));
        (tables.Max(static table => table.Length) - tables.Min(static table => table.Length)).ShouldBeLessThanOrEqualTo(1);
        slides.Select(static slide => Said(slide).Count(static text => text.EndsWith(" (vervolg)", StringComparison.Ordinal))).ShouldBe([0, .. Enumerable.Repeat(1, slides.Length - 1)]);
        slides.SelectMany(Letters).ShouldAllBe(static size => size >= SmallestLetters);
        slides.Select(static slide => slide.Descendants<A.TableRow>().Sum(static row => row.Height!.Value)).ShouldAllBe(static height => height <= Layouts.Chart.Height);
    }

    [Fact]
    public void What_the_report_says_around_a_board_goes_with_it_as_notes_and_is_no_slide_of_its_own()
    {
        using var deck = (PresentationDocument)Desk.Open(DocumentFile.Write(Long, DocumentForm.Slides, Language.Dutch), DocumentForm.Slides);
        var slides = Desk.SlidesOf(deck);
        slides.Skip(1).ShouldAllBe(static part => part.Slide!.Descendants<A.Table>().Any());
        foreach (var part in slides.Skip(1))
        {
            var notes = part.NotesSlidePart!.NotesSlide!.Descendants<A.Paragraph>().Select(static paragraph => paragraph.InnerText).ToArray();
            notes.ShouldBe(["Vooraf gezegd.", "Achteraf gezegd.", "Wat er in staat: Niveaus van volwassenheid"]);
        }
    }

    [Fact]
    public void What_the_slide_of_a_figure_says_already_is_not_said_again_at_a_board()
    {
        var content = Sample.With(Sample.Figure("figuur-1", Sample.Scores, "Een"), new Paragraph(new("Over de grafiek.", "About the chart.")), Sample.Board(2, 1, Sentence));
        using var deck = (PresentationDocument)Desk.Open(DocumentFile.Write(content, DocumentForm.Slides, Language.Dutch), DocumentForm.Slides);
        Desk.SlidesOf(deck).Select(static part => part.NotesSlidePart!.NotesSlide!.InnerText.Contains("Over de grafiek.", StringComparison.Ordinal)).ShouldBe([false, true, false]);
    }

    [Theory]
    [InlineData(Language.Dutch, "Figuur 16 · Niveaus van volwassenheid")]
    [InlineData(Language.English, "Figure 16 · Levels of maturity")]
    public void In_running_text_a_board_stands_between_its_point_and_its_source(Language language, string caption)
    {
        using var document = (WordprocessingDocument)Desk.Open(DocumentFile.Write(Long, DocumentForm.Text, language), DocumentForm.Text);
        var body = document.MainDocumentPart!.Document!.Body!;
        var table = body.Elements<W.Table>().Last();
        table.Elements<W.TableRow>().Count().ShouldBe(ManyRows + 1);
        var board = Long.Report.Boards.Single();
        table.PreviousSibling()!.InnerText.ShouldBe(caption);
        table.PreviousSibling()!.PreviousSibling()!.InnerText.ShouldBe(board.Title.In(language));
        table.NextSibling()!.InnerText.ShouldBe(board.Source.In(language));
        body.Descendants<W.Hyperlink>().Select(static line => line.Descendants<W.Text>().First().Text).ShouldContain(board.Title.In(language));
    }

    [Fact]
    public void Columns_are_as_wide_as_what_they_say_and_break_no_word()
    {
        var shares = WordTable.Of(Sample.Board(16, 3, Sentence).Table, Language.Dutch).Shares(45);
        shares.Sum().ShouldBe(1, 1e-9);
        shares[0].ShouldBeLessThan(shares[2]);
        shares[2].ShouldBe(shares[1], 0.05);
        new WordTable(["a", "b"], [["x", "meervoudigepersoonlijkheidsstoornissen"]]).Shares(10)[1].ShouldBeGreaterThan(0.8);
    }

    [Theory]
    [InlineData("", 5, 1)]
    [InlineData("een twee", 4.5, 1)]
    [InlineData("een twee", 4.4, 2)]
    [InlineData("een twee drie", 4.5, 2)]
    [InlineData("informatiebeveiliging", 5, 3)]
    [InlineData("illiilliilliilliilli", 5.5, 1)]
    public void Lines_end_between_words_and_a_narrow_letter_takes_less_room(string text, double width, int lines) => WrappedText.LinesOf(text, width).ShouldBe(lines);

    private static string[] Said(Slide slide) =>
        [.. slide.Descendants<Shape>().Where(static shape => shape.Descendants<PlaceholderShape>().First().Type?.InnerText is not ("ftr" or "sldNum")).Select(static shape => shape.InnerText)];

    private static int[] Letters(Slide slide) => [.. slide.Descendants<A.Table>().Single().Descendants<A.RunProperties>().Select(static run => run.FontSize!.Value)];
}
