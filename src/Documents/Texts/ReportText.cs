using System.Xml.Linq;
using Maatstaf.Documents.Parts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Texts;

/// <summary>The report as running text: a cover, contents, and the chapters.</summary>
internal static class ReportText
{
    // The cover is the first page, and the contents begin the second.
    private const int ContentsPage = 2;

    /// <summary>The document.</summary>
    public static byte[] Of(DocumentContent content, Language language)
    {
        var report = content.Report;
        var file = new TextFile(
            new FileDescription(report.Title.In(language), report.Summary.In(language), content.DataVersion, language),
            string.Join(" · ", new[] { content.NoticeInShort?.In(language), report.Title.In(language) }.OfType<string>()),
            language);
        var markup = new TextMarkup(language);
        var chapters = new ChapterText(file, markup);
        var pieces = PageFlow.Joined(report.Chapters.SelectMany(chapters.Of));
        var contents = new ContentsText(markup);
        var lines = PageFlow.Place(pieces, ContentsPage + contents.PagesOf(pieces));
        XElement[] body = [.. new CoverText(content, markup).Of(), .. contents.Of(lines), .. pieces.SelectMany(static piece => piece.Elements)];
        return file.ToBytes(body);
    }
}
