using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>Explains and tells the gap between two sides that somebody may see.</summary>
/// <param name="catalogue">What is measured, and the words.</param>
public sealed class GapTeller(BenchmarkCatalogue catalogue)
{
    private static readonly LocalisedText Own = new("uw gemeente", "your municipality");
    private readonly GapExplainer explainer = new(catalogue);
    private readonly GapSentences sentences = new(catalogue);

    /// <summary>Why the own municipality spends more or less than a group or than itself in another year, or a group than itself.</summary>
    /// <param name="situation">The municipality, the year and the group.</param>
    /// <param name="against">With what the cost is compared.</param>
    /// <returns>The explanation; null when one of the two sides has no figures, or both are the same.</returns>
    public ToldExplanation? Tell(PlaceSituation situation, GapAgainst against)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(against);
        var (year, group) = (situation.Year, situation.Group);
        if (against.Year == year)
            return null;
        var (mine, other) = against.Subject switch
        {
            GapSubject.OwnInTime => (situation.Own.SideOf(Own, year), situation.Own.SideOf(Own, against.Year!.Value)),
            GapSubject.GroupInTime => (SideOf(situation, year), SideOf(situation, against.Year!.Value)),
            _ => (situation.Own.SideOf(Own, year), SideOf(situation, year)),
        };
        if (mine is null || other is null || explainer.Explain(mine, other) is not { } explanation)
            return null;
        var splits = against.Subject == GapSubject.GroupInTime && against.Year == year - 1 ? SplitsOf(explanation, group) : [];
        return new ToldExplanation(explanation, ShownGap.Of(explanation, 1), ShownGap.AYear(explanation), sentences.Say(explanation, explanation.Root, splits.GetValueOrDefault(explanation.Root.Node)))
        {
            Against = against,
            Splits = splits,
        };
    }

    /// <summary>The sentences about one node of an explanation.</summary>
    public IReadOnlyList<LocalisedText> Tell(ToldExplanation told, GapNode node)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(node);
        return sentences.Say(told.Explanation, node, told.Splits.GetValueOrDefault(node.Node));
    }

    private Side SideOf(PlaceSituation situation, int year)
    {
        var group = situation.Group;
        return group.Choice is GroupChoice.Fixed { Group: var id }
            ? situation.Edition.Publication.SideOf(catalogue, id, year)
            : new Side(NameOf(group), year, indicator => group.Find(indicator, year).Value, group.NamedMembers(year).Sum(member => member.Of(year)!.Inhabitants));
    }

    /// <summary>As it stands in a sentence. A name that somebody gave stays as it is.</summary>
    private static LocalisedText NameOf(ComparisonGroup group) => group.Choice is GroupChoice.Saved
        ? new($"de groep “{group.Label.Dutch}”", $"the group “{group.Label.English}”")
        : new(Small(group.Label.Dutch), Small(group.Label.English));

    private static string Small(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private Dictionary<string, ChangeSplit> SplitsOf(GapExplanation explanation, ComparisonGroup group) =>
        explanation.Root.All.ToDictionary(static node => node.Node, node => SplitOf(node, group, explanation.Own.Year), StringComparer.Ordinal);

    private ChangeSplit SplitOf(GapNode node, ComparisonGroup group, int year)
    {
        var cost = catalogue.Indicator(Quotient.CostPerInhabitant(node.Node)).Id;
        var same = group.LikeForLike(cost, year);
        if (!group.IsNamed)
        {
            var (others, coverage) = (group.Find(cost, year, StatisticIds.Composition), group.Find(cost, year, StatisticIds.MatchedCoverage));
            return new ChangeSplit(same.Value, others.Value, same.N, same.Clusters, coverage.Number);
        }

        // Of a group whose members are known by name everything may be seen, so what is left is the other part.
        var before = group.NamedMembers(year - 1).Select(static member => member.Owner).ToHashSet();
        var now = group.NamedMembers(year);
        var both = now.Where(member => before.Contains(member.Owner)).Sum(member => member.Of(year)!.Inhabitants);
        return new ChangeSplit(
            same.Value,
            same.Number is { } likeForLike ? new FigureValue.Known(node.Gap - likeForLike) : same.Value,
            same.N,
            same.Clusters,
            (double)both / now.Sum(member => member.Of(year)!.Inhabitants));
    }
}
