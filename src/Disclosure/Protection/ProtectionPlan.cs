using System.Globalization;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Protection;

/// <summary>
/// Which figures are withheld from participants and from the public, and why. It holds no amounts. A plan remembers by year what it
/// was made from, so that after a change only the years that it touches are planned anew.
/// </summary>
public sealed class ProtectionPlan
{
    private readonly Dictionary<int, YearPlan> years;

    private readonly DisclosureRules? rules;

    internal ProtectionPlan(IEnumerable<YearPlan> years, DisclosureRules? rules = null)
    {
        this.years = years.ToDictionary(static year => year.Year);
        this.rules = rules;
    }

    /// <summary>The fiscal years that it covers, ascending.</summary>
    public IReadOnlyList<int> FiscalYears => [.. years.Keys.Order()];

    internal IEnumerable<YearPlan> Years => years.Values.OrderBy(static year => year.Year);

    internal YearPlan? Find(int fiscalYear) => years.GetValueOrDefault(fiscalYear);

    /// <summary>Why a figure is withheld from an audience; null when it is shown.</summary>
    /// <exception cref="InvalidOperationException">The plan does not know the figure, so nothing may be said of it.</exception>
    internal string? ReasonOf(FigureKey key, Audience audience)
    {
        if (audience == Audience.Internal)
            return null;
        var verdict = VerdictOf(key, static year => year.Circle);
        if (verdict == Verdict.Shown && audience == Audience.Public)
            verdict = VerdictOf(key, static year => year.Public);
        return verdict == Verdict.Shown ? null : verdict.Reason();
    }

    /// <summary>Whether the parts in words of those who gave each answer are shown; without rules they are not.</summary>
    internal bool Shows(ConfidentialAnswers answers) => rules is not null && AnswerRule.IsSafe(answers, rules);

    private Verdict VerdictOf(FigureKey key, Func<YearPlan, YearVerdicts> audience)
    {
        Verdict Of(Family family) => Own(key, key.Year, family, audience);
        return key.Statistic switch
        {
            StatisticIds.Headline => Of(Family.Headline),
            StatisticIds.Mean => Of(Family.Mean),
            StatisticIds.Median => Of(Family.Median),
            StatisticIds.LowerQuartile or StatisticIds.UpperQuartile => Of(Family.Quartiles),
            StatisticIds.IntervalLow or StatisticIds.IntervalHigh => Of(Family.Interval),
            // How many take part, and where they live, everybody knows.
            StatisticIds.MatchedCount or StatisticIds.MatchedCoverage => Verdict.Shown,
            StatisticIds.LikeForLike or StatisticIds.Composition => Link(key, key.Year, audience),
            StatisticIds.MatchedIndex => Chain(key, audience),
            _ => OverTime(key, Of(Family.Headline), audience),
        };
    }

    /// <summary>A value at constant prices tells the headline; an index tells it beside the headline of its base year, and the other way round.</summary>
    private Verdict OverTime(FigureKey key, Verdict headline, Func<YearPlan, YearVerdicts> audience)
    {
        if (key.Statistic.StartsWith(StatisticIds.RealPrefix, StringComparison.Ordinal))
            return headline;
        foreach (var prefix in (string[])[StatisticIds.NominalIndexPrefix, StatisticIds.RealIndexPrefix])
        {
            if (!key.Statistic.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var start = Own(key, int.Parse(key.Statistic[prefix.Length..], CultureInfo.InvariantCulture), Family.Headline, audience);
            return headline == Verdict.Shown && start != Verdict.Shown ? Verdict.Secondary : headline;
        }

        throw Unknown(key);
    }

    /// <summary>The like-for-like split of a year tells sums of both years, and beside one headline the other.</summary>
    private Verdict Link(FigureKey key, int year, Func<YearPlan, YearVerdicts> audience)
    {
        var own = Own(key, year, Family.LikeForLike, audience);
        if (own != Verdict.Shown)
            return own;
        return Own(key, year, Family.Headline, audience) == Verdict.Shown
            && Own(key, year - 1, Family.Headline, audience) == Verdict.Shown
            && Own(key, year - 1, Family.NextYear, audience) == Verdict.Shown
            ? Verdict.Shown
            : Verdict.Secondary;
    }

    /// <summary>The index is a chain from its first year: from a link that is withheld on, all of it is.</summary>
    private Verdict Chain(FigureKey key, Func<YearPlan, YearVerdicts> audience)
    {
        var verdict = Own(key, key.Year, Family.Headline, audience);
        for (var year = key.Year; Has(key, year, Family.LikeForLike, audience); year--)
        {
            if (Link(key, year, audience) is var link && link != Verdict.Shown)
                verdict = link;
        }

        return verdict;
    }

    private bool Has(FigureKey key, int year, Family family, Func<YearPlan, YearVerdicts> audience) =>
        Find(year) is { } plan && audience(plan)[new Slot(key.Indicator, key.Group, family)] is not null;

    private Verdict Own(FigureKey key, int year, Family family, Func<YearPlan, YearVerdicts> audience) =>
        Find(year) is { } plan && audience(plan)[new Slot(key.Indicator, key.Group, family)] is { } verdict ? verdict : throw Unknown(key);

    private static InvalidOperationException Unknown(FigureKey key) =>
        new($"The protection plan does not know {key.Indicator}, {key.Year}, {key.Group}, {key.Statistic}; make the plan anew.");
}
