using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>A use case saves a large share of the whole process.</summary>
internal sealed class LargeShareSaved : ReturnCheck
{
    private const string Most = "most";

    private static readonly LocalisedText Sentence = new(
        "{name}: u wint {saved} van {process}, dat is {share} van het werk. Meer dan {most} komt zelden voor. Kijk of de uren van het hele werk erin staan, of leg uit hoe u dit hebt gemeten.",
        "{name}: you save {saved} of {process}, that is {share} of the work. More than {most} is rare. Look whether the hours of the whole process are there, or explain how you measured this.");

    /// <inheritdoc/>
    public override string Code => "C407";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Most];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        foreach (var line in UseCaseName.InOrder(context.Return))
        {
            if (line is not { SavedCentiHours: { } saved, ProcessCentiHours: > 0 and { } process } || saved * 100m <= process * (decimal)spec[Most])
                continue;
            var sentence = Sentence.Fill(
                new("name", UseCaseName.Of(line)),
                new("saved", Written.Of(Quantity.HoursSaved, saved)),
                new("process", Written.Of(Quantity.ProcessHours, process)),
                new("share", Written.Percent((double)saved / process)),
                new("most", Written.PercentOf(spec[Most])));
            yield return Found(spec, UseCaseName.SpotOf(line, Columns.HoursSaved), sentence, new CheckFacts(Quantity.HoursSaved, saved));
        }
    }
}
