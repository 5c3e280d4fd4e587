using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A statistic as people see it.</summary>
/// <param name="Id">Stable id, such as <c>headline</c> or <c>real_2015</c>.</param>
/// <param name="Label">Name.</param>
/// <param name="Explanation">What it says, in plain words.</param>
public sealed record Statistic(string Id, LocalisedText Label, LocalisedText Explanation);

/// <summary>How intervals are made (method of the benchmark, part 3).</summary>
/// <param name="Level">Coverage, such as 0.95.</param>
/// <param name="Draws">Number of resamples.</param>
/// <param name="Seed">Fixed start of the random numbers.</param>
/// <param name="FewestClusters">With fewer clusters there is no interval.</param>
/// <param name="FewestClustersForBootstrap">With fewer clusters it is the jackknife range.</param>
/// <param name="Source">Author and year.</param>
public sealed record IntervalSettings(double Level, int Draws, int Seed, int FewestClusters, int FewestClustersForBootstrap, string Source);

/// <summary>When a like-for-like link is shown as weak.</summary>
/// <param name="FewestClusters">Weak with fewer matched clusters.</param>
/// <param name="LowestCoverage">Weak when the matched hold a smaller share of the inhabitants.</param>
/// <param name="Source">Where the bounds come from.</param>
public sealed record WeakLink(int FewestClusters, double LowestCoverage, string Source);

/// <summary>The statistics that are made, and their settings.</summary>
public sealed record StatisticList
{
    /// <summary>All statistics, the base years filled in.</summary>
    public required IReadOnlyList<Statistic> All { get; init; }

    /// <summary>Years whose prices and indices are shown.</summary>
    public required IReadOnlyList<int> BaseYears { get; init; }

    /// <summary>How intervals are made.</summary>
    public required IntervalSettings Interval { get; init; }

    /// <summary>When a like-for-like link is weak.</summary>
    public required WeakLink WeakLink { get; init; }

    /// <summary>The statistic with this id.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Statistic this[string id] => All.Single(statistic => statistic.Id == id);

    internal static StatisticList Read(string directory)
    {
        var file = Entry.OfFile(directory, "statistics.yaml");
        _ = file.Text("source");
        IReadOnlyList<int> baseYears = [.. file.Texts("base-years").Select(year =>
            int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw file.Wrong($"base year '{year}' is not a year"))];
        var list = new StatisticList
        {
            All = [.. file.Identified("statistics").SelectMany(entry => ReadStatistic(entry, baseYears))],
            BaseYears = baseYears,
            Interval = ReadInterval(file.Child("interval")),
            WeakLink = ReadWeakLink(file.Child("weak-link")),
        };
        file.Close();
        return list;
    }

    private static IEnumerable<Statistic> ReadStatistic(Entry entry, IReadOnlyList<int> baseYears)
    {
        var statistic = new Statistic(entry.Text("id"), entry.Localised("label"), entry.Localised("explanation"));
        entry.Close();
        return statistic.Id.Contains("{base}", StringComparison.Ordinal) ? baseYears.Select(year => ForBase(statistic, year)) : [statistic];
    }

    private static Statistic ForBase(Statistic statistic, int year)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        var text = new LocalisedText(digits, digits);
        return new Statistic(
            statistic.Id.Replace("{base}", digits, StringComparison.Ordinal),
            statistic.Label.With("base", text),
            statistic.Explanation.With("base", text));
    }

    private static IntervalSettings ReadInterval(Entry entry)
    {
        var interval = new IntervalSettings(
            entry.Positive("level", 1),
            entry.WholeFrom(1, "draws"),
            entry.Whole("seed"),
            entry.WholeFrom(1, "fewest-clusters"),
            entry.WholeFrom(1, "fewest-clusters-for-bootstrap"),
            entry.Text("source"));
        entry.Close();
        return interval;
    }

    private static WeakLink ReadWeakLink(Entry entry)
    {
        var weak = new WeakLink(entry.WholeFrom(1, "fewest-clusters"), entry.Positive("lowest-coverage", 1), entry.Text("source"));
        entry.Close();
        return weak;
    }
}
