using Maatstaf.Intake.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Findings;

/// <summary>
/// What was found in one file, or in a part of it. It keeps the first ones, so that a file full of mistakes
/// takes no more memory than a few, and counts the rest.
/// </summary>
internal sealed class FileFindings(string file, int most)
{
    private readonly Lock guard = new();
    private readonly List<Finding> kept = [];
    private long count;

    public string File => file;

    public int Most => most;

    /// <summary>True when something stops or blocks.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>True when no more findings are written out.</summary>
    public bool IsFull => count > most;

    /// <summary>True when the file cannot be read to its end.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The records whose lines are wanted.</summary>
    public IEnumerable<long> Records => kept.Where(static finding => finding.Record >= 0).Select(static finding => finding.Record);

    /// <summary>A part of the same file, for one thread.</summary>
    public FileFindings Part() => new(file, most);

    public void AtRecord(Check check, long record, int column, params ReadOnlySpan<SentenceFact> facts) => Add(check, record, 0, column, facts);

    public void AtLine(Check check, int line, int column, params ReadOnlySpan<SentenceFact> facts) => Add(check, Finding.LineIsKnown, line, column, facts);

    public void AtFile(Check check, params ReadOnlySpan<SentenceFact> facts) => Add(check, Finding.LineIsKnown, 0, 0, facts);

    /// <summary>Adds what another thread found.</summary>
    public void Absorb(FileFindings part)
    {
        if (part.count == 0)
            return;
        lock (guard)
        {
            kept.AddRange(part.kept);
            count += part.count;
            IsRefused |= part.IsRefused;
            IsStopped |= part.IsStopped;
            Trim(most * 2);
        }
    }

    /// <summary>Problems in order of place; more than the most are counted in one last problem.</summary>
    /// <param name="lineOf">Physical line of a record.</param>
    public IEnumerable<Problem> ToProblems(Func<long, int> lineOf)
    {
        Trim(most);
        var problems = kept
            .Select(finding => new Problem(
                new Place(file, finding.Record < 0 ? finding.Line : lineOf(finding.Record), finding.Column),
                finding.Check.Code,
                finding.Check.Severity,
                finding.Sentence))
            .OrderBy(static problem => problem.Place)
            .ThenBy(static problem => problem.Code, StringComparer.Ordinal)
            .ToList();
        if (count > kept.Count)
        {
            var check = MoreProblems.Check;
            problems.Add(new Problem(problems[^1].Place, check.Code, check.Severity, check.Say(SentenceFact.Number("count", count - kept.Count))));
        }

        return problems;
    }

    private void Add(Check check, long record, int line, int column, ReadOnlySpan<SentenceFact> facts)
    {
        count++;
        IsRefused |= check.Severity >= Severity.Blocks;
        IsStopped |= check.Severity == Severity.Stops;
        if (kept.Count < most || record < 0)
            kept.Add(new Finding(check, record, line, column, check.Say(facts)));
    }

    private void Trim(int beyond)
    {
        if (kept.Count <= beyond)
            return;
        kept.Sort();
        kept.RemoveRange(most, kept.Count - most);
    }
}
