using Maatstaf.Benchmark;
using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>
/// What ties a year to the year before: by indicator the participants with a value in both, and what the primary rules say of them.
/// Everything else about a year is planned without its neighbours.
/// </summary>
internal sealed class YearLink
{
    private readonly Dictionary<string, (int[] Before, int[] Now, Verdict Verdict)> matched;

    private YearLink(Dictionary<string, (int[] Before, int[] Now, Verdict Verdict)> matched) => this.matched = matched;

    /// <summary>Links a year to the one before; null when they do not follow each other.</summary>
    public static YearLink? Of(ConfidentialYear? before, ConfidentialYear? now, BenchmarkCatalogue catalogue)
    {
        if (before is null || now is null || before.Year != now.Year - 1)
            return null;
        var rules = new PrimaryRules(catalogue.Disclosure);
        var earlier = before.Municipalities.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index);
        var matched = new Dictionary<string, (int[] Before, int[] Now, Verdict Verdict)>(StringComparer.Ordinal);
        foreach (var indicator in catalogue.Indicators)
        {
            if (!before.Indicators.TryGetValue(indicator.Id, out var then) || !now.Indicators.TryGetValue(indicator.Id, out var today))
                continue;
            var pairs = Enumerable.Range(0, now.Count)
                .Where(unit => today.HasValue(unit) && earlier.TryGetValue(now.Municipalities[unit], out var old) && then.HasValue(old))
                .Select(unit => (Before: earlier[now.Municipalities[unit]], Now: unit)).ToArray();
            int[] theirs = [.. pairs.Select(static pair => pair.Before)];
            int[] ours = [.. pairs.Select(static pair => pair.Now)];
            var verdict = rules.Judge(indicator, today, now.Cluster, ours);
            matched.Add(indicator.Id, (theirs, ours, verdict == Verdict.Shown ? rules.Judge(indicator, then, before.Cluster, theirs) : verdict));
        }

        return new YearLink(matched);
    }

    /// <summary>The participants of the year with a value in the year before too, and what the primary rules say; null when the indicator was not asked in both.</summary>
    public (int[] Matched, Verdict Verdict)? InYear(string indicator) => matched.TryGetValue(indicator, out var found) ? (found.Now, found.Verdict) : null;

    /// <summary>The same participants as they are numbered in the year before.</summary>
    public (int[] Matched, Verdict Verdict)? InYearBefore(string indicator) => matched.TryGetValue(indicator, out var found) ? (found.Before, found.Verdict) : null;

    /// <summary>All of it, for recognising whether something changed.</summary>
    public IEnumerable<(string Indicator, int[] Before, int[] Now, Verdict Verdict)> All =>
        matched.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => (entry.Key, entry.Value.Before, entry.Value.Now, entry.Value.Verdict));
}
