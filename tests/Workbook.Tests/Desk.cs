using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Workbook_Tests;

/// <summary>Does with a workbook what a person does behind a desk: type, add, move, remove.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2007, FileFormatVersions.Office2016, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];
    private readonly MemoryStream bytes = new();
    private readonly SpreadsheetDocument document;

    public Desk(byte[] workbook)
    {
        bytes.Write(workbook);
        document = SpreadsheetDocument.Open(bytes, isEditable: true);
    }

    /// <summary>Types a text or, when it is an invariant number with <paramref name="isNumber"/>, a number.</summary>
    public Desk Type(string sheet, string cell, string value, bool isNumber = false, string? formula = null, string? kind = null)
    {
        var found = CellAt(sheet, cell);
        found.RemoveAllChildren();
        if (formula is not null)
            found.Append(new CellFormula(formula));
        if (isNumber || kind is not null)
        {
            found.DataType = kind is null ? null : new EnumValue<CellValues>(kind == "e" ? CellValues.Error : CellValues.Boolean);
            found.Append(new CellValue(value));
        }
        else
        {
            found.DataType = CellValues.InlineString;
            found.Append(new InlineString(new Text(value) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return this;
    }

    public Desk Number(string sheet, string cell, string value) => Type(sheet, cell, value, isNumber: true);

    /// <summary>Gives a cell the look of another.</summary>
    public Desk Style(string sheet, string cell, string like)
    {
        CellAt(sheet, cell).StyleIndex = CellAt(sheet, like).StyleIndex;
        return this;
    }

    /// <summary>Puts an empty column before a column, as a program does: cells move, and so do their places.</summary>
    public Desk InsertColumn(string sheet, int before)
    {
        foreach (var cell in Data(sheet).Descendants<Cell>())
        {
            var (row, column) = CellReference.Parse(cell.CellReference!.Value!)!.Value;
            if (column >= before)
                cell.CellReference = CellReference.Of(row, column + 1);
        }

        return this;
    }

    /// <summary>Puts empty rows before a row.</summary>
    public Desk InsertRows(string sheet, int before, int count)
    {
        foreach (var row in Data(sheet).Elements<Row>().Where(row => row.RowIndex! >= (uint)before))
        {
            row.RowIndex = row.RowIndex! + (uint)count;
            foreach (var cell in row.Elements<Cell>())
                cell.CellReference = CellReference.Of((int)row.RowIndex!.Value, CellReference.Parse(cell.CellReference!.Value!)!.Value.Column);
        }

        return this;
    }

    public Desk Hide(string sheet, int row)
    {
        Data(sheet).Elements<Row>().Single(found => found.RowIndex! == (uint)row).Hidden = true;
        return this;
    }

    public Desk Rename(string sheet, string name)
    {
        SheetNamed(sheet).Name = name;
        return this;
    }

    public Desk Remove(string sheet)
    {
        SheetNamed(sheet).Remove();
        return this;
    }

    public Desk AddSheet(string name)
    {
        var part = document.WorkbookPart!.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData());
        var sheets = document.WorkbookPart.Workbook.Sheets!;
        sheets.Append(new Sheet { Name = name, SheetId = sheets.Elements<Sheet>().Max(static sheet => sheet.SheetId!.Value) + 1, Id = document.WorkbookPart.GetIdOfPart(part) });
        return this;
    }

    /// <summary>Writes a note of their own.</summary>
    public Desk Note(string sheet, string cell, string text)
    {
        var part = PartOf(sheet);
        var comments = part.AddNewPart<WorksheetCommentsPart>();
        comments.Comments = new Comments(new Authors(new Author("J. Jansen")), new CommentList(new Comment(new CommentText(new Text(text))) { Reference = cell, AuthorId = 0 }));
        var drawing = part.AddNewPart<VmlDrawingPart>();
        using (var writer = new StreamWriter(drawing.GetStream(FileMode.Create)))
            writer.Write("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shape id=\"_1\" type=\"#_x0000_t202\"><x:ClientData ObjectType=\"Note\"><x:Row>6</x:Row><x:Column>4</x:Column></x:ClientData></v:shape></xml>");
        part.Worksheet.Append(new LegacyDrawing { Id = part.GetIdOfPart(drawing) });
        return this;
    }

    public byte[] Save()
    {
        document.Save();
        document.Dispose();
        return bytes.ToArray();
    }

    /// <summary>What the schema of any version of Excel since 2007, or Excel itself, has against a workbook.</summary>
    public static IReadOnlyList<string> Faults(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return
        [
            .. from version in Versions
               from fault in new OpenXmlValidator(version).Validate(document)
               select $"{version} {fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}",
            .. ExcelRules.Broken(document),
        ];
    }

    public void Dispose() => bytes.Dispose();

    private Cell CellAt(string sheet, string place)
    {
        var (rowNumber, column) = CellReference.Parse(place)!.Value;
        var data = Data(sheet);
        var row = data.Elements<Row>().FirstOrDefault(found => found.RowIndex! == (uint)rowNumber);
        if (row is null)
        {
            row = new Row { RowIndex = (uint)rowNumber };
            var next = data.Elements<Row>().FirstOrDefault(found => found.RowIndex! > (uint)rowNumber);
            if (next is null)
                data.Append(row);
            else
                data.InsertBefore(row, next);
        }

        var known = row.Elements<Cell>().FirstOrDefault(found => found.CellReference == place);
        if (known is not null)
            return known;
        var cell = new Cell { CellReference = place, StyleIndex = row.Elements<Cell>().FirstOrDefault()?.StyleIndex?.Value ?? 0 };
        var after = row.Elements<Cell>().FirstOrDefault(found => CellReference.Parse(found.CellReference!.Value!)!.Value.Column > column);
        if (after is null)
            row.Append(cell);
        else
            row.InsertBefore(cell, after);
        return cell;
    }

    private Sheet SheetNamed(string name) => document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);

    private WorksheetPart PartOf(string sheet) => (WorksheetPart)document.WorkbookPart!.GetPartById(SheetNamed(sheet).Id!.Value!);

    private SheetData Data(string sheet) => PartOf(sheet).Worksheet.GetFirstChild<SheetData>()!;
}
