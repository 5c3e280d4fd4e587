using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>Cells of a sheet that are merged: the first one counts, what lies under the others is blanked.</summary>
internal sealed class MergedCells
{
    private const int MostRanges = 20_000, MostSteps = 5_000_000;

    private readonly List<(int FirstRow, int FirstColumn, int LastRow, int LastColumn)> ranges = [];

    public int Count => ranges.Count;

    public string First { get; private set; } = string.Empty;

    public int FirstRow => ranges[0].FirstRow;

    public void Add(string reference, string part)
    {
        var ends = reference.Split(':');
        if (ends.Length != 2 || CellReference.Parse(ends[0]) is not var (firstRow, firstColumn) || CellReference.Parse(ends[1]) is not var (lastRow, lastColumn))
            throw new RefusedFileException(PlaceWrong.Check, SentenceFact.Delivered("value", reference));
        if (ranges.Count == MostRanges)
            throw Unnatural(part);
        if (ranges.Count == 0)
            First = reference;
        ranges.Add((firstRow, firstColumn, lastRow, lastColumn));
    }

    public void Blank(List<SheetRow> rows, string part)
    {
        var steps = 0;
        foreach (var range in ranges)
        {
            for (var at = FirstFrom(rows, range.FirstRow); at < rows.Count && rows[at].Number <= range.LastRow; at++)
            {
                var cells = (SheetCell[])rows[at].Cells;
                for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, cells.Length); column++)
                {
                    if (rows[at].Number > range.FirstRow || column > range.FirstColumn)
                        cells[column - 1] = SheetCell.Blank;
                    if (++steps > MostSteps)
                        throw Unnatural(part);
                }
            }
        }
    }

    private static int FirstFrom(List<SheetRow> rows, int number)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Number < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static RefusedFileException Unnatural(string part) => new(XmlUnnatural.Check, SentenceFact.Delivered("value", part));
}
