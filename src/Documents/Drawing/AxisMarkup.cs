using System.Xml.Linq;
using Maatstaf.Charts;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Drawing;

/// <summary>The axes of a chart: names below or beside, pale lines behind, no more ink than that.</summary>
/// <param name="chart">The chart.</param>
/// <param name="textSize">Size of its letters, in hundredths of a point.</param>
internal sealed class AxisMarkup(DrawnChart chart, int textSize)
{
    private const int Hairline = 9_525;

    // More names than this lie over each other.
    private const int MostNames = 12;

    // Below this many steps an axis of whole numbers would say one number twice.
    private const double FewestWholes = 4;

    /// <summary>Both axes.</summary>
    public IEnumerable<XElement> Axes(int categories, int values) =>
    [
        C(
            "catAx",
            C("axId", Val(categories)),
            C("scaling", C("orientation", Val(chart.IsLying ? "maxMin" : "minMax"))),
            C("delete", Val(false)),
            C("axPos", Val(chart.IsLying ? "l" : "b")),
            C("numFmt", At("formatCode", "General"), At("sourceLinked", false)),
            NoTicks(),
            C("tickLblPos", Val("low")),
            C("spPr", ShapeMarkup.NoFill, ShapeMarkup.Line(Palette.Axis, Hairline)),
            ShapeMarkup.ChartText(textSize, Palette.TextSoft),
            C("crossAx", Val(values)),
            C("crosses", Val("autoZero")),
            C("auto", Val(false)),
            C("lblAlgn", Val("ctr")),
            C("lblOffset", Val(100)),
            Step > 1 ? C("tickLblSkip", Val(Step)) : null,
            C("noMultiLvlLbl", Val(true))),
        C(
            "valAx",
            C("axId", Val(values)),
            C("scaling", C("orientation", Val("minMax")), chart.AxisFrom is { } from ? C("min", Val(from)) : StartsAtZero ? C("min", Val(0)) : null),
            C("delete", Val(false)),
            C("axPos", Val(chart.IsLying ? "t" : "l")),
            C("majorGridlines", C("spPr", ShapeMarkup.Line(Palette.Grid, Hairline))),
            C("numFmt", At("formatCode", HasWholeSteps ? chart.Format.OnAxis : chart.Format.Code), At("sourceLinked", false)),
            NoTicks(),
            C("tickLblPos", Val("nextTo")),
            C("spPr", ShapeMarkup.NoFill, ShapeMarkup.NoLine),
            ShapeMarkup.ChartText(textSize, Palette.TextSoft),
            C("crossAx", Val(categories)),
            C("crosses", Val("autoZero")),
            C("crossBetween", Val("between"))),
    ];

    /// <summary>Every how many years one is named, so that the last is among them where that can be.</summary>
    private int Step
    {
        get
        {
            var (last, fewest) = (chart.Categories.Count - 1, chart.Kind == ChartKind.Lines ? (chart.Categories.Count + MostNames - 1) / MostNames : 1);
            return Enumerable.Range(fewest, fewest).FirstOrDefault(step => last % step == 0, fewest);
        }
    }

    private bool StartsAtZero => chart.Kind != ChartKind.Lines && chart.Series.SelectMany(static series => series.Values).All(static value => value is null or >= 0);

    private bool HasWholeSteps => chart.Span * (double)chart.Format.ShownTimes >= FewestWholes;

    /// <summary>No marks beside the numbers.</summary>
    internal static XElement[] NoTicks() => [C("majorTickMark", Val("none")), C("minorTickMark", Val("none"))];
}
