using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>What all members of a partnership say they pay is not what the partnership delivers itself.</summary>
internal sealed class RechargesDifferFromPartnership : ReturnCheck
{
    private const string Margin = "difference";

    private static readonly LocalisedText Sentence = new(
        "Uw leden betalen u samen {paid}, maar uw eigen regels zijn samen {delivered}. Dat scheelt {difference}; {allowed} ({margin}) mag. Vul aan wat bij u ontbreekt, of vraag de leden hun doorbelasting te verbeteren.",
        "Your members together pay you {paid}, but your own lines add up to {delivered}. The difference is {difference}; {allowed} ({margin}) is allowed. Add what you lack, or ask the members to correct their recharges.");

    /// <inheritdoc/>
    public override string Code => "C106";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from match in context.Recharges
        where context.IsPartnership && match.IsOutside(spec[Margin])
        let sentence = Sentence.Fill(match.Facts(spec[Margin]))
        select Found(spec, match.Spot, sentence, new CheckFacts(Quantity.Cost, match.DeliveredCents, Expected: match.PaidCents), Influence.OfCost(context, match.DeliveredCents, match.PaidCents));
}
