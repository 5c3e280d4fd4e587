using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Files;

/// <summary>Where in a file: its sheet, row and column from 1; nothing given = the whole file.</summary>
internal readonly record struct Spot(string? Sheet, int Row = 0, int Column = 0);

/// <summary>What was found in one file: the first ones written out, the rest counted.</summary>
internal sealed class FileProblems(string file, int most)
{
    private readonly List<Problem> kept = [];
    private int more;

    /// <summary>True when the file cannot be read.</summary>
    public bool IsStopped { get; private set; }

    public void Add(Check check, Spot spot, params ReadOnlySpan<SentenceFact> facts)
    {
        IsStopped |= check.Severity == Severity.Stops;
        if (kept.Count < most || check.Severity == Severity.Stops)
            kept.Add(check.At(new Place(file, spot.Row, spot.Column) { Sheet = spot.Sheet }, facts));
        else
            more++;
    }

    public void Add(RefusedFileException refusal) => Add(refusal.Check, refusal.Spot, refusal.Facts);

    /// <summary>In order of place; what is more than the most is counted in one last problem.</summary>
    public IReadOnlyList<Problem> ToProblems()
    {
        List<Problem> sorted = [.. kept.OrderBy(static problem => problem.Place).ThenBy(static problem => problem.Code, StringComparer.Ordinal)];
        if (more > 0)
            sorted.Add(MoreProblems.Check.At(new Place(file), SentenceFact.Number("count", more)));
        return sorted;
    }
}
