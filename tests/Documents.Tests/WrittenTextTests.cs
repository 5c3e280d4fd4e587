using DocumentFormat.OpenXml.Packaging;
using Maatstaf.Documents;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents_Tests;

/// <summary>What the team wrote comes along wherever it stands in a chapter.</summary>
public sealed class WrittenTextTests
{
    private static readonly Paragraph First = new(new("Vooraan geschreven.", "Written first.")), Middle = new(new("Onder een kop geschreven.", "Written under a heading.")), Last = new(new("Achteraan geschreven.", "Written last."));

    private static DocumentContent Content { get; } = Sample.With(
        First,
        Sample.Figure("figuur-1", Sample.Scores, "Een"),
        new Heading(new("Kop", "Heading")),
        Middle,
        Sample.Figure("figuur-2", Sample.Scores, "Twee"),
        new Heading(new("Slot", "End")),
        Last);

    [Fact]
    public void Text_around_figures_goes_with_their_slides_once()
    {
        using var deck = (PresentationDocument)Desk.Open(DocumentFile.Write(Content, DocumentForm.Slides, Language.Dutch), DocumentForm.Slides);
        string[] notes = [.. Desk.SlidesOf(deck).Select(static part => part.NotesSlidePart!.NotesSlide!.InnerText)];
        foreach (var (text, slide) in ((string, int)[])[("Vooraan geschreven.", 1), ("Onder een kop geschreven.", 2), ("Achteraan geschreven.", 2)])
            notes.Index().Where(note => note.Item.Contains(text, StringComparison.Ordinal)).Select(static note => note.Index).ShouldBe([slide], text);
    }

    [Theory]
    [InlineData(Language.Dutch, "Vooraan geschreven.", "Onder een kop geschreven.", "Achteraan geschreven.")]
    [InlineData(Language.English, "Written first.", "Written under a heading.", "Written last.")]
    public void Running_text_has_it_in_its_place(Language language, params string[] texts)
    {
        using var document = (WordprocessingDocument)Desk.Open(DocumentFile.Write(Content, DocumentForm.Text, language), DocumentForm.Text);
        var body = document.MainDocumentPart!.Document!.Body!.InnerText;
        texts.Select(text => body.IndexOf(text, StringComparison.Ordinal)).ShouldBeInOrder(SortDirection.Ascending);
        texts.ShouldAllBe(text => body.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_chapter_of_text_alone_has_what_stands_before_its_first_heading_on_a_slide()
    {
        using var deck = (PresentationDocument)Desk.Open(DocumentFile.Write(Sample.With(First, new Heading(new("Kop", "Heading")), Middle), DocumentForm.Slides, Language.Dutch), DocumentForm.Slides);
        string[] slides = [.. Desk.SlidesOf(deck).Select(static part => part.Slide!.InnerText)];
        slides.ShouldContain(static slide => slide.Contains("Vooraan geschreven.", StringComparison.Ordinal));
        slides.ShouldContain(static slide => slide.Contains("Onder een kop geschreven.", StringComparison.Ordinal));
    }
}
