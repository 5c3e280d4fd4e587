using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>A law that asks nothing, or on which nobody has begun, took hours.</summary>
internal sealed class HoursBeforeWork : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "Bij {law} staat '{state}', en toch {hours}. Kijk welke van de twee klopt.",
        "{law} has '{state}', and yet {hours}. Look which of the two is right.");

    /// <inheritdoc/>
    public override string Code => "C508";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        var form = context.Catalogue.Form[ReturnForm.Laws];
        foreach (var law in context.Return.Laws)
        {
            var state = law.State switch { LawState.NotApplicable => "not-applicable", LawState.ToDo => "to-do", _ => null };
            if (state is null || law.CentiHours is not > 0 || form.Rows?.Find(law.Law) is not { } row)
                continue;
            var sentence = Sentence.Fill(
                new("law", row.Label),
                new("state", form.Find(Columns.State)!.Find(state)!.Label),
                new("hours", Written.Of(Quantity.Hours, law.CentiHours.Value)));
            yield return Found(spec, new Spot(form.Id, law.Law, Columns.Hours, law.Law), sentence, new CheckFacts(Quantity.Hours, law.CentiHours));
        }
    }
}
