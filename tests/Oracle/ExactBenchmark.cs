namespace Maatstaf.Oracle;

/// <summary>Every figure of an edition, in fractions, straight from the records.</summary>
public sealed class ExactBenchmark
{
    /// <summary>From so many clusters on the interval is a bootstrap, below it the jackknife range.</summary>
    public const int BootstrapFrom = 10;

    private readonly Package package;
    private readonly List<Observation> observations;
    private readonly Dictionary<int, Clusters> clusters;
    private readonly Dictionary<FigureKey, Figure> figures = [];

    private ExactBenchmark(Package package, int edition)
    {
        this.package = package;
        observations = Observations.Participating(package, edition - 1);
        clusters = observations
            .Select(observation => observation.Year)
            .Distinct()
            .ToDictionary(year => year, year => new Clusters(package.Memberships, year));
    }

    /// <summary>The figures of an edition; edition E knows the fiscal years up to E - 1.</summary>
    public static IReadOnlyDictionary<FigureKey, Figure> Compute(Package package, int edition)
    {
        var benchmark = new ExactBenchmark(package, edition);
        foreach (var indicator in Indicator.All) benchmark.Compute(indicator);
        return benchmark.figures;
    }

    private void Compute(Indicator indicator)
    {
        var byYear = new SortedDictionary<int, List<Value>>();
        foreach (var year in clusters.Keys)
        {
            var values = indicator.ValuesOf(observations.Where(observation => observation.Year == year));
            if (values.Count > 0) byYear[year] = values;
        }

        foreach (var (year, values) in byYear)
        {
            foreach (var group in Groups.All) AddGroup(indicator, year, group, values);
            if (byYear.TryGetValue(year - 1, out var before)) AddMatched(indicator, year, before, values);
            if (indicator.InEuros) AddRealTerms(indicator, year, byYear);
        }

        AddIndexMatched(indicator, byYear);
    }

    private void AddGroup(Indicator indicator, int year, string group, List<Value> all)
    {
        var values = all.Where(value => Groups.Holds(group, value.Observation, package, clusters[year])).ToList();
        if (values.Count == 0) return;
        void AddFigure(string statistic, Rational? value) => Add(indicator, year, group, statistic, value, values);
        var ratios = values.ConvertAll(value => value.Ratio);
        AddFigure("headline", Value.RatioOfSums(values));
        AddFigure("mean", Rational.Sum(ratios) / ratios.Count);
        AddFigure("median", Quantile.Of(ratios, new Rational(1, 2)));
        AddFigure("p25", Quantile.Of(ratios, new Rational(1, 4)));
        AddFigure("p75", Quantile.Of(ratios, new Rational(3, 4)));
        AddInterval(indicator, year, group, values);
    }

    private void AddInterval(Indicator indicator, int year, string group, List<Value> values)
    {
        var split = clusters[year].Split(values);
        if (split.Count < 2 || Value.RatioOfSums(values) is null) return;
        if (split.Count >= BootstrapFrom)
        {
            var drawn = new Figure(null, values.Count, split.Count) { DrawnFrom = split };
            figures.Add(new FigureKey(indicator.Id, year, group, "interval_low"), drawn);
            figures.Add(new FigureKey(indicator.Id, year, group, "interval_high"), drawn);
            return;
        }

        var without = split
            .Select(cluster => Value.RatioOfSums(values.Except(cluster).ToList()))
            .OfType<Rational>()
            .ToList();
        Add(indicator, year, group, "interval_low", without.Min(), values);
        Add(indicator, year, group, "interval_high", without.Max(), values);
    }

    private void AddMatched(Indicator indicator, int year, List<Value> before, List<Value> now)
    {
        var matchedBefore = Among(before, now);
        var matched = Among(now, before);
        if (matched.Count == 0) return;
        void AddFigure(string statistic, Rational? value) => Add(indicator, year, "all", statistic, value, matched);
        var likeForLike = Minus(Value.RatioOfSums(matched), Value.RatioOfSums(matchedBefore));
        AddFigure("like_for_like", likeForLike);
        AddFigure("composition", Minus(Minus(Value.RatioOfSums(now), Value.RatioOfSums(before)), likeForLike));
        AddFigure("matched_n", matched.Count);
        AddFigure("matched_coverage", Value.Inhabitants(matched) / Value.Inhabitants(now));
    }

    private void AddIndexMatched(Indicator indicator, SortedDictionary<int, List<Value>> byYear)
    {
        if (byYear.Count == 0) return;
        var year = byYear.Keys.First();
        Rational index = 100;
        Add(indicator, year, "all", "index_matched", index, byYear[year]);
        while (byYear.TryGetValue(year + 1, out var next))
        {
            var matched = Among(next, byYear[year]);
            var from = Value.RatioOfSums(Among(byYear[year], next));
            var to = Value.RatioOfSums(matched);
            if (from is null || from.IsZero || to is null) return;
            index = index * to / from;
            year++;
            Add(indicator, year, "all", "index_matched", index, matched);
        }
    }

    private void AddRealTerms(Indicator indicator, int year, SortedDictionary<int, List<Value>> byYear)
    {
        foreach (var baseYear in new[] { 2004, 2015 })
        {
            void AddFigure(string statistic, Rational? value) =>
                Add(indicator, year, "all", $"{statistic}_{baseYear}", value, byYear[year]);
            var headline = Value.RatioOfSums(byYear[year]);
            var real = Times(headline, Times(Price(baseYear), Inverse(Price(year))));
            var ofBase = byYear.TryGetValue(baseYear, out var values) ? Value.RatioOfSums(values) : null;
            AddFigure("real", real);
            AddFigure("index_nominal", Times(headline, Times(100, Inverse(ofBase))));
            AddFigure("index_real", Times(real, Times(100, Inverse(ofBase))));
        }
    }

    private void Add(Indicator indicator, int year, string group, string statistic, Rational? value, List<Value> values)
    {
        if (value is null) return;
        figures.Add(
            new FigureKey(indicator.Id, year, group, statistic),
            new Figure(value, values.Count, clusters[year].Count(values)));
    }

    private Rational? Price(int year) =>
        package.Cpi.Where(row => row.Year == year).Select(row => Rational.Parse(row.Index)).SingleOrDefault();

    private static List<Value> Among(List<Value> values, List<Value> others) =>
        [.. values.Where(value => others.Any(other => other.Municipality == value.Municipality))];

    private static Rational? Minus(Rational? a, Rational? b) => a is null || b is null ? null : a - b;

    private static Rational? Times(Rational? a, Rational? b) => a is null || b is null ? null : a * b;

    private static Rational? Inverse(Rational? a) => a is null || a.IsZero ? null : Rational.One / a;
}
