using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>Of some use cases it is not said whether their gain was measured or estimated.</summary>
internal sealed class GainOfUnknownBasis : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "Bij {count} van uw AI-toepassingen staat niet of de winst gemeten of geschat is. Vul bij 'Winst gemeten' ja of nee in.",
        "For {count} of your AI use cases it is not said whether the gain was measured or estimated. Fill in yes or no at 'Gain measured'.");

    /// <inheritdoc/>
    public override string Code => "C514";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        var unknown = UseCaseName.InOrder(context.Return).Where(static line => line.Measured is null && (line.SavedCentiHours > 0 || line.BenefitCents > 0)).ToArray();
        if (unknown.Length == 0)
            yield break;
        var sentence = Sentence.Fill(new SentenceFact("count", Written.Number((decimal)unknown.Length)));
        yield return Found(spec, UseCaseName.SpotOf(unknown, Columns.IsMeasured), sentence, new CheckFacts(Quantity.UseCases, unknown.Length));
    }
}
