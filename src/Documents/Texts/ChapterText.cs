using System.Globalization;
using System.Xml.Linq;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Texts;

/// <summary>A chapter as pieces of text.</summary>
/// <param name="file">The document.</param>
/// <param name="markup">Makes paragraphs.</param>
internal sealed class ChapterText(TextFile file, TextMarkup markup)
{
    private static readonly double[] KeyShares = [0.3, 0.14, 0.16, 0.4];
    private static readonly LocalisedText KeyName = new("Kerncijfer", "Key number"), KeyValue = new("Waarde", "Value"), KeyChange = new("Verandering", "Change"), KeyNote = new("Waarvan", "Of which");
    private static readonly LocalisedText KeyDifference = new("Verschil", "Difference"), KeyGroup = new("Ernaast", "Beside it");
    private const double WidestName = 0.34, FewColumns = 5, NarrowName = 0.24;
    private int bookmarks;

    private Language Language => markup.Language;

    /// <summary>The pieces, in order.</summary>
    public IEnumerable<Piece> Of(Chapter chapter)
    {
        var title = chapter.Title.In(Language);
        var line = new ContentsLine(title, NextBookmark(), 1);
        yield return new Piece(
            TextStyle.Chapter.HeightOf(title) + TextStyle.Lead.HeightOf(chapter.Summary.In(Language)),
            [markup.Marked(TextStyle.Chapter, title, line.Bookmark), TextMarkup.Paragraph(TextStyle.Lead, chapter.Summary.In(Language))])
        { BeginsPage = true, NeedsNext = true, Line = line };
        foreach (var piece in chapter.Blocks.SelectMany(Of))
            yield return piece;
    }

    private IEnumerable<Piece> Of(Block block) => block switch
    {
        FigureBlock { Figure: var figure } => new FigureText(file, markup, NextBookmark).Of(figure),
        BoardBlock board => [new BoardText(markup, NextBookmark).Of(board)],
        Heading heading => [Section(heading.Text.In(Language))],
        Paragraph paragraph => [Sentence(TextStyle.Normal, paragraph.Text.In(Language))],
        Points points => points.Items.Select(item => Sentence(TextStyle.Point, item.In(Language))),
        KeyNumbers numbers => [Numbers(numbers)],
        TableBlock table => [Table(table)],
        _ => throw new ArgumentException($"{block.GetType().Name} has no form in running text", nameof(block)),
    };

    private Piece Section(string text)
    {
        var line = new ContentsLine(text, NextBookmark(), 2);
        return new Piece(TextStyle.Section.HeightOf(text), [markup.Marked(TextStyle.Section, text, line.Bookmark)]) { NeedsNext = true, Line = line };
    }

    private static Piece Sentence(TextStyle style, string text) => new(style.HeightOf(text), [TextMarkup.Paragraph(style, text)]);

    private Piece Numbers(KeyNumbers numbers)
    {
        string Said(LocalisedText? text) => text?.In(Language) ?? string.Empty;
        var hasChange = numbers.Numbers.Any(static number => number.Change is not null);
        LocalisedText[] heads = numbers.IsBesideGroup ? [KeyName, KeyValue, KeyDifference, KeyGroup] : hasChange ? [KeyName, KeyValue, KeyChange, KeyNote] : [KeyName, KeyValue];
        return Captioned(
            new LocalisedText("Kerncijfers", "Key numbers").In(Language),
            heads.Length > 2 ? KeyShares : [0.5, 0.5],
            [.. heads.Select(head => head.In(Language))],
            [.. numbers.Numbers.Select(number => (IReadOnlyList<string>)[.. ((LocalisedText?[])[number.Name, number.Value, number.Change, number.LikeForLike]).Take(heads.Length).Select(Said)])],
            static column => column is 1 or 2);
    }

    private Piece Table(TableBlock table) => Captioned(
        table.Caption.In(Language),
        SharesOf(table.Columns.Count),
        [.. table.Columns.Select(column => column.In(Language))],
        [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.In(Language))])],
        static column => column > 0);

    private static Piece Captioned(string caption, IReadOnlyList<double> shares, IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows, Func<int, bool> isNumeric)
    {
        var (table, height) = TableMarkup.Of(shares, head, rows, isNumeric, caption);
        XElement[] elements = [TextMarkup.Paragraph(TextStyle.Caption, caption), table, TextMarkup.Paragraph(TextStyle.Foot, string.Empty)];
        return new Piece(TextStyle.Caption.HeightOf(caption) + height + TextStyle.Foot.HeightOf(string.Empty), elements);
    }

    /// <summary>Width of the columns of a table: the names more than each of the numbers.</summary>
    internal static IReadOnlyList<double> SharesOf(int columns)
    {
        var name = columns <= FewColumns ? WidestName : NarrowName;
        return [name, .. Enumerable.Repeat((1 - name) / (columns - 1), columns - 1)];
    }

    private string NextBookmark() => "_Toc" + (++bookmarks).ToString("D6", CultureInfo.InvariantCulture);
}
