using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;

namespace Maatstaf.Cookbook_Tests;

/// <summary>Facts in small, invented regions, each with words that are made from those same facts.</summary>
internal static class Situation
{
    public const int Year = 2024;

    public static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    public static readonly SentenceList Sentences = new(Catalogue);

    private static readonly string[] Components = ["software", "personnel", "infrastructure"];

    public static Trend Trend(string indicator, double before, double after, int from = Year - 1, MatchedChange? matched = null) =>
        new(Catalogue.Indicator(indicator), from, Year, before, after) { Matched = matched };

    public static PartChange Change(Trend trend) =>
        PartChange.Of(trend, Sentences.Wording.ChangeDecimals(trend.Indicator), Catalogue.Narrative.Thresholds);

    public static PartChange Change(string indicator, double before, double after, MatchedChange? matched = null) => Change(Trend(indicator, before, after, matched: matched));

    /// <summary>The ICT cost with its three components: software, personnel, infrastructure.</summary>
    public static PartChanges Parts(int from, params (double Before, double After)[] values)
    {
        var parts = values.Zip(Components, (value, id) => Trend($"{id}.cost-per-inhabitant", value.Before, value.After, from)).ToArray();
        var whole = Trend("ict.cost-per-inhabitant", values.Sum(static value => value.Before), values.Sum(static value => value.After), from);
        return PartChanges.Under(PartChange.Of(whole, 0, Catalogue.Narrative.Thresholds), parts, Catalogue.Narrative.Thresholds);
    }

    public static GroupLevels Levels(string indicator, double small, double medium, double large) => new(
        Catalogue.Indicator(indicator),
        [(Catalogue.Group("small"), small), (Catalogue.Group("medium"), medium), (Catalogue.Group("large"), large)]);

    public static string Of(Trend trend) => Text($"`{trend.Indicator.Id}` from {trend.Before} ({trend.From}) to {trend.After} ({trend.To})");

    /// <summary>Who took part in both years.</summary>
    public static string Both(MatchedChange matched) => Text($"in both years n = {matched.Municipalities}, clusters = {matched.Clusters}, share of the inhabitants = {matched.Coverage}");

    /// <summary>The two parts of a change.</summary>
    public static string Split(MatchedChange matched) => Text($"like for like {matched.LikeForLike}, composition {matched.Composition}");

    public static string Of(PartChanges changes) => string.Join("; ", changes.Parts.Select(static part => Of(part.Trend)));

    public static string Of(GroupLevels levels) =>
        $"`{levels.Indicator.Id}`: " + string.Join(", ", levels.Groups.Select(static level => Text($"{level.Group.Id} {level.Value}")));

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
