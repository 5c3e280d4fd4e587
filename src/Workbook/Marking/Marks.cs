using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Marking;

/// <summary>
/// Marks are conditional formats: they colour a cell without changing it or its style. The formula is always true and says whose they are,
/// so that they can be taken off at the next upload, also after another program has saved the workbook.
/// </summary>
internal static class Marks
{
    private const string Formula = "N(\"maatstaf\")=0";

    // Programs read long lists of cells badly.
    private const int MostCellsPerMark = 100;

    private static readonly string[] Looks =
    [
        Fill("FFDCE9F5"), Fill("FFFFE7BF"), Fill("FFF9CFCB"),
        "<font><b/><color rgb=\"FFFFFFFF\"/></font><fill><patternFill patternType=\"solid\"><bgColor rgb=\"FF154273\"/></patternFill></fill>",
        "<font><u/><color rgb=\"FF154273\"/></font>",
        "<font><b/></font>",
    ];

    /// <summary>Which look belongs to a heading, a link and a title.</summary>
    public const int Heading = 3, Link = 4, Title = 5;

    /// <summary>Which look belongs to a severity.</summary>
    public static int LookOf(Severity severity) => severity switch
    {
        Severity.Informs => 0,
        Severity.Asks => 1,
        _ => 2,
    };

    /// <summary>Puts the looks among the styles of a workbook, or finds them there; gives the place of each.</summary>
    public static int[] AddTo(XDocument styles)
    {
        var root = styles.Root!;
        var space = root.Name.Namespace;
        var list = root.Element(space + "dxfs");
        if (list is null)
        {
            list = new XElement(space + "dxfs");
            var before = root.Element(space + "cellStyles") ?? root.Element(space + "cellXfs");
            if (before is null)
                root.Add(list);
            else
                before.AddAfterSelf(list);
        }

        var places = Looks.Select(look => PlaceOf(list, XElement.Parse($"<dxf xmlns=\"{space}\">{look}</dxf>"))).ToArray();
        list.SetAttributeValue("count", list.Elements().Count());
        return places;
    }

    /// <summary>The conditional formats for cells, as XML without a namespace of its own.</summary>
    /// <param name="cells">Cells as people write them.</param>
    /// <param name="look">Place of the look among the styles.</param>
    /// <param name="priority">Number of the first; each counts one further.</param>
    public static string Formatting(IEnumerable<string> cells, int look, ref int priority)
    {
        var xml = new StringBuilder();
        foreach (var some in cells.Chunk(MostCellsPerMark))
        {
            var formula = new XText(Formula).ToString();
            xml.Append(CultureInfo.InvariantCulture, $"<conditionalFormatting sqref=\"{string.Join(' ', some)}\"><cfRule type=\"expression\" dxfId=\"{look}\" priority=\"{priority++}\"><formula>{formula}</formula></cfRule></conditionalFormatting>");
        }

        return xml.ToString();
    }

    /// <summary>Whether a conditional format is one of ours.</summary>
    public static bool IsOurs(XElement formatting) =>
        formatting.Descendants(formatting.Name.Namespace + "formula").Any(static formula => formula.Value.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("\"maatstaf\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The cell that shows a problem; a problem of a row shows in its first cell. Null = it is of no cell.</summary>
    public static string? CellOf(Problem problem) =>
        problem.Place is { Sheet: not null, Line: > 0 } place ? CellReference.Of(place.Line, Math.Max(place.Column, 1)) : null;

    private static string Fill(string colour) => $"<fill><patternFill patternType=\"solid\"><bgColor rgb=\"{colour}\"/></patternFill></fill>";

    private static int PlaceOf(XElement list, XElement look)
    {
        var known = list.Elements().ToList();
        var at = known.FindIndex(element => XNode.DeepEquals(element, look));
        if (at >= 0)
            return at;
        list.Add(look);
        return known.Count;
    }
}
