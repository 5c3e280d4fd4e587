using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>A figure of numbers or of words, as the contents list it.</summary>
/// <param name="Chapter">Its chapter.</param>
/// <param name="Block">The figure itself.</param>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Title">What it says.</param>
/// <param name="Shows">What it shows.</param>
internal sealed record ListedFigure(Chapter Chapter, Block Block, string Id, int Number, LocalisedText Name, LocalisedText Title, LocalisedText Shows)
{
    /// <summary>All figures of a report, by number; those that share one in the order of the report.</summary>
    public static IEnumerable<ListedFigure> Of(TrendReport report) =>
        report.Chapters.SelectMany(static chapter => chapter.Blocks.Select(block => Of(chapter, block))).OfType<ListedFigure>().OrderBy(static listed => listed.Number);

    private static ListedFigure? Of(Chapter chapter, Block block) => block switch
    {
        FigureBlock { Figure: var figure } => new(chapter, block, figure.Id, figure.Number, Words.NumberOf(figure), figure.Title, figure.Subtitle),
        BoardBlock board => new(chapter, block, board.Id, board.Number, Words.NumberOf(board), board.Title, board.Table.Caption),
        _ => null,
    };
}
