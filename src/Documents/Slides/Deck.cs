using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Documents.Parts;
using Maatstaf.Documents.Sheets;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Slides;

/// <summary>Slides with their notes and charts, put together to a presentation.</summary>
internal sealed class Deck
{
    // Ids of slides begin here (ECMA-376, 19.7.13).
    private const int FirstSlideId = 256;
    private const uint MasterId = 2_147_483_648;
    private const int TextSize = 1200;

    private readonly PartPackage package = new();
    private readonly Part presentation, notesMaster;
    private readonly List<Part> slides = [];
    private readonly Dictionary<SlideKind, Part> layouts = [];
    private readonly string masterId;
    private readonly NotesMarkup notes;
    private readonly Language language;
    private readonly string footer;
    private int charts;

    /// <summary>Begins a presentation.</summary>
    /// <param name="description">What it is called.</param>
    /// <param name="footer">What stands below every slide.</param>
    /// <param name="language">Its language.</param>
    public Deck(FileDescription description, string footer, Language language)
    {
        (this.footer, this.language, notes) = (footer, language, new NotesMarkup(language));
        presentation = package.Add("/ppt/presentation.xml", ContentType.Presentation);
        package.Begin(presentation, description);
        var master = package.Add("/ppt/slideMasters/slideMaster1.xml", ContentType.SlideMaster);
        masterId = presentation.Relate(Relation.SlideMaster, master);
        var markup = new MasterMarkup(language);
        foreach (var kind in Enum.GetValues<SlideKind>())
        {
            layouts[kind] = package.Add(FormattableString.Invariant($"/ppt/slideLayouts/slideLayout{(int)kind + 1}.xml"), ContentType.SlideLayout, markup.Layout(kind));
            layouts[kind].Relate(Relation.SlideMaster, master);
        }

        master.Xml = markup.Master(layouts.Values.Select(layout => master.Relate(Relation.SlideLayout, layout)).ToArray());
        master.Relate(Relation.Theme, package.Add("/ppt/theme/theme1.xml", ContentType.Theme, ThemeMarkup.Part()));
        notesMaster = package.Add("/ppt/notesMasters/notesMaster1.xml", ContentType.NotesMaster, notes.Master());
        notesMaster.Relate(Relation.Theme, package.Add("/ppt/theme/theme2.xml", ContentType.Theme, ThemeMarkup.Part()));
        Text = new SlideText(language);
    }

    /// <summary>Text in its language.</summary>
    public SlideText Text { get; }

    /// <summary>Adds a slide.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="shapes">Makes its shapes, apart from footer and number; for each figure it may ask for a chart.</param>
    /// <param name="said">What the speaker may say.</param>
    public void Add(SlideKind kind, Func<Shapes, Func<ReportFigure, string>, IEnumerable<XElement>> shapes, IEnumerable<string> said)
    {
        var number = slides.Count + 1;
        var slide = package.Add(FormattableString.Invariant($"/ppt/slides/slide{number}.xml"), ContentType.Slide);
        slides.Add(slide);
        slide.Relate(Relation.SlideLayout, layouts[kind]);
        var made = new Shapes();
        XElement[] all = [.. shapes(made, figure => slide.Relate(Relation.Chart, Chart(figure))), .. Standing(kind, made)];
        slide.Xml = P("sld", P("cSld", Shapes.Tree(all)), P("clrMapOvr", A("masterClrMapping")));
        var page = package.Add(FormattableString.Invariant($"/ppt/notesSlides/notesSlide{number}.xml"), ContentType.NotesSlide, notes.Notes(said));
        page.Relate(Relation.NotesMaster, notesMaster);
        page.Relate(Relation.Slide, slide);
        slide.Relate(Relation.NotesSlide, page);
    }

    /// <summary>The presentation.</summary>
    public byte[] ToBytes()
    {
        XElement[] listed = [.. slides.Select((slide, index) => P("sldId", At("id", FirstSlideId + index), Rel(presentation.Relate(Relation.Slide, slide))))];
        var notesId = presentation.Relate(Relation.NotesMaster, notesMaster);
        presentation.Xml = P(
            "presentation",
            P("sldMasterIdLst", P("sldMasterId", At("id", MasterId), Rel(masterId))),
            P("notesMasterIdLst", P("notesMasterId", Rel(notesId))),
            P("sldIdLst", listed),
            P("sldSz", At("cx", Layouts.Width), At("cy", Layouts.Height)),
            P("notesSz", At("cx", NotesMarkup.Page.Width), At("cy", NotesMarkup.Page.Height)));
        return package.ToBytes();
    }

    private IEnumerable<XElement> Standing(SlideKind kind, Shapes made)
    {
        if (kind == SlideKind.Title)
            yield break;
        yield return made.Placeholder("Footer", "ftr", Layouts.FooterIndex, [Text.Footer(footer)]);
        yield return made.Placeholder("Number", "sldNum", Layouts.NumberIndex, [Text.Number()]);
    }

    private Part Chart(ReportFigure figure)
    {
        charts++;
        var drawn = DrawnChart.AsShown(figure.Chart, language);
        var chart = package.Add(FormattableString.Invariant($"/ppt/charts/chart{charts}.xml"), ContentType.Chart);
        var data = package.Add(FormattableString.Invariant($"/ppt/embeddings/workbook{charts}.xlsx"), ContentType.WorkbookFile, DataSheet.Of(drawn, figure.Title.In(language), language));
        chart.Xml = new ChartMarkup(drawn, DataSheet.Place(drawn, language), TextSize).Part(language, chart.Relate(Relation.Package, data));
        return chart;
    }
}
