using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>What a member says it pays to its partnership is not its part of what the partnership delivers.</summary>
internal sealed class RechargeDiffersFromPart : ReturnCheck
{
    private const string Margin = "difference";

    private static readonly LocalisedText Sentence = new(
        "U betaalt {paid} aan {partnership}. Volgens de verdeling is uw deel {delivered}. Dat scheelt {difference}; {allowed} ({margin}) mag. Verbeter uw regels met 'Doorbelast door', of leg uit waarom u meer of minder betaalt.",
        "You pay {paid} to {partnership}. By the allocation your part is {delivered}. The difference is {difference}; {allowed} ({margin}) is allowed. Correct your lines with 'Recharged by', or explain why you pay more or less.");

    /// <inheritdoc/>
    public override string Code => "C107";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from match in context.Recharges.OrderBy(static match => match.Partnership)
        where !context.IsPartnership && match.IsOutside(spec[Margin])
        let sentence = Sentence.Fill(match.Facts(spec[Margin]))
        select Found(spec, match.Spot, sentence, new CheckFacts(Quantity.Cost, match.PaidCents, Expected: match.DeliveredCents));
}
