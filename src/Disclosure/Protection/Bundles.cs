using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Protection;

/// <summary>
/// All figures of a year in the order in which they are added: most useful first, all participants before groups, totals before
/// details, and what each of them tells about costs.
/// </summary>
internal sealed class Bundles(ConfidentialYear year, YearLink? before, YearLink? after, BenchmarkCatalogue catalogue, CostShape shape, EquationTable equations)
{
    private readonly PrimaryRules primary = new(catalogue.Disclosure);
    private readonly Dictionary<string, int> nodes = shape.Ids.Index().ToDictionary(static node => node.Item, static node => node.Index, StringComparer.Ordinal);

    /// <summary>Gives every figure its primary verdict, and those that pass as bundles in order.</summary>
    public IReadOnlyList<Bundle> Judge(YearVerdicts verdicts)
    {
        var found = new List<(Bundle Bundle, int Step, int All, bool IsOfTheme, int Depth, int Group, int Indicator)>();
        foreach (var (number, indicator) in catalogue.Indicators.Index().Where(indicator => year.Indicators.ContainsKey(indicator.Item.Id)))
        {
            var depth = indicator.Node is { } id && nodes.TryGetValue(id, out var node) ? shape.Depth[node] : 0;
            foreach (var (place, group) in catalogue.Groups.Index())
            {
                found.AddRange(Of(indicator, group, place, verdicts).Select(bundle =>
                    (bundle, catalogue.Disclosure.Order.Index().First(step => step.Item == bundle.Step).Index, place == 0 ? 0 : 1, indicator.IsOfTheme, depth, place, number)));
            }
        }

        JudgeExplaining(verdicts);
        return [.. found.OrderBy(static entry => entry.Step).ThenBy(static entry => entry.IsOfTheme).ThenBy(static entry => entry.All).ThenBy(static entry => entry.Depth)
            .ThenBy(static entry => entry.Bundle.Slot.Family).ThenBy(static entry => entry.Group).ThenBy(static entry => entry.Indicator)
            .Select(static entry => entry.Bundle)];
    }

    private void JudgeExplaining(YearVerdicts verdicts)
    {
        foreach (var indicator in catalogue.ExplainingIndicators.Where(indicator => year.Indicators.ContainsKey(indicator.Id)))
        {
            foreach (var (place, group) in catalogue.Groups.Index())
            {
                var contributions = year.Indicators[indicator.Id];
                int[] members = [.. Enumerable.Range(0, year.Count).Where(unit => (year.Groups[unit] & (1 << place)) != 0 && contributions.HasValue(unit))];
                var verdict = members.Length == 0 ? Verdict.FewMunicipalities : primary.Judge(indicator, contributions, year.Cluster, members);
                verdicts[new Slot(indicator.Id, group.Id, Family.Headline)] = verdict == Verdict.Shown ? Verdict.Secondary : verdict;
            }
        }
    }

    private IEnumerable<Bundle> Of(Indicator indicator, Group group, int place, YearVerdicts verdicts)
    {
        var contributions = year.Indicators[indicator.Id];
        int[] members = [.. Enumerable.Range(0, year.Count).Where(unit => (year.Groups[unit] & (1 << place)) != 0 && contributions.HasValue(unit))];
        if (members.Length == 0)
            yield break;
        var verdict = primary.Judge(indicator, contributions, year.Cluster, members);
        var figures = new CostFigures(indicator, contributions, members, year, catalogue, equations, NodeOf(indicator), WholeOf(indicator) is null ? null : nodes[indicator.Node!]);
        foreach (var family in (Family[])[Family.Headline, Family.Mean, Family.Median, Family.Interval, Family.Quartiles])
        {
            var slot = new Slot(indicator.Id, group.Id, family);
            verdicts[slot] = family == Family.Quartiles ? primary.JudgeQuartiles(verdict, members.Length) : verdict;
            if (verdicts.Shows(slot))
                yield return new Bundle(slot, figures.Step(family), indicator.IsOfTheme, Requires(indicator, slot), figures.Tells(family));
        }

        if (place != 0)
            yield break;
        foreach (var (family, link) in Links(indicator.Id))
        {
            var slot = new Slot(indicator.Id, group.Id, family);
            verdicts[slot] = link.Verdict;
            if (verdicts.Shows(slot))
                yield return new Bundle(slot, figures.Step(family), indicator.IsOfTheme, Requires(indicator, slot), figures.Without(link.Matched));
        }
    }

    private IEnumerable<(Family Family, (int[] Matched, Verdict Verdict) Link)> Links(string indicator)
    {
        if (before?.InYear(indicator) is { } now)
            yield return (Family.LikeForLike, now);
        if (after?.InYearBefore(indicator) is { } then)
            yield return (Family.NextYear, then);
    }

    /// <summary>
    /// An interval and a split need their headline. A ratio with a part of a node's cost needs the headline of that node: with the
    /// parts known of two nodes that are withheld, and their sum, both would be.
    /// </summary>
    private List<Slot> Requires(Indicator indicator, Slot slot)
    {
        var required = new List<Slot>();
        if (slot.Family is Family.Interval or Family.LikeForLike or Family.NextYear)
            required.Add(slot with { Family = Family.Headline });
        if (slot.Family is Family.Headline or Family.Interval or Family.LikeForLike or Family.NextYear && WholeOf(indicator) is { } whole)
            required.Add(new Slot(whole, slot.Group, slot.Family is Family.Interval ? Family.Headline : slot.Family));
        return required;
    }

    /// <summary>The indicator of the whole cost of which this one uses a part; null when it does not.</summary>
    private string? WholeOf(Indicator indicator)
    {
        var isPart = indicator.Numerator is { Quantity: Quantity.Cost, Theme: null } && (indicator.Numerator is { Hosting: not null } or { Employment: not null });
        return isPart || indicator.Denominator.Quantity == Quantity.Cost ? catalogue.FindIndicator(Quotient.CostPerInhabitant(indicator.Node!))?.Id : null;
    }

    private int? NodeOf(Indicator indicator) =>
        indicator.IsWholeCost && indicator.Denominator.Quantity != Quantity.Cost && nodes.TryGetValue(indicator.Node!, out var node) ? node : null;
}
