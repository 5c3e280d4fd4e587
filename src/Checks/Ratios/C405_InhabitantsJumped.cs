using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>A municipality's inhabitants change more in a year than people move: a merger, or a slip.</summary>
internal sealed class InhabitantsJumped : ReturnCheck
{
    private const string Margin = "change";

    private static readonly LocalisedText Sentence = new(
        "U vult {own} inwoners in, vorig jaar {last}: {change} {direction}. Tot {margin} vragen wij niets. Kijk of het getal van het CBS is, of schrijf dat uw {participant} is heringedeeld.",
        "You fill in {own} inhabitants, last year {last}: {change} {direction}. Up to {margin} we ask nothing. Look whether the number is that of Statistics Netherlands, or write that your {participant} was merged or split.");

    /// <inheritdoc/>
    public override string Code => "C405";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from change in Measured.Changes(Measured.ProfileBesideLastYear(context))
        where change.Measured.Spot.Column == Columns.Inhabitants
        let difference = Math.Abs(change.Own - change.LastYear)
        where difference * 100m > change.LastYear * (decimal)spec[Margin]
        let sentence = context.Catalogue.Names.In(Sentence).Fill(
            new("own", change.OwnWritten),
            new("last", change.LastYearWritten),
            new("change", Written.Percent((double)difference / change.LastYear)),
            new("direction", change.Own > change.LastYear ? new("meer", "more") : new LocalisedText("minder", "fewer")),
            new("margin", Written.PercentOf(spec[Margin])))
        select Found(spec, change.Measured.Spot, sentence, change.Measured.Facts, change.Measured.InfluenceOfLastYear(context));
}
