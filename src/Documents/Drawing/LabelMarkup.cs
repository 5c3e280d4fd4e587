using System.Xml.Linq;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Drawing;

/// <summary>A text of its own at a point.</summary>
/// <param name="Index">The point.</param>
/// <param name="Text">The text.</param>
/// <param name="Side">On which side of the point it stands.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal sealed record WrittenLabel(int Index, string Text, string Side, string Colour, bool IsBold);

/// <summary>The numbers and names that stand in a chart.</summary>
/// <param name="chart">The chart.</param>
/// <param name="textSize">Size of its letters, in hundredths of a point.</param>
internal sealed class LabelMarkup(DrawnChart chart, int textSize)
{
    // A part of a bar that is lower than this share of the highest bar has no room for its number.
    private const double LowestLabelled = 0.055;

    // Names at the ends of lines closer than this share of the height would lie over each other.
    private const double NearestEnds = 0.08;

    // Longer names would be broken, and take half of the chart.
    private const int LongestAtEnd = 14;

    /// <summary>Whether every line can be named at its end, so that no key is needed.</summary>
    public bool NamesAtEnds
    {
        get
        {
            double?[] ends = [.. chart.Series.Select(static series => series.Values[^1])];
            return chart.Series.All(static series => series.Name.Length <= LongestAtEnd)
                && ends.All(static end => end is not null)
                && ends.Order().Zip(ends.Order().Skip(1)).All(pair => pair.Second - pair.First >= NearestEnds * chart.AxisSpan);
        }
    }

    /// <summary>Numbers in parts of bars, where there is room for them.</summary>
    public XElement InParts(DrawnSeries series) => C(
        "dLbls",
        series.Values.Index().Where(point => Math.Abs(point.Item ?? 0) < LowestLabelled * HighestBar).Select(static point => Deleted(point.Index)),
        Common(Palette.TextOn(series.Colour), "ctr", showsValue: true, isBold: true));

    /// <summary>Numbers beyond the ends of bars, or above the whole.</summary>
    public XElement AtEnds(DrawnSeries series, string position, string colour = Palette.Text) => C(
        "dLbls",
        series.Labels.Index().Select(label => Label(new WrittenLabel(label.Index, label.Item, position, Palette.Text, IsBold: true))),
        Common(colour, position, showsValue: series.Labels.Count == 0, isBold: true));

    /// <summary>Name and number at the last point of a line, and nothing elsewhere.</summary>
    public XElement AtLast(DrawnSeries series, bool withName) => C(
        "dLbls",
        series.Values[^1] is null ? null : C(
            "dLbl",
            C("idx", Val(series.Values.Count - 1)),
            Look(series.IsContext ? Palette.TextSoft : series.Colour, isBold: true),
            C("dLblPos", Val("r")),
            Shown(value: true, name: withName),
            C("separator", "\u00A0")),
        Common(Palette.Text, "r", showsValue: false, isBold: false));

    /// <summary>A text of their own at some points, and nothing elsewhere.</summary>
    public XElement Written(IEnumerable<WrittenLabel> written) => C("dLbls", written.Select(Label), Shown(value: false, name: false));

    /// <summary>Letters within a chart.</summary>
    public XElement Run(string text, string colour, bool isBold) =>
        A("r", A("rPr", At("lang", "nl-NL"), At("sz", textSize), At("b", isBold), ShapeMarkup.Fill(colour)), A("t", Clean(text)));

    /// <summary>No numbers.</summary>
    public static XElement None => C("dLbls", Shown(value: false, name: false));

    private double HighestBar => chart.Categories.Select((_, at) => chart.Series.Where(static series => series.Form == DrawnAs.Bars).Sum(series => Math.Abs(series.Values[at] ?? 0))).Max();

    private IEnumerable<XElement> Common(string colour, string position, bool showsValue, bool isBold) =>
        [.. Look(colour, isBold), C("dLblPos", Val(position)), .. Shown(showsValue, name: false)];

    private IEnumerable<XElement> Look(string colour, bool isBold) =>
    [
        C("numFmt", At("formatCode", chart.Format.Code), At("sourceLinked", false)),
        C("spPr", ShapeMarkup.NoFill, ShapeMarkup.NoLine),
        ShapeMarkup.ChartText(textSize, colour, isBold),
    ];

    private XElement Label(WrittenLabel label) => C(
        "dLbl",
        C("idx", Val(label.Index)),
        C("tx", C("rich", A("bodyPr", At("wrap", "none")), A("p", Run(label.Text, label.Colour, label.IsBold)))),
        C("dLblPos", Val(label.Side)),
        Shown(value: true, name: false));

    private static XElement Deleted(int index) => C("dLbl", C("idx", Val(index)), C("delete", Val(true)));

    private static IEnumerable<XElement> Shown(bool value, bool name) =>
    [
        C("showLegendKey", Val(false)),
        C("showVal", Val(value)),
        C("showCatName", Val(false)),
        C("showSerName", Val(name)),
        C("showPercent", Val(false)),
        C("showBubbleSize", Val(false)),
    ];
}
