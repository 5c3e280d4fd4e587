using System.Collections.Concurrent;
using Maatstaf.Benchmark;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Own;

/// <summary>A statistic of participants who share by name.</summary>
/// <param name="Value">The value, or why there is none.</param>
/// <param name="N">Municipalities behind it.</param>
/// <param name="Clusters">Independent units among them.</param>
public sealed record NamedFigure(FigureValue Value, int N, int Clusters);

/// <summary>Participants of one's own choice who share by name: their figures together. Only disclosure control can make it.</summary>
public sealed class NamedGroup
{
    private readonly SharedFigures shared;
    private readonly OwnRatios ratios;
    private readonly OrganisationCode[] asked;
    private readonly ConcurrentDictionary<int, IReadOnlySet<OrganisationCode>> members = new();
    private readonly ConcurrentDictionary<(string Indicator, int Year), ConfidentialSummary?> summaries = new();

    internal NamedGroup(SharedFigures shared, OwnRatios ratios, IEnumerable<OrganisationCode> asked)
    {
        this.shared = shared;
        this.ratios = ratios;
        this.asked = [.. asked.Distinct().Order()];
    }

    /// <summary>Who is in it in a year, ascending by code.</summary>
    public IReadOnlyList<OwnFigures> MembersIn(int year) => [.. Codes(year).Order().Select(code => shared.Find(code)!)];

    /// <summary>Who was asked for and is not in it in a year, because it is anonymous, did not take part, or does not exist: which of these is not said.</summary>
    public IReadOnlyList<OrganisationCode> NotIn(int year) => [.. asked.Where(code => !shared.IsNamed(code, year))];

    /// <summary>The same choice with only those who are in it in both years.</summary>
    public NamedGroup InBoth(int year, int other) => new(shared, ratios, Codes(year).Where(code => shared.IsNamed(code, other)));

    /// <summary>A statistic: headline, mean, median, p25 or p75; others do not apply.</summary>
    public NamedFigure Find(string indicator, int year, string statistic = StatisticIds.Headline)
    {
        if (!ratios.IsAsked(indicator, year))
            return new NamedFigure(new FigureValue.NotApplicable(), 0, 0);
        if (summaries.GetOrAdd((indicator, year), key => ratios.Summarise(key.Indicator, key.Year, Codes(key.Year))) is not { } summary)
            return new NamedFigure(new FigureValue.Missing(), 0, 0);
        FigureValue value = statistic switch
        {
            StatisticIds.Headline => summary.Headline is { } headline ? new FigureValue.Known(headline) : new FigureValue.Missing(),
            StatisticIds.Mean => new FigureValue.Known(summary.Mean),
            StatisticIds.Median => new FigureValue.Known(summary.Median),
            StatisticIds.LowerQuartile => new FigureValue.Known(summary.LowerQuartile),
            StatisticIds.UpperQuartile => new FigureValue.Known(summary.UpperQuartile),
            _ => new FigureValue.NotApplicable(),
        };
        return new NamedFigure(value, summary.N, summary.Clusters);
    }

    /// <summary>How far its members are from its headline, as <see cref="SharedFigures.DispersionOf"/> says it of a fixed group; missing when there are too few to say so.</summary>
    public FigureValue DispersionOf(string indicator, int year) => Spreads.DispersionOf(ratios, indicator, year, Codes(year));

    /// <summary>A statistic as a number; null when there is none.</summary>
    public double? Number(string indicator, int year, string statistic = StatisticIds.Headline) => Find(indicator, year, statistic).Value.Number;

    private IReadOnlySet<OrganisationCode> Codes(int year) => members.GetOrAdd(year, wanted => asked.Where(code => shared.IsNamed(code, wanted)).ToHashSet());
}
