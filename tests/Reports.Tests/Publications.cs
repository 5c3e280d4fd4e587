using System.Globalization;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests;

/// <summary>
/// Makes publications out of chance: a cost tree that adds up, in the years and with the statistics that a real one
/// has, and with everything that may be missing.
/// </summary>
internal sealed class Publications
{
    public const int Year = 2024;
    public static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    private readonly Random random;
    private readonly Dictionary<FigureKey, ConfidentialFigure> figures = [];
    private readonly Dictionary<(string Indicator, int Year, string Group), double> headlines = [];

    private Publications(int seed) => random = new Random(seed);

    /// <summary>A publication of any kind: some years, some indicators, some groups.</summary>
    public static Publication Random(int seed)
    {
        var made = new Publications(seed);
        var years = Enumerable.Range(2004, 20).Where(year => made.random.Next(10) > (year is 2004 or 2015 or 2023 ? 1 : 7)).Append(Year).ToArray();
        return made.Make(made.random.Next(8) == 0 ? [Year] : years, made.random.Next(2) == 0 ? 0 : 0.1);
    }

    /// <summary>A publication about these years, with nothing left out.</summary>
    public static Publication Of(int seed, params int[] years) => new Publications(seed).Make(years, 0);

    private Publication Make(IReadOnlyList<int> years, double missing)
    {
        foreach (var year in years)
        {
            foreach (var group in Catalogue.Groups.Where(static group => group.IsSizeClass || group.Id == GroupIds.All))
                AddYear(year, group.Id, missing);
            if (years.Contains(year - 1))
                AddMatched(year);
        }

        foreach (var year in years)
            AddOverTime(year);
        return DisclosureControl.ForTeam(Results(years));
    }

    private void AddYear(int year, string group, double missing)
    {
        foreach (var suffix in (string[])["cost-per-inhabitant", "fte-per-100k"])
        {
            foreach (var node in Catalogue.CostTree.Nodes.Reverse())
            {
                if (Catalogue.FindIndicator($"{node.Id}.{suffix}") is not { } indicator || !indicator.IsAsked(year))
                    continue;
                var parts = Catalogue.CostTree.ChildrenOf(node.Id).Where(part => part.IsAsked(year)).ToArray();
                Headline(indicator.Id, year, group, node.IsLeaf ? Amount() : parts.Sum(part => headlines[($"{part.Id}.{suffix}", year, group)]));
            }
        }

        foreach (var indicator in Catalogue.Indicators.Where(indicator => !headlines.ContainsKey((indicator.Id, year, group)) && indicator.IsAsked(year)))
        {
            if (random.NextDouble() >= missing)
                Headline(indicator.Id, year, group, Security(indicator.Id, year, group) is { } security ? security : indicator.Unit.Id == "ratio" ? random.NextDouble() : indicator.Unit.Id == "eur/fte" ? random.Next(50000, 150000) : Amount());
        }
    }

    // Themes lie on software and personnel only, so the whole is what these two make.
    private double? Security(string indicator, int year, string group) => indicator == "security.cost-per-inhabitant"
        ? Part("security.software.cost-per-inhabitant", year, group) + Part("security.personnel.cost-per-inhabitant", year, group)
        : null;

    private double Part(string indicator, int year, string group)
    {
        if (!headlines.ContainsKey((indicator, year, group)))
            Headline(indicator, year, group, Amount());
        return headlines[(indicator, year, group)];
    }

    /// <summary>Amounts with ties, near ties, nothing, a credit now and then.</summary>
    private double Amount() => random.Next(12) switch
    {
        0 => 0,
        1 => -random.NextDouble(),
        2 or 3 or 4 => random.Next(0, 400) * 0.05,
        5 => 7 + (random.NextDouble() * 0.02),
        _ => random.NextDouble() * 40,
    };

    private void Headline(string indicator, int year, string group, double value)
    {
        headlines[(indicator, year, group)] = value;
        Add(indicator, year, group, StatisticIds.Headline, value);
        if (group == GroupIds.All)
        {
            Add(indicator, year, group, StatisticIds.IntervalLow, value - random.NextDouble());
            Add(indicator, year, group, StatisticIds.IntervalHigh, value + random.NextDouble());
        }
    }

    private void AddMatched(int year)
    {
        var same = new Dictionary<string, double>();
        foreach (var indicator in Catalogue.Indicators.Reverse())
        {
            if (!headlines.TryGetValue((indicator.Id, year, GroupIds.All), out var after) || !headlines.TryGetValue((indicator.Id, year - 1, GroupIds.All), out var before))
                continue;
            same[indicator.Id] = (after - before) * random.NextDouble() * 2;
        }

        foreach (var suffix in (string[])["cost-per-inhabitant", "fte-per-100k"])
        {
            foreach (var node in Catalogue.CostTree.Nodes.Reverse().Where(static node => !node.IsLeaf))
            {
                if (same.ContainsKey($"{node.Id}.{suffix}"))
                    same[$"{node.Id}.{suffix}"] = Catalogue.CostTree.ChildrenOf(node.Id).Sum(part => same.GetValueOrDefault($"{part.Id}.{suffix}"));
            }
        }

        var (n, clusters, coverage) = (random.Next(2, 30), random.Next(1, 12), random.NextDouble());
        foreach (var (id, likeForLike) in same)
        {
            var change = headlines[(id, year, GroupIds.All)] - headlines[(id, year - 1, GroupIds.All)];
            Add(id, year, GroupIds.All, StatisticIds.LikeForLike, likeForLike, n, clusters);
            Add(id, year, GroupIds.All, StatisticIds.Composition, change - likeForLike, n, clusters);
            Add(id, year, GroupIds.All, StatisticIds.MatchedCount, n, n, clusters);
            Add(id, year, GroupIds.All, StatisticIds.MatchedCoverage, coverage, n, clusters);
        }
    }

    private void AddOverTime(int year)
    {
        var prices = Catalogue.DefaultDeflator.Values;
        foreach (var indicator in Catalogue.Indicators.Where(static indicator => indicator.Unit.IsEuros))
        {
            foreach (var origin in Catalogue.Statistics.BaseYears.Where(origin => origin <= year))
            {
                if (!headlines.TryGetValue((indicator.Id, year, GroupIds.All), out var now) || !headlines.TryGetValue((indicator.Id, origin, GroupIds.All), out var then) || then <= 0)
                    continue;
                var digits = origin.ToString(CultureInfo.InvariantCulture);
                var real = now * prices[origin] / prices[year];
                Add(indicator.Id, year, GroupIds.All, StatisticIds.RealPrefix + digits, real);
                Add(indicator.Id, year, GroupIds.All, StatisticIds.NominalIndexPrefix + digits, now / then * 100);
                Add(indicator.Id, year, GroupIds.All, StatisticIds.RealIndexPrefix + digits, real / then * 100);
            }
        }
    }

    private void Add(string indicator, int year, string group, string statistic, double value, int n = 27, int clusters = 15)
    {
        var key = new FigureKey(indicator, year, group, statistic);
        figures[key] = new ConfidentialFigure(key, value, n, clusters);
    }

    private BenchmarkResults Results(IReadOnlyList<int> years) => new()
    {
        Edition = Edition.About(Year),
        Title = "Out of chance",
        Fictional = true,
        Deflator = Catalogue.DefaultDeflator,
        Figures = [.. figures.Values.OrderBy(static figure => figure.Key.Indicator, StringComparer.Ordinal).ThenBy(static figure => figure.Key.Year)
            .ThenBy(static figure => figure.Key.Group, StringComparer.Ordinal).ThenBy(static figure => figure.Key.Statistic, StringComparer.Ordinal)],
        Participants = [.. years.Select(static year => new ParticipantCount(year, 27, 1_312_967, 15, 18, 6))],
        NonParticipants = [],
        Own = OwnRatios.OfNobody(Catalogue),
    };
}
