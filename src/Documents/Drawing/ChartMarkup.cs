using System.Xml.Linq;
using Maatstaf.Charts;
using Maatstaf.Documents.Parts;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Drawing;

/// <summary>A chart that a reader can edit: the same in a sheet, on a slide and in running text.</summary>
/// <param name="chart">What is drawn.</param>
/// <param name="place">Where its numbers stand.</param>
/// <param name="textSize">Size of its letters, in hundredths of a point.</param>
internal sealed class ChartMarkup(DrawnChart chart, ChartPlace place, int textSize)
{
    private const int CategoryAxis = 1, ValueAxis = 2;
    private const int Point = 12_700;

    // Where names, or only a number, begin at the ends of lines, as a share of the width.
    private const double NamesFrom = 0.76, NumberFrom = 0.93;

    private readonly SeriesMarkup series = new(chart, place);
    private readonly LabelMarkup labels = new(chart, textSize);

    private bool IsLines => chart.Kind == ChartKind.Lines;

    // A line cannot lie: where bars do, the whole stands in the table only.
    private bool ShowsWhole => Has(DrawnAs.Whole) && !chart.IsLying;

    private bool IsStacked => chart.Kind is ChartKind.StackedBars or ChartKind.Waterfall;

    /// <summary>The part with the chart.</summary>
    /// <param name="language">Language of its texts.</param>
    /// <param name="data">Id of the workbook with its numbers; null when it stands in that workbook itself.</param>
    public XElement Part(Language language, string? data = null) => C(
        "chartSpace",
        C("date1904", Val(false)),
        C("lang", Val(Tag(language))),
        C("roundedCorners", Val(false)),
        C("chart", C("autoTitleDeleted", Val(true)), PlotArea(), Key(), C("plotVisOnly", Val(true)), C("dispBlanksAs", Val("gap"))),
        C("spPr", ShapeMarkup.NoFill, ShapeMarkup.NoLine),
        ShapeMarkup.ChartText(textSize, Palette.TextSoft),
        data is null ? null : C("externalData", Rel(data), C("autoUpdate", Val(false))));

    private XElement PlotArea() => chart.Scale is { } scale ? new QuadrantMarkup(chart, scale, place, textSize).PlotArea() : C(
        "plotArea",
        IsLines && chart.Series.Count == 1 ? Left(NumberFrom) : IsLines && labels.NamesAtEnds ? Left(NamesFrom) : C("layout"),
        Has(DrawnAs.Bars) ? Bars() : null,
        Has(DrawnAs.Line) ? Lines() : null,
        ShowsWhole ? Wholes() : null,
        new AxisMarkup(chart, textSize).Axes(CategoryAxis, ValueAxis),
        C("spPr", ShapeMarkup.NoFill, ShapeMarkup.NoLine));

    private XElement Bars() => C(
        "barChart",
        C("barDir", Val(chart.IsLying ? "bar" : "col")),
        C("grouping", Val(IsStacked ? "stacked" : "clustered")),
        C("varyColors", Val(false)),
        Each(DrawnAs.Bars, DrawnAs.Base).Select(pair => Bar(pair.Index, pair.Item)),
        C("gapWidth", Val(IsStacked ? 55 : 60)),
        C("overlap", Val(IsStacked ? 100 : -8)),
        AxisIds());

    private XElement Bar(int index, DrawnSeries drawn) => C(
        "ser",
        series.Head(index),
        drawn.Form == DrawnAs.Base
            ? C("spPr", ShapeMarkup.NoFill, ShapeMarkup.NoLine)
            : C("spPr", ShapeMarkup.Fill(drawn.Colour), IsStacked ? ShapeMarkup.Line(Palette.Ground, Point * 3 / 4) : ShapeMarkup.NoLine),
        C("invertIfNegative", Val(false)),
        drawn.Colours.Select(static (colour, at) => C("dPt", C("idx", Val(at)), C("invertIfNegative", Val(false)), C("bubble3D", Val(false)), C("spPr", ShapeMarkup.Fill(colour)))),
        LabelsOf(drawn),
        series.Whiskers(index, Point),
        series.Data(index));

    private XElement LabelsOf(DrawnSeries drawn) => drawn switch
    {
        _ when chart.Kind == ChartKind.Waterfall => LabelMarkup.None,
        _ when IsStacked => labels.InParts(drawn),
        // A number at the end of a bar would stand on the end of its interval.
        { Low.Count: > 0 } => labels.AtEnds(drawn, "inBase", Palette.TextOn(drawn.Colour)),
        _ => labels.AtEnds(drawn, "outEnd"),
    };

    private XElement Lines() => C(
        "lineChart",
        C("grouping", Val("standard")),
        C("varyColors", Val(false)),
        Each(DrawnAs.Line).Select(pair => Line(pair.Index, pair.Item)),
        C("marker", Val(true)),
        AxisIds());

    private XElement Line(int index, DrawnSeries drawn) => C(
        "ser",
        series.Head(index),
        C("spPr", drawn.IsContext ? ShapeMarkup.Line(drawn.Colour, Point * 7 / 4, "sysDash") : ShapeMarkup.Line(drawn.Colour, Point * 9 / 4)),
        drawn.IsContext
            ? C("marker", C("symbol", Val("none")))
            : C("marker", C("symbol", Val("circle")), C("size", Val(6)), C("spPr", ShapeMarkup.Fill(drawn.Colour), ShapeMarkup.Line(Palette.Ground, Point * 3 / 4))),
        labels.AtLast(drawn, withName: labels.NamesAtEnds && chart.Series.Count > 1),
        series.Whiskers(index, Point * 3 / 4),
        series.Data(index),
        C("smooth", Val(false)));

    private XElement Wholes() => C(
        "lineChart",
        C("grouping", Val("standard")),
        C("varyColors", Val(false)),
        Each(DrawnAs.Whole).Select(pair => C(
            "ser",
            series.Head(pair.Index),
            C("spPr", ShapeMarkup.NoLine),
            C("marker", C("symbol", Val("none"))),
            labels.AtEnds(pair.Item, "t"),
            series.Data(pair.Index),
            C("smooth", Val(false)))),
        C("marker", Val(true)),
        AxisIds());

    /// <summary>The key; none for what is named in another way.</summary>
    private XElement? Key()
    {
        var isNeeded = IsLines ? chart.Series.Count > 1 && !labels.NamesAtEnds : chart.Kind is not (ChartKind.Waterfall or ChartKind.Quadrant) && chart.Series.Count > 1;
        return !isNeeded ? null : C(
            "legend",
            C("legendPos", Val("t")),
            Each(DrawnAs.Whole).Where(_ => ShowsWhole).Select(static pair => C("legendEntry", C("idx", Val(pair.Index)), C("delete", Val(true)))),
            C("overlay", Val(false)),
            ShapeMarkup.ChartText(textSize, Palette.Text));
    }

    private bool Has(DrawnAs form) => chart.Series.Any(drawn => drawn.Form == form);

    private IEnumerable<(int Index, DrawnSeries Item)> Each(params DrawnAs[] forms) => chart.Series.Index().Where(pair => forms.Contains(pair.Item.Form));

    private static XElement[] AxisIds() => [C("axId", Val(CategoryAxis)), C("axId", Val(ValueAxis))];

    private static XElement Left(double width) => C("layout", C(
        "manualLayout",
        C("layoutTarget", Val("inner")),
        C("xMode", Val("edge")),
        C("yMode", Val("edge")),
        C("x", Val(0.07)),
        C("y", Val(0.04)),
        C("w", Val(width - 0.07)),
        C("h", Val(0.84))));
}
