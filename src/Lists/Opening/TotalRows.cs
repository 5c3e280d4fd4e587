using Maatstaf.Catalogue;
using Maatstaf.Lists.Values;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists.Opening;

/// <summary>Recognises rows of totals: they are no lines of the list.</summary>
internal static class TotalRows
{
    /// <summary>Whether a row only adds up others.</summary>
    public static bool IsTotal(SheetRow row, IReadOnlyList<SheetRow> all, ListWords words)
    {
        var texts = row.Cells.Where(static cell => cell.Kind != CellKind.Blank && !IsNumber(cell)).ToArray();
        var numbers = row.Cells.Count(IsNumber);
        if (texts.Length == 1 && numbers > 0)
        {
            var plain = PlainWords.Of(texts[0].Text);
            return words.TotalWords.Any(word => plain == word || plain.StartsWith(word + " ", StringComparison.Ordinal));
        }

        return texts.Length == 0 && numbers > 0 && ReferenceEquals(row, all[^1]) && all.Count > 2 && AddsUp(row, all);
    }

    private static bool AddsUp(SheetRow total, IReadOnlyList<SheetRow> all)
    {
        for (var column = 0; column < total.Cells.Count; column++)
        {
            if (!IsNumber(total[column]))
                continue;
            var notation = NumberNotation.Of(all.Select(row => row[column]));
            var above = all.SkipLast(1).Select(row => notation.Read(row[column], isFraction: false).Value ?? 0).ToArray();
            if (above.Count(static value => value != 0) < 2 || above.Sum() != notation.Read(total[column], isFraction: false).Value)
                return false;
        }

        return true;
    }

    private static bool IsNumber(SheetCell cell) => cell.Kind == CellKind.Number || (cell.Kind == CellKind.Text && NumberNotation.LooksLikeNumber(cell.Text));
}
