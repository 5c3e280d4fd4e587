namespace Maatstaf.Catalogue;

/// <summary>A step in the order of usefulness: which figures are kept before which others.</summary>
public enum Usefulness
{
    /// <summary>Headlines with their values at constant prices and indices.</summary>
    Headline,

    /// <summary>The like-for-like split against the year before.</summary>
    LikeForLike,

    /// <summary>Means of municipalities.</summary>
    Mean,

    /// <summary>Medians.</summary>
    Median,

    /// <summary>Intervals of headlines.</summary>
    Interval,

    /// <summary>Quartiles.</summary>
    Quartiles,

    /// <summary>Cost per something else than an inhabitant.</summary>
    Ratios,

    /// <summary>What only explains gaps.</summary>
    Explaining,

    /// <summary>The year's part in the like-for-like split of the year after.</summary>
    NextYear,
}

/// <summary>What may be shown to whom (method of the benchmark, part 7), as decreed numbers.</summary>
public sealed record DisclosureRules
{
    private static readonly Dictionary<string, Usefulness> Steps = new(StringComparer.Ordinal)
    {
        ["headline"] = Usefulness.Headline,
        ["like-for-like"] = Usefulness.LikeForLike,
        ["mean"] = Usefulness.Mean,
        ["median"] = Usefulness.Median,
        ["interval"] = Usefulness.Interval,
        ["quartiles"] = Usefulness.Quartiles,
        ["ratios"] = Usefulness.Ratios,
        ["explaining"] = Usefulness.Explaining,
        ["next-year"] = Usefulness.NextYear,
    };

    /// <summary>With fewer municipalities a figure is withheld.</summary>
    public required int FewestParticipants { get; init; }

    /// <summary>With fewer clusters a figure is withheld.</summary>
    public required int FewestClusters { get; init; }

    /// <summary>The p of the p % rule, as a share: a figure is withheld when what is left without the two largest is less than this share of the largest.</summary>
    public required double Dominance { get; init; }

    /// <summary>With fewer municipalities quartiles are withheld.</summary>
    public required int FewestForQuartiles { get; init; }

    /// <summary>How far, as a share of the true amount, what agrees with everything shown must reach, down and up.</summary>
    public required double Margin { get; init; }

    /// <summary>With fewer municipalities a median or quartile counts as the amount of the municipality that it may be.</summary>
    public required int FewContributors { get; init; }

    /// <summary>What is kept first.</summary>
    public required IReadOnlyList<Usefulness> Order { get; init; }

    /// <summary>Denominators that everybody may know.</summary>
    public required IReadOnlyList<Quantity> PublicDenominators { get; init; }

    internal static DisclosureRules Read(string directory)
    {
        var file = Entry.OfFile(directory, "disclosure.yaml");
        _ = file.Text("source");
        var primary = file.Child("primary");
        var secondary = file.Child("secondary");
        var rules = new DisclosureRules
        {
            FewestParticipants = Count(primary, "fewest-participants"),
            FewestClusters = Count(primary, "fewest-clusters"),
            Dominance = Percent(primary, "dominance"),
            FewestForQuartiles = Count(primary, "fewest-for-quartiles"),
            Margin = Percent(secondary, "margin"),
            FewContributors = Count(secondary, "few-contributors"),
            Order = [.. file.Texts("usefulness").Select(word => Steps.TryGetValue(word, out var step) ? step : throw file.Wrong($"'{word}' is no step of usefulness; known: {string.Join(", ", Steps.Keys)}"))],
            PublicDenominators = [.. file.Texts("public-denominators").Select(word => Measure.Quantities.TryGetValue(word, out var quantity) ? quantity : throw file.Wrong($"'{word}' is no quantity"))],
        };
        primary.Close();
        secondary.Close();
        file.Close();
        if (rules.Order.Count != Steps.Count || rules.Order.Distinct().Count() != Steps.Count)
            throw file.Wrong($"'usefulness' must name each step once: {string.Join(", ", Steps.Keys)}");
        return rules;
    }

    private static int Count(Entry entry, string key) => Number(entry.Child(key), static number => number.WholeFrom(1, "value"));

    private static double Percent(Entry entry, string key) => Number(entry.Child(key), static number => number.Positive("value", 100)) / 100;

    private static T Number<T>(Entry number, Func<Entry, T> read)
    {
        var value = read(number);
        _ = number.Text("unit");
        _ = number.Text("source");
        number.Close();
        return value;
    }
}
