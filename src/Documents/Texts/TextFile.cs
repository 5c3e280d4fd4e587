using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Documents.Parts;
using Maatstaf.Documents.Sheets;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Texts;

/// <summary>Paragraphs, tables and charts, put together to a text document.</summary>
internal sealed class TextFile
{
    private const int TextSize = 900;

    private readonly PartPackage package = new();
    private readonly Part document;
    private readonly Language language;
    private readonly string footer;
    private int charts;

    /// <summary>Begins a document.</summary>
    /// <param name="description">What it is called.</param>
    /// <param name="footer">What stands below every page but the first.</param>
    /// <param name="language">Its language.</param>
    public TextFile(FileDescription description, string footer, Language language)
    {
        (this.language, this.footer) = (language, footer);
        document = package.Add("/word/document.xml", ContentType.Document);
        package.Begin(document, description);
        document.Relate(Relation.Styles, package.Add("/word/styles.xml", ContentType.TextStyles, StyleMarkup.Styles(language)));
        document.Relate(Relation.Numbering, package.Add("/word/numbering.xml", ContentType.Numbering, StyleMarkup.Numbering()));
        document.Relate(Relation.Settings, package.Add("/word/settings.xml", ContentType.Settings, StyleMarkup.Settings(language)));
        document.Relate(Relation.FontTable, package.Add("/word/fontTable.xml", ContentType.FontTable, StyleMarkup.FontTable()));
    }

    /// <summary>Adds the chart of a figure.</summary>
    /// <returns>Its id.</returns>
    public string Chart(ReportFigure figure)
    {
        charts++;
        var drawn = DrawnChart.AsShown(figure.Chart, language);
        var chart = package.Add(FormattableString.Invariant($"/word/charts/chart{charts}.xml"), ContentType.Chart);
        var data = package.Add(FormattableString.Invariant($"/word/embeddings/workbook{charts}.xlsx"), ContentType.WorkbookFile, DataSheet.Of(drawn, figure.Title.In(language), language));
        chart.Xml = new ChartMarkup(drawn, DataSheet.Place(drawn, language), TextSize).Part(language, chart.Relate(Relation.Package, data));
        return document.Relate(Relation.Chart, chart);
    }

    /// <summary>The document.</summary>
    public byte[] ToBytes(IEnumerable<XElement> body)
    {
        XElement[] page = [.. TextMarkup.Number(" PAGE ", 1)];
        var foot = package.Add("/word/footer1.xml", ContentType.Footer, W("ftr", TextMarkup.Of(TextStyle.PageFoot, TextMarkup.Run(footer), W("r", W("tab")), page)));
        var first = package.Add("/word/footer2.xml", ContentType.Footer, W("ftr", TextMarkup.Of(TextStyle.PageFoot)));
        document.Xml = W("document", W(
            "body",
            body,
            W(
                "sectPr",
                W("footerReference", WAt("type", "default"), Rel(document.Relate(Relation.Footer, foot))),
                W("footerReference", WAt("type", "first"), Rel(document.Relate(Relation.Footer, first))),
                W("pgSz", WAt("w", Paper.Twips(Paper.Width)), WAt("h", Paper.Twips(Paper.Height))),
                W(
                    "pgMar",
                    WAt("top", Paper.Twips(Paper.Top)),
                    WAt("right", Paper.Twips(Paper.Side)),
                    WAt("bottom", Paper.Twips(Paper.Bottom)),
                    WAt("left", Paper.Twips(Paper.Side)),
                    WAt("header", Paper.Twips(Paper.Top / 2)),
                    WAt("footer", Paper.Twips(Paper.Bottom / 2)),
                    WAt("gutter", 0)),
                W("titlePg"))));
        return package.ToBytes();
    }
}
