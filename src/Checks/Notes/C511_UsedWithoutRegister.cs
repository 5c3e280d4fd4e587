using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>A use case is in use and does not stand in the Algoritmeregister.</summary>
internal sealed class UsedWithoutRegister : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{name} is in gebruik en staat niet in het Algoritmeregister. Kijk of de toepassing daar hoort.",
        "{name} is in use and is not in the national algorithm register. Look whether the use case belongs there.");

    /// <inheritdoc/>
    public override string Code => "C511";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from line in UseCaseName.InOrder(context.Return)
        where line is { Stage: AiStage.InUse, Registered: false }
        select Found(spec, UseCaseName.SpotOf(line, Columns.Registered), Sentence.Fill(new SentenceFact("name", UseCaseName.Of(line))), new CheckFacts(Quantity.UseCases, 1));
}
