using System.Xml.Linq;
using Maatstaf.Documents.Parts;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Slides;

/// <summary>The report as slides: a title, and for each chapter its point, its numbers and its figures.</summary>
internal static class ReportSlides
{
    // Longer titles take smaller letters, so that two lines are enough.
    private const int LongTitle = 110, SmallTitle = 2200;

    // Sentences that fit on a slide, in letters.
    private const int FullSlide = 1300, RoomOfHeading = 160;

    /// <summary>The presentation.</summary>
    public static byte[] Of(DocumentContent content, Language language)
    {
        var report = content.Report;
        var deck = new Deck(
            new FileDescription(report.Title.In(language), report.Summary.In(language), content.DataVersion, language),
            FooterOf(content, language),
            language);
        AddTitle(deck, content, language);
        foreach (var (index, chapter) in report.Chapters.Index())
            new ChapterSlides(deck, chapter, language).Add(hasDivider: index > 0);
        return deck.ToBytes();
    }

    /// <summary>The title of a slide.</summary>
    internal static XElement TitleOf(Shapes shapes, SlideText text, string title) =>
        shapes.Placeholder("Title", "title", null, [text.Paragraph(title, title.Length > LongTitle ? new Letters(SmallTitle) : null)]);

    /// <summary>Sections in groups that each fit on a slide.</summary>
    internal static IEnumerable<IReadOnlyList<(string Heading, IReadOnlyList<string> Sentences)>> Fitting(IEnumerable<(string Heading, IReadOnlyList<string> Sentences)> sections)
    {
        var (group, length) = (new List<(string, IReadOnlyList<string>)>(), 0);
        foreach (var section in sections)
        {
            var size = RoomOfHeading + section.Sentences.Sum(static sentence => sentence.Length);
            if (group.Count > 0 && length + size > FullSlide)
            {
                yield return group;
                (group, length) = ([], 0);
            }

            group.Add(section);
            length += size;
        }

        if (group.Count > 0)
            yield return group;
    }

    private static string FooterOf(DocumentContent content, Language language) => string.Join(
        " · ",
        new[] { content.NoticeInShort?.In(language), content.Report.Title.In(language) }.OfType<string>());

    private static void AddTitle(Deck deck, DocumentContent content, Language language)
    {
        var report = content.Report;
        deck.Add(
            SlideKind.Title,
            (shapes, _) =>
            [
                shapes.Placeholder("Title", "ctrTitle", null, [deck.Text.Paragraph(report.Title.In(language))]),
                shapes.Placeholder("Text", "subTitle", 1,
                [
                    deck.Text.Paragraph(report.Summary.In(language)),
                    deck.Text.Paragraph(Words.EditionLine(report).In(language), new Letters(1450), 1450),
                    .. content.Notice is { } notice ? (XElement[])[deck.Text.Paragraph(notice.In(language), new Letters(1450, IsBold: true), 700)] : [],
                ]),
            ],
            [
                $"{Words.Data.In(language)}: {content.DataTitle}.",
                $"{Words.DataVersion.In(language)}: {content.DataVersion}.",
                $"{Words.AudienceName.In(language)}: {content.Audience.In(language)}.",
                Words.LicenceText.In(language),
            ]);
    }
}
