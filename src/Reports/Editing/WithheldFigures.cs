using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>Counts what a chapter does not show.</summary>
public static class WithheldFigures
{
    /// <summary>How many numbers are withheld in the figures and tables of a chapter.</summary>
    public static int In(Chapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        return chapter.Blocks.Sum(static block => block switch
        {
            FigureBlock { Figure.Chart: var chart } => chart.Series.Sum(static series => series.Points.Count(static point => point.Value is FigureValue.Withheld)),
            TableBlock table => table.Rows.Sum(static row => row.Count(static cell => cell == AddedTextWriter.Withheld)),
            _ => 0,
        });
    }
}
