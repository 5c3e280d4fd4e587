using System.Globalization;
using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Vocabulary;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Texts;

/// <summary>The parts that say how text looks.</summary>
internal static class StyleMarkup
{
    /// <summary>Number of the list of points.</summary>
    public const int Points = 1;

    private const int PointIndent = 284, ContentsIndent = 284;

    /// <summary>The part with the styles.</summary>
    public static XElement Styles(Language language) => W(
        "styles",
        W(
            "docDefaults",
            W("rPrDefault", W("rPr", Fonts(), W("color", WVal(Palette.Text)), W("sz", WVal(21)), W("szCs", WVal(21)), W("lang", WVal(Tag(language)), WAt("eastAsia", Tag(language)), WAt("bidi", "ar-SA")))),
            W("pPrDefault")),
        TextStyle.All.Select(Style));

    /// <summary>The part with the list of points.</summary>
    public static XElement Numbering() => W(
        "numbering",
        W(
            "abstractNum",
            WAt("abstractNumId", 0),
            W("multiLevelType", WVal("singleLevel")),
            W(
                "lvl",
                WAt("ilvl", 0),
                W("start", WVal(1)),
                W("numFmt", WVal("bullet")),
                W("lvlText", WVal("•")),
                W("lvlJc", WVal("left")),
                W("pPr", W("ind", WAt("left", PointIndent), WAt("hanging", PointIndent))))),
        W("num", WAt("numId", Points), W("abstractNumId", WVal(0))));

    /// <summary>The part with the fonts, and what to take where they are not there.</summary>
    public static XElement FontTable() => W(
        "fonts",
        W("font", WAt("name", ShapeMarkup.Font), W("altName", WVal("Segoe UI")), W("panose1", WVal(ShapeMarkup.Panose)), W("family", WVal("swiss")), W("pitch", WVal("variable"))));

    /// <summary>The part with the settings of the file.</summary>
    public static XElement Settings(Language language) => W(
        "settings",
        W("defaultTabStop", WVal(709)),
        W("characterSpacingControl", WVal("doNotCompress")),
        W(
            "compat",
            W("compatSetting", WAt("name", "compatibilityMode"), WAt("uri", "http://schemas.microsoft.com/office/word"), WAt("val", 15))),
        W("themeFontLang", WVal(Tag(language))));

    private static XElement Style(TextStyle style) => W(
        "style",
        WAt("type", "paragraph"),
        style == TextStyle.Normal ? WAt("default", true) : null,
        WAt("styleId", style.Id),
        W("name", WVal(style.Name)),
        style == TextStyle.Normal ? null : W("basedOn", WVal(TextStyle.Normal.Id)),
        style.Level is null ? null : W("next", WVal(TextStyle.Normal.Id)),
        W("qFormat"),
        W(
            "pPr",
            style.IsKept ? W("keepNext") : null,
            style.IsKept ? W("keepLines") : null,
            style == TextStyle.Point ? W("numPr", W("numId", WVal(Points))) : null,
            Tabs(style),
            Spacing(style),
            style == TextStyle.Contents2 ? W("ind", WAt("left", ContentsIndent)) : null,
            style.Level is { } level ? W("outlineLvl", WVal(level)) : null),
        W(
            "rPr",
            style.IsBold ? W("b") : null,
            W("color", WVal(ColourOf(style))),
            W("sz", WVal(HalfPoints(style.Size))),
            W("szCs", WVal(HalfPoints(style.Size)))));

    private static XElement? Tabs(TextStyle style) => style switch
    {
        _ when style == TextStyle.Contents1 || style == TextStyle.Contents2 => W("tabs", W("tab", WVal("right"), WAt("leader", "dot"), WAt("pos", Paper.Twips(Paper.TextWidth)))),
        _ when style == TextStyle.PageFoot => W("tabs", W("tab", WVal("right"), WAt("pos", Paper.Twips(Paper.TextWidth)))),
        _ => null,
    };

    // A picture is as high as it is; all else has lines of a fixed height.
    private static XElement Spacing(TextStyle style) => style.Line > 0
        ? W("spacing", WAt("before", Paper.Twips(style.Before)), WAt("after", Paper.Twips(style.After)), WAt("line", Paper.Twips(style.Line)), WAt("lineRule", "exact"))
        : W("spacing", WAt("before", Paper.Twips(style.Before)), WAt("after", Paper.Twips(style.After)), WAt("line", 240), WAt("lineRule", "auto"));

    private static string ColourOf(TextStyle style) =>
        style == TextStyle.Chapter || style == TextStyle.ContentsHead ? Palette.Accent : style.IsSoft ? Palette.TextSoft : Palette.Text;

    private static XElement Fonts() => W("rFonts", WAt("ascii", ShapeMarkup.Font), WAt("hAnsi", ShapeMarkup.Font), WAt("cs", ShapeMarkup.Font));

    private static string HalfPoints(double size) => ((int)Math.Round(size * 2)).ToString(CultureInfo.InvariantCulture);
}
