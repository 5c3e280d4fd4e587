using Maatstaf.Charts;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Drawing;

/// <summary>
/// A waterfall as stacked bars: a base that is not seen, and on it what is seen, above and below zero apart, because
/// programs stack these apart.
/// </summary>
internal static class Waterfall
{
    private static readonly LocalisedText Base = new("Voet (niet zichtbaar)", "Base (not visible)");
    private static readonly LocalisedText Above = new("Boven nul", "Above zero");
    private static readonly LocalisedText Below = new("Onder nul", "Below zero");

    private static readonly LocalisedText Top = new("Bovenkant (voor het getal)", "Top (for the number)");

    /// <summary>The chart; the numbers at its bars are those of the table.</summary>
    public static DrawnChart Of(Chart chart, Language language)
    {
        var format = ValueFormat.Of(chart, language);
        var texts = FigureTable.Of(chart).Rows.Select(row => row.Cells[0].Text.In(language)).ToArray();
        var colours = chart.Bars.Select(static bar => Palette.Of(bar.Role)).ToArray();
        DrawnSeries Part(LocalisedText name, DrawnAs form, Func<WaterfallBar, double> value) =>
            new(name.In(language), form, Palette.Context, [.. chart.Bars.Select(bar => (double?)(value(bar) * format.Times))]);
        DrawnSeries[] series =
        [
            Part(Base, DrawnAs.Base, static bar => BaseOf(bar)),
            Part(Above, DrawnAs.Bars, static bar => Math.Max(Highest(bar), 0) - Math.Max(Lowest(bar), 0)) with { Colours = colours },
            Part(Below, DrawnAs.Bars, static bar => Math.Min(Lowest(bar), 0) - Math.Min(Highest(bar), 0)) with { Colours = colours },
            Part(Top, DrawnAs.Whole, Highest) with { Labels = texts },
        ];
        var drawn = new DrawnChart(chart.Kind, chart.CategoryName.In(language), [.. chart.Categories.Select(name => name.In(language))], series, format) { AxisFrom = chart.AxisFrom * format.Times };
        // Beside bars that lie no number can stand: it goes with the name.
        return drawn.IsLying ? drawn with { Categories = [.. drawn.Categories.Zip(texts, static (name, text) => $"{name}: {text}")] } : drawn;
    }

    private static double Lowest(WaterfallBar bar) => Math.Min(bar.Start, bar.End);

    private static double Highest(WaterfallBar bar) => Math.Max(bar.Start, bar.End);

    private static double BaseOf(WaterfallBar bar) => Lowest(bar) > 0 ? Lowest(bar) : Math.Min(Highest(bar), 0);
}
