using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>Writes one chapter: its opening, the figures that the catalogue gives it, its closing.</summary>
internal abstract class ChapterWriter(ReportContext report)
{
    private readonly HashSet<LocalisedText> said = [];

    /// <summary>Id of the chapter in the catalogue.</summary>
    public abstract string Id { get; }

    protected ReportContext Report { get; } = report;

    /// <summary>The chapter; null when the publication has nothing for it.</summary>
    public Chapter? Write(ChapterSpec chapter)
    {
        IReadOnlyList<Block> blocks = [.. Opening(), .. Figures(), .. Closing()];
        return blocks.Count == 0 ? null : new Chapter(chapter.Id, chapter.Title, Summary() ?? FirstTitle(blocks) ?? chapter.Title, blocks) { Slug = chapter.Slug };
    }

    /// <summary>The chapter in one sentence; null = the title of its first figure.</summary>
    protected virtual LocalisedText? Summary() => null;

    protected abstract IEnumerable<Block> Opening();

    protected virtual IEnumerable<Block> Closing() => [];

    /// <summary>How an indicator changed, like for like and composition, and how weak that is.</summary>
    protected LocalisedText? ChangeStory(PartChange? change) =>
        change is not null && Once(Report.Sentences.Change.Say(change)) is { } changed
            ? Wording.Join(changed, Report.Sentences.Matched.Say(change), Report.Sentences.WeakLink.Say(change.Trend))
            : null;

    /// <summary>A paragraph; nothing when no sentence has anything to say.</summary>
    protected static IEnumerable<Block> Paragraph(params LocalisedText?[] sentences)
    {
        var text = Wording.Join(sentences);
        return text.Dutch.Trim().Length == 0 ? [] : [new Paragraph(text)];
    }

    /// <summary>A list of points; nothing when no sentence has anything to say.</summary>
    protected static IEnumerable<Block> Points(IEnumerable<LocalisedText?> sentences)
    {
        LocalisedText[] items = [.. sentences.OfType<LocalisedText>().Where(static item => item.Dutch.Length > 0)];
        return items.Length == 0 ? [] : [new Points(items)];
    }

    /// <summary>A sentence that was not said in this chapter yet.</summary>
    protected LocalisedText? Once(LocalisedText? sentence) => sentence is { } text && said.Add(text) ? text : null;

    /// <summary>Charts with their sentences and figures of words, in the order of their numbers.</summary>
    private IEnumerable<Block> Figures()
    {
        var comments = new FigureComments(Report);
        BoardBlock[] boards = [.. new Boards(Report).InChapter(Id)];
        var next = 0;
        foreach (var spec in Report.Catalogue.Figures.Where(figure => figure.Chapter == Id))
        {
            if (Report.Figures.Build(spec) is not { } figure)
                continue;
            for (; next < boards.Length && boards[next].Number < spec.Number; next++)
                yield return boards[next];
            yield return new FigureBlock(figure);
            LocalisedText?[] sentences = [spec.Shape is FigureShape.Years or FigureShape.TwoYears && spec.Title != FigureTitle.Halves ? ChangeStory(comments.ChangeOf(spec)) : null, .. comments.On(spec).Select(Once)];
            foreach (var block in spec.Shape == FigureShape.Groups ? Points(sentences) : Paragraph(sentences))
                yield return block;
        }

        for (; next < boards.Length; next++)
            yield return boards[next];
    }

    private static LocalisedText? FirstTitle(IReadOnlyList<Block> blocks) =>
        (blocks.OfType<FigureBlock>().FirstOrDefault()?.Figure.Title ?? blocks.OfType<BoardBlock>().FirstOrDefault()?.Title) is { } title ? new(title.Dutch + ".", title.English + ".") : null;
}
