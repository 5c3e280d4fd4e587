using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>Hours are saved of a process whose hours are not known.</summary>
internal sealed class SavingWithoutProcess : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{name} bespaart {saved}, maar de uren van het hele werk staan er niet bij. Zonder die uren telt de besparing niet mee. Vul ze in.",
        "{name} saves {saved}, but the hours of the whole process are not there. Without those hours the saving does not count. Fill them in.");

    /// <inheritdoc/>
    public override string Code => "C512";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from line in UseCaseName.InOrder(context.Return)
        where line is { SavedCentiHours: > 0, ProcessCentiHours: null }
        let sentence = Sentence.Fill(new("name", UseCaseName.Of(line)), new("saved", Written.Of(Quantity.HoursSaved, line.SavedCentiHours ?? 0)))
        select Found(spec, UseCaseName.SpotOf(line, Columns.ProcessHours), sentence, new CheckFacts(Quantity.HoursSaved, line.SavedCentiHours));
}
