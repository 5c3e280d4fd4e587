using Maatstaf.Benchmark;
using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>The primary rules (method of the benchmark, part 7.1): enough municipalities, enough clusters, nobody who could estimate another.</summary>
internal sealed class PrimaryRules(DisclosureRules rules)
{
    /// <summary>Judges a sum over some participants of a year.</summary>
    /// <param name="indicator">What is divided by what.</param>
    /// <param name="contributions">What everybody brings.</param>
    /// <param name="cluster">Cluster by participant.</param>
    /// <param name="members">Who counts: participants with a value.</param>
    public Verdict Judge(Indicator indicator, Contributions contributions, IReadOnlyList<int> cluster, IReadOnlyList<int> members)
    {
        if (members.Count < rules.FewestParticipants)
            return Verdict.FewMunicipalities;
        if (members.Select(member => cluster[member]).Distinct().Count() < rules.FewestClusters)
            return Verdict.FewClusters;
        if (indicator.IsShareOfParticipants && !HasBothSides(contributions, cluster, members))
            return Verdict.Dominance;
        return IsDominated(contributions.Numerators, cluster, members)
            || (!rules.PublicDenominators.Contains(indicator.Denominator.Quantity) && IsDominated(contributions.Denominators, cluster, members))
            ? Verdict.Dominance
            : Verdict.Shown;
    }

    /// <summary>Judges the quartiles of a group whose other figures have a verdict already.</summary>
    public Verdict JudgeQuartiles(Verdict others, int municipalities) =>
        others == Verdict.Shown && municipalities < rules.FewestForQuartiles ? Verdict.Secondary : others;

    /// <summary>
    /// Whether enough clusters answer yes and enough answer something else: with everybody on one side a share tells what each of them answered,
    /// and whoever is alone on a side knows it of all others.
    /// </summary>
    private bool HasBothSides(Contributions contributions, IReadOnlyList<int> cluster, IReadOnlyList<int> members) => members
        .GroupBy(member => contributions.Numerators[member] == contributions.Denominators[member])
        .Count(side => side.Select(member => cluster[member]).Distinct().Count() >= rules.FewestClusters) == 2;

    /// <summary>The p % rule over clusters: X − x₁ − x₂ &lt; p · x₁, with contributions in absolute value.</summary>
    private bool IsDominated(IReadOnlyList<long> amounts, IReadOnlyList<int> cluster, IReadOnlyList<int> members)
    {
        var sums = members.GroupBy(member => cluster[member])
            .Select(ofCluster => (double)Math.Abs(ofCluster.Sum(member => amounts[member])))
            .OrderDescending().ToArray();
        return sums.Skip(2).Sum() < rules.Dominance * sums[0];
    }
}
