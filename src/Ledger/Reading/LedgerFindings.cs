using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>What was found in a ledger. Of each kind it keeps the first ones and counts the rest.</summary>
internal sealed class LedgerFindings(string file, int mostAlike)
{
    private readonly List<Problem> kept = [];
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);
    private bool isStopped;

    /// <summary>True when something stops or blocks: then there is no summary.</summary>
    public bool IsRefused { get; private set; }

    public void Add(Check check, int line, params ReadOnlySpan<SentenceFact> facts)
    {
        var count = counts[check.Code] = counts.GetValueOrDefault(check.Code) + 1;
        IsRefused |= check.Severity >= Severity.Blocks;
        isStopped |= check.Severity == Severity.Stops;
        if (count <= mostAlike)
            kept.Add(check.At(new Place(file, line), facts));
    }

    /// <summary>Everything in order of place; of a file that could not be read to its end only what must be mended.</summary>
    public IReadOnlyList<Problem> ToProblems()
    {
        var more = counts.Where(pair => pair.Value > mostAlike).OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(pair => MoreOfTheSame.Check.At(
            new Place(file, int.MaxValue), SentenceFact.Text("code", pair.Key), SentenceFact.Count("count", pair.Value - mostAlike)));
        return
        [
            .. kept.Where(problem => !isStopped || problem.Severity >= Severity.Blocks).OrderBy(static problem => problem.Place).ThenBy(static problem => problem.Code, StringComparer.Ordinal),
            .. more.Select(static problem => problem with { Place = problem.Place with { Line = 0 } }),
        ];
    }
}
