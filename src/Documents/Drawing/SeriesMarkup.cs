using System.Xml.Linq;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Drawing;

/// <summary>The data of a series: where it stands, and what stands there.</summary>
/// <param name="chart">The chart.</param>
/// <param name="place">Where its numbers stand.</param>
internal sealed class SeriesMarkup(DrawnChart chart, ChartPlace place)
{
    /// <summary>Number and name of a series.</summary>
    public IEnumerable<XElement> Head(int series)
    {
        yield return C("idx", Val(series));
        yield return C("order", Val(series));
        yield return C("tx", C("strRef", C("f", place.Name(series)), C("strCache", C("ptCount", Val(1)), Text(0, chart.Series[series].Name))));
    }

    /// <summary>Categories and values of a series. Where there is no value, no point is written.</summary>
    public IEnumerable<XElement> Data(int series)
    {
        var names = chart.Categories;
        yield return C("cat", C("strRef", C("f", place.Categories(names.Count)), C("strCache", C("ptCount", Val(names.Count)), names.Select((name, index) => Text(index, name)))));
        yield return C("val", Column(series));
    }

    /// <summary>The points of a path: one series says how far along they lie, another how high.</summary>
    public IEnumerable<XElement> Points(int along, int up) => [C("xVal", Column(along)), C("yVal", Column(up))];

    /// <summary>The points at which the names of the corners of a quadrant stand. They are in cells too: LibreOffice draws no others on a sheet.</summary>
    public IEnumerable<XElement> Corners(int along, int up, IReadOnlyList<DrawnCorner> corners) =>
    [
        C("xVal", Cells(place.Corners(along, corners.Count), [.. corners.Select(static corner => (double?)corner.Along)], "General")),
        C("yVal", Cells(place.Corners(up, corners.Count), [.. corners.Select(static corner => (double?)corner.Up)], "General")),
    ];

    /// <summary>The intervals of a series as whiskers; null when it has none.</summary>
    public XElement? Whiskers(int series, int width)
    {
        var drawn = chart.Series[series];
        if (drawn.Low.Count == 0)
            return null;
        XElement Side(string name, IReadOnlyList<double?> ends, int sign) => C(
            name,
            C("numLit", C("formatCode", "General"), C("ptCount", Val(ends.Count)), Numbers([.. ends.Zip(drawn.Values, (end, value) => Length(sign * (end - value)))])));
        return C(
            "errBars",
            drawn.Form == DrawnAs.Line ? C("errDir", Val("y")) : null,
            C("errBarType", Val("both")),
            C("errValType", Val("cust")),
            C("noEndCap", Val(false)),
            Side("plus", drawn.High, 1),
            Side("minus", drawn.Low, -1),
            C("spPr", ShapeMarkup.Line(drawn.Form == DrawnAs.Line ? drawn.Colour : Palette.Text, width)));
    }

    private XElement Column(int series)
    {
        var values = chart.Series[series].Values;
        return Cells(place.Values(series, values.Count), values, chart.Format.Code);
    }

    private static XElement Cells(string cells, IReadOnlyList<double?> values, string format) =>
        C("numRef", C("f", cells), C("numCache", C("formatCode", format), C("ptCount", Val(values.Count)), Numbers(values)));

    private static double? Length(double? length) => length > 0 ? length : null;

    private static IEnumerable<XElement> Numbers(IReadOnlyList<double?> values) =>
        values.Index().Where(static point => point.Item is not null).Select(static point => C("pt", At("idx", point.Index), C("v", point.Item!.Value)));

    private static XElement Text(int index, string text) => C("pt", At("idx", index), C("v", Clean(text)));
}
