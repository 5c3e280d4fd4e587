using System.Globalization;
using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Texts;

/// <summary>Paragraphs and what stands in them.</summary>
/// <param name="language">Language of the text.</param>
internal sealed class TextMarkup(Language language)
{
    private int bookmarks, pictures;

    /// <summary>A paragraph.</summary>
    public static XElement Paragraph(TextStyle style, string text, params object?[] properties) => W("p", Properties(style, properties), Run(text));

    /// <summary>A paragraph to which others lead.</summary>
    public XElement Marked(TextStyle style, string text, string bookmark)
    {
        bookmarks++;
        return W(
            "p",
            Properties(style),
            W("bookmarkStart", WAt("id", bookmarks), WAt("name", bookmark)),
            Run(text),
            W("bookmarkEnd", WAt("id", bookmarks)));
    }

    /// <summary>A paragraph of runs.</summary>
    public static XElement Of(TextStyle style, params object?[] runs) => W("p", Properties(style), runs);

    /// <summary>Letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="colour">Their colour; null = as the style says.</param>
    /// <param name="isBold">Whether they are bolder than the style.</param>
    public static XElement Run(string text, string? colour = null, bool isBold = false) => W(
        "r",
        colour is null && !isBold ? null : W("rPr", isBold ? W("b") : null, colour is null ? null : W("color", WVal(colour))),
        W("t", KeepSpaces, Clean(text)));

    /// <summary>The properties of a paragraph.</summary>
    public static XElement Properties(TextStyle style, params object?[] more) => W("pPr", W("pStyle", WVal(style.Id)), more);

    /// <summary>A field that the program keeps, with what it says until then.</summary>
    public static IEnumerable<XElement> Field(string code, params object?[] result) =>
    [
        Mark("begin"),
        W("r", W("instrText", KeepSpaces, code)),
        Mark("separate"),
        .. result.OfType<XElement>(),
        Mark("end"),
    ];

    /// <summary>The begin, middle or end of a field.</summary>
    public static XElement Mark(string type) => W("r", W("fldChar", WAt("fldCharType", type)));

    /// <summary>A number that the program keeps, with what it says until then.</summary>
    public static IEnumerable<XElement> Number(string code, int number) => Field(code, W("r", W("t", number.ToString(CultureInfo.InvariantCulture))));

    /// <summary>A chart within the text.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="alternative">What it shows, for who cannot see it.</param>
    /// <param name="height">Its height, in points.</param>
    /// <param name="chart">Id of the chart.</param>
    public XElement Chart(string name, string alternative, double height, string chart)
    {
        pictures++;
        return W("p", Properties(TextStyle.Picture), W("r", W("drawing", Wp(
            "inline",
            At("distT", 0),
            At("distB", 0),
            At("distL", 0),
            At("distR", 0),
            Wp("extent", At("cx", Paper.Emu(Paper.TextWidth)), At("cy", Paper.Emu(height))),
            Wp("docPr", At("id", pictures), At("name", name), At("descr", alternative)),
            Wp("cNvGraphicFramePr"),
            A("graphic", A("graphicData", At("uri", ChartUri), C("chart", Rel(chart))))))));
    }

    /// <summary>Language of the text.</summary>
    public Language Language => language;
}
