using System.IO.Compression;
using System.Xml.Linq;
using Maatstaf.Charts;
using Maatstaf.Documents;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lint_Tests;

/// <summary>A text of a report, and where it stands.</summary>
/// <param name="Place">Chapter, figure or file.</param>
/// <param name="Text">The text in one language.</param>
/// <param name="IsSentence">Whether it should read as whole sentences.</param>
public sealed record ReportText(string Place, string Text, bool IsSentence);

/// <summary>All that a reader of a report can read, in one language: pages, tables, descriptions of pictures, and the files.</summary>
public static class ReportTexts
{
    public static IEnumerable<ReportText> Of(TrendReport report, Language language)
    {
        yield return new("report", report.Title.In(language), false);
        yield return new("report", report.Summary.In(language), true);
        foreach (var chapter in report.Chapters)
        {
            yield return new(chapter.Id, chapter.Title.In(language), false);
            yield return new(chapter.Id, chapter.Summary.In(language), true);
            foreach (var (text, isSentence) in chapter.Blocks.SelectMany(Of))
                yield return new(chapter.Id, text.In(language), isSentence);
        }
    }

    /// <summary>What the workbook, the slides and the text document say, cell by cell and run by run.</summary>
    public static IEnumerable<ReportText> OfFiles(DocumentContent content, Language language)
    {
        foreach (var form in Enum.GetValues<DocumentForm>())
        {
            using var zip = new ZipArchive(new MemoryStream(DocumentFile.Write(content, form, language)));
            foreach (var part in zip.Entries.Where(static part => part.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            {
                using var stream = part.Open();
                foreach (var text in XDocument.Load(stream).Descendants().SelectMany(Said))
                    yield return new($"{form} {part.FullName}", text, false);
            }
        }
    }

    private static IEnumerable<string> Said(XElement element)
    {
        if (element.Attribute("descr") is { Value: var description })
            yield return description;
        if (element.Name.LocalName is "t" or "v" && !element.HasElements)
            yield return element.Value;
    }

    private static IEnumerable<(LocalisedText Text, bool IsSentence)> Of(Block block) => block switch
    {
        Heading heading => [(heading.Text, false)],
        Paragraph paragraph => [(paragraph.Text, true)],
        Points points => points.Items.Select(static item => (item, true)),
        KeyNumbers numbers => numbers.Numbers.SelectMany(static number => ((LocalisedText? Text, bool IsSentence)[])[(number.Name, false), (number.Value, false), (number.Change, false), (number.LikeForLike, false)])
            .Where(static pair => pair.Text is not null).Select(static pair => (pair.Text!.Value, pair.IsSentence)),
        TableBlock table => Of(table),
        BoardBlock board => [(board.Title, false), (board.Source, false), .. Of(board.Table)],
        FigureBlock { Figure: var figure } => Of(figure),
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not read by the lint"),
    };

    private static IEnumerable<(LocalisedText Text, bool IsSentence)> Of(TableBlock table) =>
        [(table.Caption, false), .. table.Columns.Select(static column => (column, false)), .. table.Rows.SelectMany(static row => row).Select(static cell => (cell, false))];

    private static IEnumerable<(LocalisedText Text, bool IsSentence)> Of(ReportFigure figure) =>
    [
        (figure.Title, false),
        (figure.Subtitle, true),
        (figure.Alternative, true),
        (figure.Foot.Basis, true),
        (figure.Foot.Source, true),
        (figure.Foot.HowComputed, true),
        .. figure.Foot.Notes.Select(static note => (note, true)),
        .. FigureTable.Of(figure.Chart).Rows.SelectMany(static row => row.Cells.Select(static cell => cell.Text).Prepend(row.Name)).Select(static text => (text, false)),
    ];
}
