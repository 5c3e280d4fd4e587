using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>A municipality has no software, personnel or infrastructure cost, its part of partnerships included; then it does not take part.</summary>
internal sealed class ComponentWithoutCost : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "Bij {component} staan geen kosten. Zonder die kosten telt uw {participant} niet mee in de benchmark. Vul ze aan, of leg uit wie ze levert.",
        "There is no cost in {component}. Without it your {participant} does not count in the benchmark. Add it, or explain who delivers it.");

    /// <inheritdoc/>
    public override string Code => "C406";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        if (context.IsPartnership || context.Elsewhere is not { } elsewhere)
            return [];
        var tree = context.Catalogue.CostTree;
        return
            from component in CostLine.Tables
            let cents = tree.LeavesWithin(component).Select(leaf => tree.Leaves[leaf].Id).Sum(leaf => context.Sums.Cents(leaf) + elsewhere.Cents(leaf))
            where cents <= 0
            let sentence = context.Catalogue.Names.In(Sentence).Fill(new SentenceFact("component", context.Catalogue.Form[component].Label))
            select Found(spec, new Spot(component, string.Empty, Columns.Amount, component), sentence, new CheckFacts(Quantity.Cost, cents));
    }
}
