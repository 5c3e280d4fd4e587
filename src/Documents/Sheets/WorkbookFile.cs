using System.Xml.Linq;
using Maatstaf.Documents.Parts;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Sheets;

/// <summary>Sheets with their charts, put together to a workbook.</summary>
internal sealed class WorkbookFile
{
    private readonly PartPackage package = new();
    private readonly Part workbook;
    private readonly List<(Sheet Sheet, Part Part)> sheets = [];
    private readonly string footer;
    private int charts;

    /// <summary>Begins a workbook.</summary>
    /// <param name="description">What it is called.</param>
    /// <param name="footer">What stands below every page.</param>
    public WorkbookFile(FileDescription description, string footer)
    {
        this.footer = footer;
        workbook = package.Add("/xl/workbook.xml", ContentType.Workbook);
        package.Begin(workbook, description);
    }

    /// <summary>The looks of its cells.</summary>
    public LookList Looks { get; } = new();

    /// <summary>Begins a sheet.</summary>
    public Sheet Sheet(string name)
    {
        var number = sheets.Count + 1;
        var sheet = new Sheet(name, Looks);
        sheets.Add((sheet, package.Add(FormattableString.Invariant($"/xl/worksheets/sheet{number}.xml"), ContentType.Worksheet)));
        return sheet;
    }

    /// <summary>Puts a chart on the last sheet and closes it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="anchor">Where it is, given the id of the chart.</param>
    public void Draw(XElement chart, Func<string, XElement> anchor)
    {
        charts++;
        var drawing = package.Add(FormattableString.Invariant($"/xl/drawings/drawing{charts}.xml"), ContentType.Drawing);
        var part = package.Add(FormattableString.Invariant($"/xl/charts/chart{charts}.xml"), ContentType.Chart, chart);
        drawing.Xml = Xdr("wsDr", anchor(drawing.Relate(Relation.Chart, part)));
        var (sheet, sheetPart) = sheets[^1];
        sheetPart.Xml = sheet.Part(sheetPart.Relate(Relation.Drawing, drawing), footer);
    }

    /// <summary>The workbook.</summary>
    public byte[] ToBytes()
    {
        foreach (var (sheet, part) in sheets)
            part.Xml ??= sheet.Part(null, footer);
        var listed = sheets.Select((pair, index) => S("sheet", At("name", pair.Sheet.Name), At("sheetId", index + 1), Rel(workbook.Relate(Relation.Worksheet, pair.Part)))).ToArray();
        workbook.Relate(Relation.Styles, package.Add("/xl/styles.xml", ContentType.SheetStyles, Looks.Part()));
        workbook.Xml = S("workbook", S("bookViews", S("workbookView", At("activeTab", 0))), S("sheets", listed));
        return package.ToBytes();
    }
}
