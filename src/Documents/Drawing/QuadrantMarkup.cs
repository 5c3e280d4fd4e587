using System.Xml.Linq;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Drawing;

/// <summary>A path through two scores: both axes have the same scale and cross halfway, so that they are the borders of the quadrants.</summary>
/// <param name="chart">The chart.</param>
/// <param name="scale">Its scale.</param>
/// <param name="place">Where its numbers stand.</param>
/// <param name="textSize">Size of its letters, in hundredths of a point.</param>
internal sealed class QuadrantMarkup(DrawnChart chart, DrawnScale scale, ChartPlace place, int textSize)
{
    private const int AcrossAxis = 1, UpAxis = 2;
    private const int Point = 12_700, Hairline = 9_525;

    // The series with how far along and how high the points lie, and behind them the names of the corners: before them LibreOffice draws no names.
    private const int Along = 0, Up = 1, Corner = 2;

    // An average letter, as a share of the width of a chart.
    private const double LetterWidth = 0.01;

    private readonly SeriesMarkup series = new(chart, place);
    private readonly LabelMarkup labels = new(chart, textSize);

    /// <summary>What is drawn.</summary>
    public XElement PlotArea() => C(
        "plotArea",
        C("layout"),
        C(
            "scatterChart",
            C("scatterStyle", Val("lineMarker")),
            C("varyColors", Val(false)),
            Path(),
            Corners(),
            C("axId", Val(AcrossAxis)),
            C("axId", Val(UpAxis))),
        Axis(AcrossAxis, UpAxis, "b", Along, 0),
        Axis(UpAxis, AcrossAxis, "l", Up, -5_400_000),
        C("spPr", ShapeMarkup.NoFill, ShapeMarkup.NoLine));

    private XElement Path() => C(
        "ser",
        series.Head(Up),
        C("spPr", ShapeMarkup.Line(Palette.Accent, Point * 9 / 4)),
        Marker(6),
        LastKnown is { } last ? C("dPt", C("idx", Val(last)), Marker(10), C("bubble3D", Val(false)), C("spPr", ShapeMarkup.Line(Palette.Accent, Point * 9 / 4))) : null,
        labels.Written(Years()),
        series.Points(Along, Up),
        C("smooth", Val(false)));

    /// <summary>The names of the corners, at points that are not seen.</summary>
    private XElement Corners() => C(
        "ser",
        C("idx", Val(Corner)),
        C("order", Val(Corner)),
        C("spPr", ShapeMarkup.NoLine),
        C("marker", C("symbol", Val("none"))),
        labels.Written(scale.Corners.Select(static (corner, index) => new WrittenLabel(index, corner.Name, corner.Side, Palette.TextSoft, IsBold: false))),
        series.Corners(Along, Up, scale.Corners),
        C("smooth", Val(false)));

    private IEnumerable<WrittenLabel> Years()
    {
        int[] known = [.. chart.Series[Up].Values.Index().Where(static value => value.Item is not null).Select(static value => value.Index)];
        var sides = new LabelSides([.. known.Select(at => (ShareOf(chart.Series[Along].Values[at]!.Value), ShareOf(chart.Series[Up].Values[at]!.Value)))], [.. scale.Corners.Select(RoomOf)]).Of();
        foreach (var (at, side) in known.Zip(sides))
        {
            if (side is not null)
                yield return new WrittenLabel(at, chart.Series[Up].Labels[at], side, Palette.Text, IsBold: true);
        }
    }

    // Of the height of a line, letters themselves take a third.
    private ChartRoom RoomOf(DrawnCorner corner)
    {
        var width = corner.Name.Length * LetterWidth;
        return new ChartRoom(ShareOf(corner.Along) + (corner.Side == "r" ? width / 2 : -width / 2), ShareOf(corner.Up), width, LabelSides.Height / 3);
    }

    private double ShareOf(double value) => (value - scale.Low) / (scale.High - scale.Low);

    private int? LastKnown => chart.Series[Up].Values.Index().Where(static value => value.Item is not null).Select(static value => (int?)value.Index).LastOrDefault();

    private XElement Axis(int id, int crossed, string position, int column, int turn) => C(
        "valAx",
        C("axId", Val(id)),
        C("scaling", C("orientation", Val("minMax")), C("max", Val(scale.High)), C("min", Val(scale.Low))),
        C("delete", Val(false)),
        C("axPos", Val(position)),
        C("majorGridlines", C("spPr", ShapeMarkup.Line(Palette.Grid, Hairline))),
        C("title", C("tx", C("rich", A("bodyPr", At("rot", turn), At("vert", "horz")), A("p", labels.Run(chart.Series[column].Name, Palette.TextSoft, isBold: true)))), C("overlay", Val(false))),
        C("numFmt", At("formatCode", scale.HasWholeSteps ? chart.Format.OnAxis : chart.Format.Code), At("sourceLinked", false)),
        AxisMarkup.NoTicks(),
        C("tickLblPos", Val("low")),
        C("spPr", ShapeMarkup.NoFill, ShapeMarkup.Line(Palette.Axis, Point, "dash")),
        ShapeMarkup.ChartText(textSize, Palette.TextSoft),
        C("crossAx", Val(crossed)),
        C("crossesAt", Val(scale.Middle)),
        C("crossBetween", Val("midCat")),
        C("majorUnit", Val(scale.Step)));

    private static XElement Marker(int size) =>
        C("marker", C("symbol", Val("circle")), C("size", Val(size)), C("spPr", ShapeMarkup.Fill(Palette.Accent), ShapeMarkup.Line(Palette.Ground, Point * 3 / 4)));
}
