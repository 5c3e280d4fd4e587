using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatstaf.Documents;
using Maatstaf.Documents.Texts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents_Tests;

/// <summary>The text document is filled in when it is opened.</summary>
public sealed class ContentsTests
{
    [Fact]
    public void The_contents_lead_to_every_chapter_and_figure()
    {
        using var document = (WordprocessingDocument)Desk.Open(DocumentFile.Write(Sample.Whole, DocumentForm.Text, Language.Dutch), DocumentForm.Text);
        var body = document.MainDocumentPart!.Document!.Body!;
        var places = body.Descendants<BookmarkStart>().ToDictionary(static mark => mark.Name!.Value!, static mark => mark.Parent!.InnerText);
        var lines = body.Descendants<Hyperlink>().ToArray();
        foreach (var line in lines)
            line.Descendants<Text>().First().Text.ShouldBe(places[line.Anchor!.Value!]);
        var said = lines.Select(static line => line.Descendants<Text>().First().Text).ToArray();
        foreach (var title in Sample.Whole.Report.Chapters.Select(static chapter => chapter.Title.Dutch).Concat(Sample.Whole.Report.Figures.Select(static figure => figure.Title.Dutch)))
            said.ShouldContain(title);
    }

    [Fact]
    public void The_head_of_every_table_comes_back_on_the_next_page()
    {
        using var document = (WordprocessingDocument)Desk.Open(DocumentFile.Write(Sample.Whole, DocumentForm.Text, Language.English), DocumentForm.Text);
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Skip(1).ToArray();
        tables.Length.ShouldBeGreaterThan(Sample.Whole.Report.Figures.Count());
        tables.ShouldAllBe(static table => table.Elements<TableRow>().First().Descendants<TableHeader>().Any());
    }

    [Fact]
    public void A_page_is_broken_before_what_no_longer_fits()
    {
        Piece Of(double height, bool beginsPage = false) => new(height, [TextMarkup.Paragraph(TextStyle.Normal, "tekst")]) { BeginsPage = beginsPage, Line = new("tekst", "plek", 1) };
        Piece[] pieces = [Of(Paper.TextHeight / 2), Of(Paper.TextHeight / 2), Of(1), Of(1, beginsPage: true), Of(Paper.TextHeight * 1.5), Of(Paper.TextHeight / 4)];
        PageFlow.Place(pieces, 3).Select(static line => line.Page).ShouldBe([3, 3, 4, 5, 6, 7]);
        pieces.Select(static piece => piece.Elements[0].ToString().Contains("pageBreakBefore", StringComparison.Ordinal)).ShouldBe([true, false, true, true, true, false]);
    }

    [Fact]
    public void A_heading_goes_along_to_the_page_of_a_figure_that_no_longer_fits()
    {
        Piece Of(double height, bool needsNext = false) => new(height, [TextMarkup.Paragraph(TextStyle.Normal, "tekst")]) { NeedsNext = needsNext, Line = new("tekst", "plek", 2) };
        Piece[] pieces = [Of(Paper.TextHeight / 2), Of(20, needsNext: true), Of(Paper.TextHeight / 2), Of(20, needsNext: true), Of(Paper.TextHeight)];
        PageFlow.Place(pieces, 1).Select(static line => line.Page).ShouldBe([1, 2, 2, 2, 3]);
    }

    [Fact]
    public void A_heading_stays_with_what_follows_it()
    {
        Piece Of(string text, bool needsNext = false) => new(10, [TextMarkup.Paragraph(TextStyle.Normal, text)]) { NeedsNext = needsNext };
        var joined = PageFlow.Joined([Of("kop", needsNext: true), Of("tekst"), Of("verder")]);
        joined.Count.ShouldBe(2);
        joined[0].Height.ShouldBe(20);
    }
}
