using Maatstaf.Charts;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents;

/// <summary>Says which points of a chart may not be shown: a program draws nothing there, as for what is missing.</summary>
internal static class Absences
{
    /// <summary>The withheld points in a sentence; null when there are none.</summary>
    public static LocalisedText? Of(Chart chart)
    {
        var table = FigureTable.Of(chart);
        LocalisedText[] withheld =
        [
            .. table.Rows.SelectMany(row => row.Cells.Zip(table.Columns).Where(static pair => pair.First.Value is FigureValue.Withheld).Select(pair => new LocalisedText(
                $"{row.Name.Dutch} {pair.Second.Dutch} {pair.First.Text.Dutch}",
                $"{row.Name.English} {pair.Second.English} {pair.First.Text.English}"))),
        ];
        return withheld.Length == 0 ? null : Words.NotShown.With("cells", new(
            string.Join("; ", withheld.Select(static text => text.Dutch)),
            string.Join("; ", withheld.Select(static text => text.English))));
    }
}
