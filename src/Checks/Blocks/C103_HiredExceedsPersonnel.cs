using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>In a function hired staff costs more than all staff: own staff has a cost below zero.</summary>
internal sealed class HiredExceedsPersonnel : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{function}: inhuur kost {hired}, maar alle regels samen {all}. Inhuur kan niet meer zijn dan het geheel. Kijk of de bedragen bij eigen personeel kloppen.",
        "{function}: hired staff costs {hired}, but all lines together {all}. Hired staff cannot be more than the whole. Look whether the amounts of own staff are right.");

    /// <inheritdoc/>
    public override string Code => "C103";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from cost in context.Costs
        let hired = context.Sums.Personnel(cost.Spot.Line, Employment.Hired).Cents
        where cost.Spot.Table == CostTree.Personnel && hired > cost.Own
        let sentence = Sentence.Fill(new("function", cost.Name), new("hired", Written.Euros(hired)), new("all", Written.Euros(cost.Own ?? 0)))
        select Found(spec, cost.Spot with { Column = Columns.Employment }, sentence, new CheckFacts(Quantity.Cost, hired, Expected: cost.Own));
}
