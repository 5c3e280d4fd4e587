using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>In a category of software the cost of software as a service is more than all cost: credit notes stand with the wrong hosting.</summary>
internal sealed class SaasExceedsSoftware : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{category}: SaaS kost {saas}, maar alle regels samen {all}. SaaS kan niet meer zijn dan het geheel. Kijk bij de creditnota's of 'Waar draait het' klopt.",
        "{category}: SaaS costs {saas}, but all lines together {all}. SaaS cannot be more than the whole. Look whether 'Where it runs' is right for the credit notes.");

    /// <inheritdoc/>
    public override string Code => "C102";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from cost in context.Costs
        let saas = context.Sums.SaasCents(cost.Spot.Line)
        where cost.Spot.Table == CostTree.Software && saas > cost.Own
        let sentence = Sentence.Fill(new("category", cost.Name), new("saas", Written.Euros(saas)), new("all", Written.Euros(cost.Own ?? 0)))
        select Found(spec, cost.Spot with { Column = Columns.Hosting }, sentence, new CheckFacts(Quantity.Cost, saas, Expected: cost.Own));
}
