using DocumentFormat.OpenXml.Packaging;
using Maatstaf.Documents;
using Maatstaf.Reports_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents_Tests;

/// <summary>Programs open what is written without a question.</summary>
public sealed class ValidityTests
{
    private const int Countries = 50;

    public static TheoryData<DocumentForm, Language> All => Sample.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_document_keeps_to_its_schema(DocumentForm form, Language language)
    {
        Desk.Faults(DocumentFile.Write(Sample.Whole, form, language), form).ShouldBeEmpty();
        Desk.Faults(DocumentFile.Write(Sample.Odd, form, language), form).ShouldBeEmpty();
    }

    [Fact]
    public void A_workbook_of_one_figure_keeps_to_its_schema()
    {
        foreach (var figure in Sample.Whole.Report.Figures)
            Desk.Faults(DocumentFile.WriteFigure(Sample.Whole, figure.Id, Language.Dutch)!, DocumentForm.Workbook, inAllVersions: false).ShouldBeEmpty();
        DocumentFile.WriteFigure(Sample.Whole, "figuur-0", Language.Dutch).ShouldBeNull();
    }

    [Fact]
    public void The_documents_of_any_country_keep_to_their_schema()
    {
        for (var seed = 0; seed < Countries; seed++)
        {
            var content = Sample.Of(Publications.Random(seed));
            var form = Enum.GetValues<DocumentForm>()[seed % 3];
            Desk.Faults(DocumentFile.Write(content, form, seed % 2 == 0 ? Language.Dutch : Language.English), form, inAllVersions: false).ShouldBeEmpty($"country {seed}, {form}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_chart_tells_what_it_shows_to_who_cannot_see_it(DocumentForm form, Language language)
    {
        using var document = Desk.Open(DocumentFile.Write(Sample.Whole, form, language), form);
        var described = Desk.Parts(document).SelectMany(static part => part.RootElement?.Descendants() ?? []).SelectMany(static element => element.GetAttributes()).Where(static attribute => attribute.LocalName == "descr").Select(static attribute => attribute.Value).ToArray();
        var tables = Sample.Whole.Report.Boards.Select(board => board.Table.Caption.In(language)).ToArray();
        described.Where(text => !tables.Contains(text)).ShouldBe(Sample.Whole.Report.Figures.Select(figure => figure.Alternative.In(language)), ignoreOrder: true);
        described.Where(tables.Contains).Distinct().ShouldBe(form == DocumentForm.Slides ? tables : [], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_document_says_its_title_language_and_data_version_and_no_moment(DocumentForm form, Language language)
    {
        using var document = Desk.Open(DocumentFile.Write(Sample.Whole, form, language), form);
        var properties = document.PackageProperties;
        properties.Title.ShouldBe(Sample.Whole.Report.Title.In(language));
        properties.Language.ShouldBe(language == Language.Dutch ? "nl-NL" : "en-GB");
        properties.Version.ShouldBe(Sample.Whole.DataVersion);
        properties.Created.ShouldBeNull();
        properties.Modified.ShouldBeNull();
    }

    [Fact]
    public void Every_slide_has_a_title_and_notes()
    {
        using var document = (PresentationDocument)Desk.Open(DocumentFile.Write(Sample.Whole, DocumentForm.Slides, Language.Dutch), DocumentForm.Slides);
        foreach (var slide in document.PresentationPart!.SlideParts)
        {
            var titles = slide.Slide!.Descendants<DocumentFormat.OpenXml.Presentation.PlaceholderShape>().Where(static place => place.Type?.InnerText is "title" or "ctrTitle");
            titles.Count().ShouldBe(1, slide.Uri.ToString());
            slide.NotesSlidePart.ShouldNotBeNull().NotesSlide!.InnerText.ShouldNotBeEmpty();
        }
    }
}
