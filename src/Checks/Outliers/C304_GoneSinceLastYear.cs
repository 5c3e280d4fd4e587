using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Outliers;

/// <summary>A category that cost money last year costs nothing now, and no partnership delivers it instead.</summary>
internal sealed class GoneSinceLastYear : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{name}: vorig jaar vulde u {last} in, nu niets. Vul de kosten aan, of leg uit waarom u ze niet meer hebt.",
        "{name}: last year you filled in {last}, now nothing. Add the cost, or explain why you no longer have it.");

    /// <inheritdoc/>
    public override string Code => "C304";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from cost in context.CostsBesideLastYear
        where cost is { Own: 0, LastYear: > 0 } && (context.IsPartnership || context.Elsewhere?.Cents(cost.Spot.Line) == 0)
        let sentence = Sentence.Fill(new("name", cost.Name), new("last", Written.Euros(cost.LastYear ?? 0)))
        select Found(spec, cost.Spot, sentence, cost.Facts, cost.InfluenceOfLastYear(context));
}
