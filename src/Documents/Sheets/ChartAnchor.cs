using System.Xml.Linq;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Sheets;

/// <summary>A chart in its place on a sheet.</summary>
internal static class ChartAnchor
{
    // 19 by 11.5 centimetres.
    private const int Width = 6_840_000, Height = 4_140_000, Aside = 240_000;

    /// <summary>The chart with its left upper corner in a cell.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="alternative">What it shows, for who cannot see it.</param>
    /// <param name="column">Columns left of it.</param>
    /// <param name="row">Rows above it.</param>
    /// <param name="chart">Id of the chart.</param>
    public static XElement On(string name, string alternative, int column, int row, string chart) => Xdr(
        "oneCellAnchor",
        Xdr("from", Xdr("col", column), Xdr("colOff", Aside), Xdr("row", row), Xdr("rowOff", 0)),
        Xdr("ext", At("cx", Width), At("cy", Height)),
        Xdr(
            "graphicFrame",
            At("macro", string.Empty),
            Xdr("nvGraphicFramePr", Xdr("cNvPr", At("id", 2), At("name", name), At("descr", alternative)), Xdr("cNvGraphicFramePr")),
            Xdr("xfrm", A("off", At("x", 0), At("y", 0)), A("ext", At("cx", 0), At("cy", 0))),
            A("graphic", A("graphicData", At("uri", ChartUri), C("chart", Rel(chart))))),
        Xdr("clientData"));
}
