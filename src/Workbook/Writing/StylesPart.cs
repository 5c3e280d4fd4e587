using System.Globalization;
using System.Text;

namespace Maatstaf.Workbook.Writing;

/// <summary>The styles of the workbook: quiet, readable in grey, input cells white.</summary>
internal static class StylesPart
{
    private const int FteFormat = 164, DateFormat = 165, MoneyFormat = 4, CountFormat = 3, TextFormat = 49;

    private const string Fonts =
        "<fonts count=\"7\">"
        + "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "<font><b/><sz val=\"18\"/><color rgb=\"FF154273\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "<font><i/><sz val=\"11\"/><color rgb=\"FF5B6B7A\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "<font><sz val=\"9\"/><color rgb=\"FF4A4A4A\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "<font><u/><sz val=\"11\"/><color rgb=\"FF154273\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + "</fonts>";

    private const string Fills =
        "<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF154273\"/></patternFill></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFECEFF2\"/></patternFill></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF5B6B7A\"/></patternFill></fill></fills>";

    private const string Borders =
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
        + "<border><left style=\"thin\"><color rgb=\"FFD5DBE1\"/></left><right style=\"thin\"><color rgb=\"FFD5DBE1\"/></right>"
        + "<top style=\"thin\"><color rgb=\"FFD5DBE1\"/></top><bottom style=\"thin\"><color rgb=\"FFD5DBE1\"/></bottom><diagonal/></border></borders>";

    /// <summary>The part as XML, without its declaration.</summary>
    public static string Xml()
    {
        var xml = new StringBuilder("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.Append("<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0##\"/><numFmt numFmtId=\"165\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts>");
        xml.Append(Fonts).Append(Fills).Append(Borders);
        xml.Append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        var styles = Enum.GetValues<CellStyle>();
        xml.Append(CultureInfo.InvariantCulture, $"<cellXfs count=\"{styles.Length}\">");
        foreach (var style in styles)
            xml.Append(Format(style));
        return xml.Append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>").ToString();
    }

    private static string Format(CellStyle style) => style switch
    {
        CellStyle.Plain => Xf(),
        CellStyle.Title => Xf(font: 2),
        CellStyle.Help => Xf(font: 4),
        CellStyle.Heading => Xf(font: 1, fill: 2, border: 1, isWrapped: true),
        CellStyle.HeadingLastYear => Xf(font: 1, fill: 4, border: 1, isWrapped: true),
        CellStyle.ColumnHelp => Xf(font: 4, fill: 3, border: 1, isWrapped: true),
        CellStyle.Line => Xf(font: 4, border: 1, isOpen: true),
        CellStyle.Text => Xf(TextFormat, border: 1, isOpen: true),
        CellStyle.QuotedText => Xf(TextFormat, border: 1, isOpen: true, isQuoted: true),
        CellStyle.Money => Xf(MoneyFormat, border: 1, isOpen: true),
        CellStyle.Fte => Xf(FteFormat, border: 1, isOpen: true),
        CellStyle.Hours => Xf(MoneyFormat, border: 1, isOpen: true),
        CellStyle.Count => Xf(CountFormat, border: 1, isOpen: true),
        CellStyle.Decimal => Xf(border: 1, isOpen: true),
        CellStyle.Date => Xf(DateFormat, border: 1, isOpen: true),
        CellStyle.SuggestedText => Xf(TextFormat, font: 3, border: 1, isOpen: true),
        CellStyle.SuggestedQuotedText => Xf(TextFormat, font: 3, border: 1, isOpen: true, isQuoted: true),
        CellStyle.SuggestedDecimal => Xf(font: 3, border: 1, isOpen: true),
        CellStyle.SuggestedDate => Xf(DateFormat, font: 3, border: 1, isOpen: true),
        CellStyle.LastMoney => Xf(MoneyFormat, font: 4, fill: 3, border: 1),
        CellStyle.LastFte => Xf(FteFormat, font: 4, fill: 3, border: 1),
        CellStyle.LastHours => Xf(MoneyFormat, font: 4, fill: 3, border: 1),
        CellStyle.LastCount => Xf(CountFormat, font: 4, fill: 3, border: 1),
        CellStyle.LastDecimal => Xf(font: 4, fill: 3, border: 1),
        CellStyle.LastText => Xf(TextFormat, font: 4, fill: 3, border: 1),
        CellStyle.Asked => Xf(border: 1, isWrapped: true),
        CellStyle.Link => Xf(font: 6),
        CellStyle.Bold => Xf(font: 5),
        CellStyle.Wrapped => Xf(isWrapped: true),
        CellStyle.Small => Xf(font: 4, border: 1),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static string Xf(int format = 0, int font = 0, int fill = 0, int border = 0, bool isWrapped = false, bool isOpen = false, bool isQuoted = false)
    {
        var inner = (isWrapped ? "<alignment vertical=\"top\" wrapText=\"1\"/>" : string.Empty) + (isOpen ? "<protection locked=\"0\"/>" : string.Empty);
        var start = $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"";
        return start + (isQuoted ? " quotePrefix=\"1\"" : string.Empty) + (isWrapped ? " applyAlignment=\"1\"" : string.Empty) + (isOpen ? " applyProtection=\"1\"" : string.Empty)
            + (inner.Length == 0 ? "/>" : $">{inner}</xf>");
    }
}
