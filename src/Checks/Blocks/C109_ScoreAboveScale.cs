using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>A score lies above the scale of its question.</summary>
internal sealed class ScoreAboveScale : ReturnCheck
{
    private const int Thousandths = 1000;

    private static readonly LocalisedText Sentence = new(
        "Bij de vraag '{question}' staat {score}. De schaal van deze vraag loopt van {lowest} tot en met {top}. Kies het niveau dat het meest op u lijkt.",
        "The question '{question}' has {score}. The scale of this question runs from {lowest} to {top}. Choose the level that is most like you.");

    /// <inheritdoc/>
    public override string Code => "C109";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        foreach (var answer in context.Return.Maturity)
        {
            if (context.Catalogue.Maturity.Find(answer.Question) is not { } question || answer.Score <= question.Pillar.Top)
                continue;
            var sentence = Sentence.Fill(
                new("question", question.Label),
                new("score", Written.Number(answer.Score)),
                new("lowest", Written.Number((double)MaturitySurvey.LowestScore)),
                new("top", Written.Number((double)question.Pillar.Top)));
            yield return Found(
                spec,
                new Spot(ReturnForm.Maturity, answer.Question, Columns.Score, answer.Question),
                sentence,
                new CheckFacts(Quantity.Score, (long)Math.Round(answer.Score * Thousandths)));
        }
    }
}
