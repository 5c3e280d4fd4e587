using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>What is left to be read of cells, text and time, over all tables of a file.</summary>
internal sealed class CellBudget(SpreadsheetLimits limits, ReadingTime time)
{
    private long cells, signs;

    public SpreadsheetLimits Limits => limits;

    public void TakeTime(Spot spot = default)
    {
        if (time.IsOver)
            throw new RefusedFileException(ReadingTooLong.Check, SentenceFact.Number("limit", time.Seconds)) { Spot = spot };
    }

    public void TakeCells(int count, Spot spot)
    {
        if ((cells += count) > limits.MostCells)
            throw new RefusedFileException(TooManyCells.Check, SentenceFact.Number("limit", limits.MostCells)) { Spot = spot };
    }

    public void TakeText(int count, Spot spot)
    {
        if (count > limits.LongestText)
            throw new RefusedFileException(TextTooLong.Check, SentenceFact.Number("limit", limits.LongestText)) { Spot = spot };
        if ((signs += count) > limits.MostText)
            throw new RefusedFileException(TooMuchText.Check, SentenceFact.Number("limit", limits.MostText)) { Spot = spot };
    }
}
