using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Texts;

/// <summary>The cover: title and point on the accent, and below what must be known.</summary>
/// <param name="content">The report and what must be known of it.</param>
/// <param name="markup">Makes paragraphs.</param>
internal sealed class CoverText(DocumentContent content, TextMarkup markup)
{
    private const double Field = 330, Inset = 34;

    /// <summary>The cover.</summary>
    public IEnumerable<XElement> Of()
    {
        var language = markup.Language;
        var report = content.Report;
        yield return W(
            "tbl",
            W("tblPr", W("tblW", WAt("w", Paper.Twips(Paper.TextWidth)), WAt("type", "dxa")), W("tblLayout", WAt("type", "fixed"))),
            W("tblGrid", W("gridCol", WAt("w", Paper.Twips(Paper.TextWidth)))),
            W(
                "tr",
                W("trPr", W("trHeight", WVal(Paper.Twips(Field)), WAt("hRule", "atLeast"))),
                W(
                    "tc",
                    W(
                        "tcPr",
                        W("tcW", WAt("w", Paper.Twips(Paper.TextWidth)), WAt("type", "dxa")),
                        W("shd", WVal("clear"), WAt("color", "auto"), WAt("fill", Palette.Accent)),
                        W("tcMar", Margin("left"), Margin("bottom"), Margin("right")),
                        W("vAlign", WVal("bottom"))),
                    TextMarkup.Of(TextStyle.CoverTitle, TextMarkup.Run(report.Title.In(language), Palette.Ground)),
                    TextMarkup.Of(TextStyle.CoverLine, TextMarkup.Run(report.Summary.In(language), Palette.Ground)))));
        yield return TextMarkup.Of(TextStyle.Section, TextMarkup.Run(Words.EditionLine(report).In(language)));
        if (content.Notice is { } notice)
            yield return TextMarkup.Of(TextStyle.Normal, TextMarkup.Run(notice.In(language), Palette.Personnel, isBold: true));
        foreach (var (name, value) in ((string, string)[])
        [
            (Words.Data.In(language), content.DataTitle),
            (Words.DataVersion.In(language), content.DataVersion),
            (Words.AudienceName.In(language), content.Audience.In(language)),
            (Words.Licence.In(language), Words.LicenceText.In(language)),
        ])
        {
            yield return TextMarkup.Of(TextStyle.Normal, TextMarkup.Run(name + ": ", Palette.TextSoft), TextMarkup.Run(value));
        }
    }

    private static XElement Margin(string side) => W(side, WAt("w", Paper.Twips(Inset)), WAt("type", "dxa"));
}
