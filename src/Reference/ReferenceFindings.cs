using Maatstaf.Reference.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference;

/// <summary>What was found in reference figures. Of each kind it keeps the first ones and counts the rest.</summary>
internal sealed class ReferenceFindings(int mostAlike)
{
    private readonly List<Problem> kept = [];
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);

    /// <summary>True when something stops or blocks.</summary>
    public bool IsRefused { get; private set; }

    public void Add(Check check, string file, params ReadOnlySpan<SentenceFact> facts)
    {
        var count = counts[check.Code] = counts.GetValueOrDefault(check.Code) + 1;
        IsRefused |= check.Severity >= Severity.Blocks;
        if (count <= mostAlike)
            kept.Add(check.At(new Place(file), facts));
    }

    /// <summary>Takes over problems that were found before.</summary>
    public void Add(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            kept.Add(problem);
            IsRefused |= problem.Severity >= Severity.Blocks;
        }
    }

    /// <summary>Everything in the order in which it was found.</summary>
    public IReadOnlyList<Problem> ToProblems() =>
    [
        .. kept,
        .. counts.Where(pair => pair.Value > mostAlike).OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(pair => MoreOfTheSame.Check.At(
            new Place(string.Empty), SentenceFact.Text("code", pair.Key), SentenceFact.Count("count", pair.Value - mostAlike))),
    ];
}
