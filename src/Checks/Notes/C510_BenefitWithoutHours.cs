using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>A use case brings money, and no hours are known.</summary>
internal sealed class BenefitWithoutHours : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{name} levert {benefit} op, maar er staan geen gewonnen uren bij. Vul die in als de opbrengst uit tijd bestaat.",
        "{name} brings {benefit}, but no hours saved are there. Fill them in if the benefit is time.");

    /// <inheritdoc/>
    public override string Code => "C510";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from line in UseCaseName.InOrder(context.Return)
        where line is { BenefitCents: > 0, SavedCentiHours: null or 0 }
        let sentence = Sentence.Fill(new("name", UseCaseName.Of(line)), new("benefit", Written.Of(Quantity.UseCaseCost, line.BenefitCents ?? 0)))
        select Found(spec, UseCaseName.SpotOf(line, Columns.HoursSaved), sentence, new CheckFacts(Quantity.UseCaseCost, line.BenefitCents));
}
