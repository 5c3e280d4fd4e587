using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>Of some use cases that are tried or in use the cost is not known, so that their municipality has no cost of artificial intelligence.</summary>
internal sealed class UseCaseCostUnknown : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "Bij {count} van uw AI-toepassingen in proef of in gebruik staan geen kosten. Daardoor telt uw {participant} niet mee bij de AI-kosten per inwoner. Vul de kosten in als u ze weet, 0 als er geen zijn.",
        "For {count} of your AI use cases that are tried or in use there is no cost. So your {participant} does not count in AI cost per inhabitant. Fill in the cost if you know it, 0 if there is none.");

    /// <inheritdoc/>
    public override string Code => "C515";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        var unknown = UseCaseName.InOrder(context.Return).Where(static line => AiStage.IsRunning(line.Stage) && line.CostCents is null).ToArray();
        if (unknown.Length == 0)
            yield break;
        var sentence = context.Catalogue.Names.In(Sentence).Fill(new SentenceFact("count", Written.Number((decimal)unknown.Length)));
        yield return Found(spec, UseCaseName.SpotOf(unknown, Columns.UseCaseCost), sentence, new CheckFacts(Quantity.UseCases, unknown.Length));
    }
}
