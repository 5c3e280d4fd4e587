using System.Globalization;
using System.Text;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>Reads the cells of one sheet after another.</summary>
internal sealed class SheetReader(
    WorkbookZip zip, IReadOnlyList<string> texts, DateFormats formats, SerialDay serialDay, CellBudget budget, FileProblems findings, CancellationToken cancellation)
{
    private readonly StringBuilder text = new();
    private readonly List<SheetCell> cells = [];
    private readonly List<SheetRow> rows = [];
    private string sheet = string.Empty;

    public SheetTable Read(ListedSheet listed, string part)
    {
        sheet = listed.Name;
        rows.Clear();
        var merged = new MergedCells();
        var lastRow = 0;
        using (var xml = zip.Read(part))
        {
            // Cells of a row are read to its end, after which the reader stands at what comes next.
            while (xml.NextElement())
            {
                if (xml.Name == "row" && xml.Depth == 2)
                    lastRow = ReadRow(xml, lastRow);
                else if (xml.Name == "mergeCell" && xml.Depth == 2)
                    merged.Add(xml.Plain("ref") ?? string.Empty, part);
                else if (xml.Name is "oleObject" or "control")
                    throw new RefusedFileException(ObjectsInside.Check, SentenceFact.Text("value", sheet));
            }
        }

        merged.Blank(rows, part);
        if (merged.Count > 0)
            findings.Add(CellsMerged.Check, new Spot(sheet, merged.FirstRow), SentenceFact.Number("count", merged.Count), SentenceFact.Text("value", merged.First));
        return new SheetTable(sheet, listed.IsHidden, [.. rows]);
    }

    private int ReadRow(PartReader xml, int lastRow)
    {
        cancellation.ThrowIfCancellationRequested();
        var number = xml.Plain("r") is { } written
            ? int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0
            : lastRow + 1;
        if (number <= lastRow)
            throw Wrong(xml.Plain("r") ?? string.Empty);
        var isHidden = xml.IsOn("hidden");
        if (xml.IsEmpty)
            return number;
        ReadCells(xml, number);
        if (cells.Count == 0)
            return number;
        if (rows.Count == budget.Limits.MostRows)
            throw new RefusedFileException(TooManyRows.Check, SentenceFact.Number("limit", budget.Limits.MostRows)) { Spot = new Spot(sheet, number) };
        rows.Add(new SheetRow(number, cells.ToArray(), isHidden));
        return number;
    }

    private void ReadCells(PartReader xml, int row)
    {
        cells.Clear();
        var depth = xml.Depth;
        var lastColumn = 0;
        while (xml.NextWithin(depth))
        {
            if (xml.Name != "c" || xml.Depth != depth + 1)
                continue;
            var column = xml.Plain("r") is { } reference ? ColumnOf(reference, row, lastColumn) : lastColumn + 1;
            lastColumn = column;
            var cell = ReadCell(xml, new Spot(sheet, row, column));
            if (cell.Kind == CellKind.Blank)
                continue;
            if (column > budget.Limits.MostColumns)
                throw new RefusedFileException(TooManyColumns.Check, SentenceFact.Number("limit", budget.Limits.MostColumns)) { Spot = new Spot(sheet, row, column) };
            budget.TakeCells(column - cells.Count, new Spot(sheet, row, column));
            while (cells.Count < column - 1)
                cells.Add(SheetCell.Blank);
            cells.Add(cell);
        }
    }

    private int ColumnOf(string reference, int row, int lastColumn) =>
        CellReference.Parse(reference) is var (foundRow, column) && foundRow == row && column > lastColumn ? column : throw Wrong(reference);

    private SheetCell ReadCell(PartReader xml, Spot spot)
    {
        var (type, style) = (xml.Plain("t"), xml.Plain("s"));
        if (xml.IsEmpty)
            return SheetCell.Blank;
        var depth = xml.Depth;
        string? value = null;
        var isFormula = false;
        while (xml.NextWithin(depth))
        {
            if (xml.Name == "f")
                isFormula = true;
            else if (xml.Name == "v")
                value = ReadValue(xml, spot);
            else if (xml.Name == "is")
                value = SharedTexts.ReadRichText(xml, text, budget, spot);
        }

        if (isFormula && string.IsNullOrEmpty(value) && type is not "str")
        {
            findings.Add(FormulaWithoutValue.Check, spot, SentenceFact.Text("cell", CellReference.Of(spot.Row, spot.Column)));
            return new SheetCell(CellKind.Error, "=");
        }

        return string.IsNullOrEmpty(value) ? SheetCell.Blank : Typed(type, style, value, spot);
    }

    private string ReadValue(PartReader xml, Spot spot)
    {
        text.Clear();
        _ = xml.AppendText(text, budget.Limits.LongestText);
        budget.TakeText(text.Length, spot);
        return text.ToString();
    }

    private SheetCell Typed(string? type, string? style, string value, Spot spot)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
                    ? OfText(texts[index])
                    : throw Wrong(CellReference.Of(spot.Row, spot.Column));
            case "str":
                return OfText(EscapedSigns.Decode(value));
            case "inlineStr":
                return OfText(value);
            case "b":
                return new SheetCell(CellKind.Flag, value.Trim() is "1" or "true" ? "true" : "false");
            case "e":
                return new SheetCell(CellKind.Error, value);
            case "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment):
                return new SheetCell(CellKind.Date, moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            default:
                return OfNumber(style, value, spot);
        }
    }

    private SheetCell OfNumber(string? style, string value, Spot spot)
    {
        if (NumberText.Of(value.Trim()) is not { } number)
        {
            findings.Add(NumberUnusable.Check, spot, SentenceFact.Text("cell", CellReference.Of(spot.Row, spot.Column)), SentenceFact.Delivered("value", value));
            return new SheetCell(CellKind.Error, SentenceFact.Shown(value));
        }

        return formats.IsDay(style) && serialDay.ToDay(double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)) is { } day
            ? new SheetCell(CellKind.Date, day)
            : new SheetCell(CellKind.Number, number);
    }

    private static SheetCell OfText(string value) => value.Length == 0 ? SheetCell.Blank : new SheetCell(CellKind.Text, value);

    private RefusedFileException Wrong(string place) => new(PlaceWrong.Check, SentenceFact.Delivered("value", place)) { Spot = new Spot(sheet) };
}
