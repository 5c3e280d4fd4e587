using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Maatstaf.Documents;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;

namespace Maatstaf.Documents_Tests;

/// <summary>A series of a chart as the file holds it: what is drawn before the program has read any cell.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Categories">The categories.</param>
/// <param name="Values">By the index of the category.</param>
/// <param name="Cells">Where the values stand.</param>
internal sealed record CachedSeries(string Name, string[] Categories, Dictionary<int, double> Values, string Cells);

/// <summary>Opens a document as a program does, and says what is wrong with it.</summary>
internal static class Desk
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2010, FileFormatVersions.Office2016, FileFormatVersions.Microsoft365];

    /// <summary>The document of a form.</summary>
    public static OpenXmlPackage Open(byte[] bytes, DocumentForm form) => form switch
    {
        DocumentForm.Workbook => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false),
        DocumentForm.Slides => PresentationDocument.Open(new MemoryStream(bytes), isEditable: false),
        _ => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false),
    };

    /// <summary>Everything that breaks the schema, in the document and in the workbooks behind its charts.</summary>
    public static IEnumerable<string> Faults(byte[] bytes, DocumentForm form, bool inAllVersions = true)
    {
        using var document = Open(bytes, form);
        foreach (var version in inAllVersions ? Versions : Versions[^1..])
        {
            foreach (var fault in new OpenXmlValidator(version).Validate(document))
                yield return $"{version} {fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}";
        }

        foreach (var part in Parts(document).OfType<EmbeddedPackagePart>())
        {
            foreach (var fault in Faults(BytesOf(part), DocumentForm.Workbook, inAllVersions: false))
                yield return $"{part.Uri}: {fault}";
        }
    }

    /// <summary>All charts, in the order of their names.</summary>
    public static IReadOnlyList<ChartPart> Charts(OpenXmlPackage document) =>
        [.. Parts(document).OfType<ChartPart>().OrderBy(static part => part.Uri.ToString().Length).ThenBy(static part => part.Uri.ToString(), StringComparer.Ordinal)];

    /// <summary>All parts, each once.</summary>
    public static IReadOnlyList<OpenXmlPart> Parts(OpenXmlPackage document) => [.. document.GetAllParts()];

    /// <summary>The series of a chart.</summary>
    public static IReadOnlyList<CachedSeries> SeriesOf(ChartPart part) =>
    [
        .. part.ChartSpace.Descendants<C.Values>().Select(static values => new CachedSeries(
            values.Parent!.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text,
            [.. values.Parent.GetFirstChild<C.CategoryAxisData>()!.Descendants<C.NumericValue>().Select(static text => text.Text)],
            values.Descendants<C.NumericPoint>().ToDictionary(static point => (int)point.Index!.Value, static point => Number(point.NumericValue!.Text)),
            values.Descendants<C.Formula>().Single().Text)),
    ];

    /// <summary>The path of a chart: how far along its points lie, and how high.</summary>
    public static (CachedSeries Along, CachedSeries Up) PathOf(ChartPart part)
    {
        var path = part.ChartSpace.Descendants<C.ScatterChartSeries>().First();
        CachedSeries Read(string name, C.NumberReference reference) => new(
            name,
            new string[reference.NumberingCache!.PointCount!.Val!.Value],
            reference.NumberingCache.Elements<C.NumericPoint>().ToDictionary(static point => (int)point.Index!.Value, static point => Number(point.NumericValue!.Text)),
            reference.Formula!.Text);
        return (
            Read(part.ChartSpace.Descendants<C.ValueAxis>().First().GetFirstChild<C.Title>()!.InnerText, path.GetFirstChild<C.XValues>()!.NumberReference!),
            Read(path.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text, path.GetFirstChild<C.YValues>()!.NumberReference!));
    }

    /// <summary>What stands at the points of a series of a path.</summary>
    public static IReadOnlyList<string> Labels(ChartPart part, int series) =>
        [.. part.ChartSpace.Descendants<C.ScatterChartSeries>().ElementAt(series).Descendants<C.DataLabel>().Select(static label => label.InnerText)];

    /// <summary>The slides, in their order.</summary>
    public static IReadOnlyList<SlidePart> SlidesOf(PresentationDocument document)
    {
        var presentation = document.PresentationPart!;
        return [.. presentation.Presentation!.SlideIdList!.Elements<P.SlideId>().Select(id => (SlidePart)presentation.GetPartById(id.RelationshipId!.Value!))];
    }

    /// <summary>The cells of a sheet with something in them: numbers as number, texts as text.</summary>
    public static Dictionary<string, object> CellsOf(SpreadsheetDocument document, string sheet)
    {
        var workbook = document.WorkbookPart!;
        var id = workbook.Workbook!.Sheets!.Elements<Sheet>().Single(found => found.Name == sheet).Id!.Value!;
        return ((WorksheetPart)workbook.GetPartById(id)).Worksheet!.Descendants<Cell>()
            .Where(static cell => cell.InnerText.Length > 0)
            .ToDictionary(static cell => cell.CellReference!.Value!, static cell => cell.DataType is null ? (object)Number(cell.CellValue!.Text) : cell.InnerText);
    }

    /// <summary>The workbook behind a chart.</summary>
    public static SpreadsheetDocument DataOf(ChartPart part) => SpreadsheetDocument.Open(new MemoryStream(BytesOf(part.EmbeddedPackagePart!)), isEditable: false);

    /// <summary>The bytes of a part.</summary>
    public static byte[] BytesOf(OpenXmlPart part)
    {
        using var bytes = new MemoryStream();
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
