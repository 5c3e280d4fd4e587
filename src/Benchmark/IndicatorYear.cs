namespace Maatstaf.Benchmark;

/// <summary>One indicator in one year: every municipality's ratio and the statistics of every group.</summary>
internal sealed class IndicatorYear
{
    private readonly YearObservations observations;
    private readonly long[] numerators;
    private readonly long[] denominators;
    private (IndicatorYear Before, MatchedYears Years)? matched;

    private IndicatorYear(YearObservations observations, long[] numerators, long[] denominators, GroupStatistics?[] groups)
    {
        this.observations = observations;
        this.numerators = numerators;
        this.denominators = denominators;
        Groups = groups;
    }

    /// <summary>Fiscal year.</summary>
    public int Year => observations.Year;

    /// <summary>Statistics by group of the catalogue; null = nobody in the group has a value.</summary>
    public GroupStatistics?[] Groups { get; }

    /// <summary>Computes an indicator; null when it was not asked that year or nobody has a value.</summary>
    public static IndicatorYear? Of(IndicatorFormula formula, YearObservations observations, int groupCount, Intervals? intervals)
    {
        if (!formula.Indicator.IsAsked(observations.Year))
            return null;
        var numerators = formula.Numerators(observations);
        var denominators = formula.Denominators(observations);
        if (formula.Indicator.IsExplaining)
            return WithHeadlines(observations, numerators, denominators, groupCount);
        var (values, order) = Ascending(numerators, denominators, formula.Factor);
        if (values.Length == 0)
            return null;
        var groups = new GroupStatistics?[groupCount];
        var year = new IndicatorYear(observations, numerators, denominators, groups);
        var members = new double[values.Length];
        for (var group = 0; group < groupCount; group++)
            groups[group] = year.Summarise(1 << group, observations.Groups, values, order, members, formula.Factor, intervals);
        return year;
    }

    /// <summary>Sums alone: no order, no interval.</summary>
    private static IndicatorYear? WithHeadlines(YearObservations observations, long[] numerators, long[] denominators, int groupCount)
    {
        var groups = new GroupStatistics?[groupCount];
        var year = new IndicatorYear(observations, numerators, denominators, groups);
        for (var group = 0; group < groupCount; group++)
            groups[group] = year.SumUp(1 << group);
        return groups.Any(static statistics => statistics is not null) ? year : null;
    }

    /// <summary>The headline of the group with this bit.</summary>
    private GroupStatistics? SumUp(int group)
    {
        var seen = new bool[observations.ClusterCount];
        int n = 0, clusters = 0;
        long numerator = 0, denominator = 0;
        for (var municipality = 0; municipality < denominators.Length; municipality++)
        {
            if ((observations.Groups[municipality] & group) == 0 || denominators[municipality] == 0)
                continue;
            n++;
            numerator += numerators[municipality];
            denominator += denominators[municipality];
            clusters += seen[observations.Cluster[municipality]] ? 0 : 1;
            seen[observations.Cluster[municipality]] = true;
        }

        return n == 0 ? null : new GroupStatistics { N = n, Clusters = clusters, Headline = new Ratio(numerator, denominator), Spread = null, Interval = null };
    }

    /// <summary>The sums behind a participant's own ratio; the ratio does not exist when it has no value.</summary>
    /// <param name="municipality">Place among the participants of the year.</param>
    public Ratio Of(int municipality) => new(numerators[municipality], denominators[municipality]);

    /// <summary>The statistics of participants of one's own choice, without an interval; null when none of them has a value.</summary>
    /// <param name="chosen">1 for each participant in it, else 0.</param>
    /// <param name="factor">What ratios are multiplied by.</param>
    public GroupStatistics? Summarise(int[] chosen, double factor)
    {
        var (values, order) = Ascending(numerators, denominators, factor);
        return Summarise(1, chosen, values, order, new double[values.Length], factor, null);
    }

    /// <summary>
    /// The municipalities with a value in both years, as sums of the year before and of this one; kept, because most
    /// years stay as they are when a return changes.
    /// </summary>
    public MatchedYears MatchWith(IndicatorYear before)
    {
        if (matched is not { } known || known.Before != before)
            matched = known = (before, FindMatched(before));
        return known.Years;
    }

    private MatchedYears FindMatched(IndicatorYear before)
    {
        var found = new MatchedYears();
        var seen = new bool[observations.ClusterCount];
        int theirs = 0, ours = 0;
        while (theirs < before.observations.Count && ours < observations.Count)
        {
            var order = before.observations.Municipality[theirs].CompareTo(observations.Municipality[ours]);
            if (order == 0 && before.denominators[theirs] != 0 && denominators[ours] != 0)
            {
                found.Count++;
                found.Clusters += seen[observations.Cluster[ours]] ? 0 : 1;
                seen[observations.Cluster[ours]] = true;
                found.Before = new Ratio(found.Before.Numerator + before.numerators[theirs], found.Before.Denominator + before.denominators[theirs]);
                found.Now = new Ratio(found.Now.Numerator + numerators[ours], found.Now.Denominator + denominators[ours]);
                found.Inhabitants += observations.Inhabitants[ours];
            }

            theirs += order <= 0 ? 1 : 0;
            ours += order >= 0 ? 1 : 0;
        }

        found.AllInhabitants = InhabitantsWithValue();
        return found;
    }

    private long InhabitantsWithValue()
    {
        var sum = 0L;
        for (var municipality = 0; municipality < denominators.Length; municipality++)
            sum += denominators[municipality] != 0 ? observations.Inhabitants[municipality] : 0;
        return sum;
    }

    /// <summary>Values in ascending order with the municipalities that have them; equal values by code.</summary>
    private static (double[] Values, int[] Order) Ascending(long[] numerators, long[] denominators, double factor)
    {
        var count = denominators.Count(static denominator => denominator != 0);
        var values = new double[count];
        var order = new int[count];
        var next = 0;
        for (var municipality = 0; municipality < denominators.Length; municipality++)
        {
            if (denominators[municipality] == 0)
                continue;
            values[next] = new Ratio(numerators[municipality], denominators[municipality]).Times(factor);
            order[next++] = municipality;
        }

        Array.Sort(values, order);
        return (values, order);
    }

    /// <summary>The statistics of who has the bit of the group; <paramref name="members"/> is room to work in.</summary>
    private GroupStatistics? Summarise(int group, int[] groups, double[] values, int[] order, double[] members, double factor, Intervals? intervals)
    {
        var seen = new bool[observations.ClusterCount];
        int n = 0, clusters = 0;
        long numerator = 0, denominator = 0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            var municipality = order[rank];
            if ((groups[municipality] & group) == 0)
                continue;
            members[n++] = values[rank];
            numerator += numerators[municipality];
            denominator += denominators[municipality];
            clusters += seen[observations.Cluster[municipality]] ? 0 : 1;
            seen[observations.Cluster[municipality]] = true;
        }

        if (n == 0)
            return null;
        var ascending = members.AsSpan(0, n);
        return new GroupStatistics
        {
            N = n,
            Clusters = clusters,
            Headline = new Ratio(numerator, denominator),
            Spread = new Spread(Sum(ascending) / n, Quantile.OfSorted(ascending, 0.5), Quantile.OfSorted(ascending, 0.25), Quantile.OfSorted(ascending, 0.75)),
            Interval = intervals?.Of(ClusterSums(group, clusters), factor),
        };
    }

    /// <summary>
    /// Sum of values in ascending order (so that it does not depend on who comes first), compensated (Neumaier, 1974).
    /// </summary>
    private static double Sum(ReadOnlySpan<double> ascending)
    {
        double sum = 0, lost = 0;
        foreach (var value in ascending)
        {
            var next = sum + value;
            lost += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }

        return sum + lost;
    }

    /// <summary>The sums of each cluster in a group, in the order of its first municipality's code.</summary>
    private Ratio[] ClusterSums(int group, int clusters)
    {
        var sums = new Ratio[clusters];
        var place = new int[observations.ClusterCount];
        var found = 0;
        for (var municipality = 0; municipality < denominators.Length; municipality++)
        {
            if ((observations.Groups[municipality] & group) == 0 || denominators[municipality] == 0)
                continue;
            ref var number = ref place[observations.Cluster[municipality]];
            if (number == 0)
                number = ++found;
            ref var sum = ref sums[number - 1];
            sum = new Ratio(sum.Numerator + numerators[municipality], sum.Denominator + denominators[municipality]);
        }

        return sums;
    }
}
