using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>A use case that is still an idea saves hours or brings money.</summary>
internal sealed class GainOfIdea : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{name} is nog een idee, en toch staat er winst bij. Kijk of de fase klopt.",
        "{name} is still an idea, and yet a gain is there. Look whether the stage is right.");

    /// <inheritdoc/>
    public override string Code => "C513";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from line in UseCaseName.InOrder(context.Return)
        where line.Stage == AiStage.Idea && (line.SavedCentiHours > 0 || line.BenefitCents > 0)
        select Found(spec, UseCaseName.SpotOf(line, Columns.Stage), Sentence.Fill(new SentenceFact("name", UseCaseName.Of(line))), new CheckFacts(Quantity.HoursSaved, line.SavedCentiHours));
}
