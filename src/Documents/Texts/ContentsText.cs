using System.Xml.Linq;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Texts;

/// <summary>The contents: a field that programs fill anew, filled in already.</summary>
/// <param name="markup">Makes paragraphs.</param>
internal sealed class ContentsText(TextMarkup markup)
{
    private const string Code = " TOC \\o \"1-2\" \\h \\z \\u ";

    // Room for the number of the page, in points.
    private const double NumberWidth = 50;

    /// <summary>How many pages the contents take.</summary>
    public int PagesOf(IEnumerable<Piece> pieces)
    {
        var height = TextStyle.ContentsHead.HeightOf(Words.Contents.In(markup.Language))
            + pieces.Select(static piece => piece.Line).OfType<ContentsLine>().Sum(static line => StyleOf(line).HeightOf(line.Text, Paper.TextWidth - NumberWidth));
        return (int)Math.Ceiling(height / Paper.TextHeight);
    }

    /// <summary>The contents, and a break behind them.</summary>
    public IEnumerable<XElement> Of(IReadOnlyList<(ContentsLine Line, int Page)> lines)
    {
        yield return TextMarkup.Paragraph(TextStyle.ContentsHead, Words.Contents.In(markup.Language), W("pageBreakBefore"));
        foreach (var (index, (line, page)) in lines.Index())
        {
            yield return TextMarkup.Of(
                StyleOf(line),
                index == 0 ? (object[])[TextMarkup.Mark("begin"), W("r", W("instrText", KeepSpaces, Code)), TextMarkup.Mark("separate")] : null,
                W(
                    "hyperlink",
                    WAt("anchor", line.Bookmark),
                    WAt("history", true),
                    TextMarkup.Run(line.Text),
                    W("r", W("tab")),
                    TextMarkup.Number($" PAGEREF {line.Bookmark} \\h ", page)),
                index == lines.Count - 1 ? TextMarkup.Mark("end") : null);
        }
    }

    private static TextStyle StyleOf(ContentsLine line) => line.Level == 1 ? TextStyle.Contents1 : TextStyle.Contents2;
}
