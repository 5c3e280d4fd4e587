using System.Globalization;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests;

/// <summary>Reads a report as a reader does: its texts, and the numbers in them.</summary>
internal static class Read
{
    /// <summary>Every text of a report.</summary>
    public static IEnumerable<LocalisedText> Texts(TrendReport report) =>
        [report.Title, report.Summary, .. report.Chapters.SelectMany(static chapter => (LocalisedText[])[chapter.Title, chapter.Summary, .. chapter.Blocks.SelectMany(Texts)])];

    /// <summary>A written number; null for an empty cell.</summary>
    public static decimal? Number(string dutch)
    {
        var digits = new string([.. dutch.Where(static c => char.IsAsciiDigit(c) || c is ',' or Numerals.Minus)]).Replace(Numerals.Minus, '-').Replace(',', '.');
        return digits.Length == 0 ? null : decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    /// <summary>How deep a row of a change table stands in the tree.</summary>
    public static int Depth(LocalisedText name) => name.Dutch.TakeWhile(static c => c == '\u2003').Count();

    private static IEnumerable<LocalisedText> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Points points => points.Items,
        KeyNumbers numbers => numbers.Numbers.SelectMany(static number => ((LocalisedText?[])[number.Name, number.Value, number.Change, number.LikeForLike]).OfType<LocalisedText>()),
        TableBlock table => [table.Caption, .. table.Columns, .. table.Rows.SelectMany(static row => row)],
        BoardBlock board => [board.Title, board.Source, .. Texts(board.Table)],
        FigureBlock { Figure: var figure } => [figure.Title, figure.Subtitle, figure.Alternative, figure.Foot.Basis, figure.Foot.Source, figure.Foot.HowComputed, .. figure.Foot.Notes],
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not read by this test"),
    };
}
