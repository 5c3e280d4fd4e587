using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives;

/// <summary>Takes facts for sentences from a publication. What is missing or withheld gives no fact, so no sentence.</summary>
/// <param name="publication">What may be seen.</param>
public sealed class Facts(Publication publication)
{
    /// <summary>The fiscal year that the edition is about.</summary>
    public int Year => publication.Edition.FiscalYear;

    /// <summary>The change of an indicator against the year before; null when either year has no value.</summary>
    public Trend? Change(Indicator indicator) => Change(indicator, Year);

    /// <summary>The change of an indicator in a year against the year before; null when either has no value.</summary>
    public Trend? Change(Indicator indicator, int year) => Between(indicator, year - 1, year) is { } trend
        ? trend with { Matched = Matched(indicator, year) }
        : null;

    /// <summary>An indicator in two years; null when either has no value.</summary>
    public Trend? Between(Indicator indicator, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return publication.Number(indicator.Id, from) is { } before && publication.Number(indicator.Id, to) is { } after
            ? new Trend(indicator, from, to, before, after)
            : null;
    }

    /// <summary>From the first year with a value, not before <paramref name="from"/>, to the edition; null when there is only one.</summary>
    public Trend? Since(Indicator indicator, int from)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return publication.Years
            .Where(year => year >= from && year < Year && publication.Number(indicator.Id, year) is not null)
            .Select(year => Between(indicator, year, Year))
            .FirstOrDefault();
    }

    /// <summary>The headline of a group in the year of the edition; null when it is missing or withheld.</summary>
    public double? Level(Indicator indicator, string group = GroupIds.All)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return publication.Number(indicator.Id, Year, group);
    }

    private MatchedChange? Matched(Indicator indicator, int year)
    {
        var same = publication.Find(indicator.Id, year, statistic: StatisticIds.LikeForLike);
        var others = publication.Number(indicator.Id, year, statistic: StatisticIds.Composition);
        var coverage = publication.Number(indicator.Id, year, statistic: StatisticIds.MatchedCoverage);
        return same?.Value.Number is { } likeForLike && others is { } composition && coverage is { } share
            ? new MatchedChange(likeForLike, composition, same.N, same.Clusters, share)
            : null;
    }
}
