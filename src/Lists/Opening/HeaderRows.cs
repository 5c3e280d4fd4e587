using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists.Opening;

/// <summary>Which rows hold the headings.</summary>
/// <param name="First">Position of the first of them among the rows.</param>
/// <param name="Count">One or two.</param>
internal readonly record struct HeaderRows(int First, int Count)
{
    private const int FewestKnown = 2;

    /// <summary>Finds the headings: the row, or two rows together, in which most known words stand; null when there are none.</summary>
    public static HeaderRows? Find(SheetTable table, ListForm form, ListWords words)
    {
        HeaderRows? best = null;
        var most = 0;
        for (var first = 0; first < table.Rows.Count && first < words.HeaderSearchRows; first++)
        {
            foreach (var count in (int[])[1, 2])
            {
                var rows = new HeaderRows(first, count);
                if (count == 2 && !rows.CanBeTwo(table))
                    continue;
                var known = rows.Headings(table).Sum(heading => Known(heading, form, words));
                if (known > most)
                    (best, most) = (rows, known);
            }
        }

        return most >= FewestKnown * 2 ? best : FirstRowOfText(table);
    }

    /// <summary>The headings; a heading over merged cells counts for all columns under it.</summary>
    public string[] Headings(SheetTable table)
    {
        var top = table.Rows[First];
        if (Count == 1)
            return [.. top.Cells.Select(static cell => cell.Text.Trim())];
        var below = table.Rows[First + 1];
        var headings = new string[Math.Max(top.Cells.Count, below.Cells.Count)];
        var over = string.Empty;
        for (var column = 0; column < headings.Length; column++)
        {
            over = top[column].Text.Trim() is { Length: > 0 } text ? text : below[column].Kind == CellKind.Blank ? string.Empty : over;
            headings[column] = $"{over} {below[column].Text.Trim()}".Trim();
        }

        return headings;
    }

    private bool CanBeTwo(SheetTable table)
    {
        if (First + 1 >= table.Rows.Count || table.Rows[First + 1].Number != table.Rows[First].Number + 1)
            return false;
        var (top, below) = (table.Rows[First], table.Rows[First + 1]);
        var width = Math.Max(top.Cells.Count, below.Cells.Count);
        var under = Enumerable.Range(0, width).Any(column => top[column].Kind == CellKind.Blank && below[column].Kind == CellKind.Text);
        return under && below.Cells.All(static cell => cell.Kind is CellKind.Blank or CellKind.Text || IsYear(cell.Text));
    }

    private static int Known(string heading, ListForm form, ListWords words)
    {
        var plain = PlainWords.Of(heading);
        if (plain.Length == 0)
            return 0;
        var fit = Math.Max(form.Fields.Max(field => PlainWords.BestFit(plain, field.Words)), PlainWords.BestFit(plain, words.Personal));
        return fit == 0 ? 0 : fit > plain.Length ? 3 : 2;
    }

    private static HeaderRows? FirstRowOfText(SheetTable table)
    {
        for (var row = 0; row + 1 < table.Rows.Count; row++)
        {
            var cells = table.Rows[row].Cells.Where(static cell => cell.Kind != CellKind.Blank).ToArray();
            if (cells.Length >= FewestKnown && cells.All(static cell => cell.Kind == CellKind.Text && !cell.Text.All(IsNumberSign)))
                return new HeaderRows(row, 1);
        }

        return null;
    }

    private static bool IsNumberSign(char sign) => char.IsDigit(sign) || char.IsPunctuation(sign) || char.IsWhiteSpace(sign);

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);
}
