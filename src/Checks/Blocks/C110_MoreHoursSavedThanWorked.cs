using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>A use case saves more hours than the whole process takes.</summary>
internal sealed class MoreHoursSavedThanWorked : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{name}: u wint {saved} van {process}. Dat is meer dan het hele werk. Verbeter de uren van het werk of de gewonnen uren.",
        "{name}: you save {saved} of {process}. That is more than the whole process. Correct the hours of the process or the hours saved.");

    /// <inheritdoc/>
    public override string Code => "C110";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from line in UseCaseName.InOrder(context.Return)
        where line.SavedCentiHours > line.ProcessCentiHours
        let sentence = Sentence.Fill(
            new("name", UseCaseName.Of(line)),
            new("saved", Written.Of(Quantity.HoursSaved, line.SavedCentiHours ?? 0)),
            new("process", Written.Of(Quantity.ProcessHours, line.ProcessCentiHours ?? 0)))
        select Found(spec, UseCaseName.SpotOf(line, Columns.HoursSaved), sentence, new CheckFacts(Quantity.HoursSaved, line.SavedCentiHours));
}
