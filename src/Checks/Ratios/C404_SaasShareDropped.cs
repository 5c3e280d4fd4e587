using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>The share of software as a service in the own software cost is much lower than last year.</summary>
internal sealed class SaasShareDropped : ReturnCheck
{
    private const string Margin = "drop";

    private static readonly LocalisedText Sentence = new(
        "SaaS is {now} van uw softwarekosten, vorig jaar {before}. Dat is {drop} procentpunt lager; tot {margin} vragen wij niets. Kijk of 'Waar draait het' overal is ingevuld; verbeter het of leg het uit.",
        "SaaS is {now} of your software cost, last year {before}. That is {drop} percentage points lower; up to {margin} we ask nothing. Look whether 'Where it runs' is filled in everywhere; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C404";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        if (context.LastYearSums is not { } lastYear || ShareOf(context.Sums, context) is not { } now || ShareOf(lastYear, context) is not { } before)
            yield break;
        var drop = (before - now) * 100;
        if (drop <= (decimal)spec[Margin])
            yield break;
        var sentence = Sentence.Fill(
            new("now", Written.Percent((double)now)),
            new("before", Written.Percent((double)before)),
            new("drop", Written.Number(Math.Round(drop, 1, MidpointRounding.AwayFromZero))),
            new("margin", Written.Number(spec[Margin])));
        yield return Found(
            spec,
            new Spot(CostTree.Software, string.Empty, Columns.Hosting, CostTree.Software),
            sentence,
            new CheckFacts(Quantity.Cost, Saas(context.Sums, context), Saas(lastYear, context)));
    }

    private static decimal? ShareOf(ReturnSums sums, CheckContext context)
    {
        var all = Leaves(context).Sum(sums.Cents);
        return all > 0 ? (decimal)Saas(sums, context) / all : null;
    }

    private static long Saas(ReturnSums sums, CheckContext context) => Leaves(context).Sum(sums.SaasCents);

    private static IEnumerable<string> Leaves(CheckContext context) =>
        context.Catalogue.CostTree.LeavesWithin(CostTree.Software).Select(leaf => context.Catalogue.CostTree.Leaves[leaf].Id);
}
