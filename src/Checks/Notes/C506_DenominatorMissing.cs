using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>A municipality does not give its budget, staff or workplaces, so that some of its figures cannot be made.</summary>
internal sealed class DenominatorMissing : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{name} is leeg. Daardoor krijgt u geen cijfers die daarop rusten. Vul het in als u het weet.",
        "{name} is blank. So you get no figures that rest on it. Fill it in if you know it.");

    /// <inheritdoc/>
    public override string Code => "C506";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        if (context.Return.Profile is not { } profile)
            return [];
        (string Column, Quantity Quantity, long? Own)[] denominators =
        [
            (Columns.Budget, Quantity.Budget, profile.BudgetCents),
            (Columns.Staff, Quantity.Staff, profile.StaffMilliFte),
            (Columns.Workplaces, Quantity.Workplaces, profile.Workplaces),
        ];
        return
            from denominator in denominators
            where denominator.Own is null
            let asked = context.Catalogue.Form[ReturnForm.Profile].Find(denominator.Column)
            where asked is not null
            let sentence = Sentence.Fill(new SentenceFact("name", asked.Label))
            select Found(spec, Measured.Profile(denominator.Column), sentence, new CheckFacts(denominator.Quantity, null));
    }
}
