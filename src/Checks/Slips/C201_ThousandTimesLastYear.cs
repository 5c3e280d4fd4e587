using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Slips;

/// <summary>An amount is about a thousand times last year's, or a thousandth: thousands were typed for ones, or the other way round.</summary>
internal sealed class ThousandTimesLastYear : ReturnCheck
{
    private const string Margin = "log10";

    private static readonly LocalisedText Sentence = new(
        "{name}: u vult {own} in, vorig jaar was het {last}. Dat is ongeveer een factor 1.000 {direction}. Kijk of u duizendtallen en hele getallen verwisselt; verbeter het of leg het uit.",
        "{name}: you fill in {own}, last year it was {last}. That is about a factor 1,000 {direction}. Look whether thousands and ones were mixed up; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C201";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from change in Measured.Changes([.. context.CostsBesideLastYear, .. Measured.FteBesideLastYear(context), .. Measured.ProfileBesideLastYear(context)])
        let logarithm = Math.Log10(change.Ratio)
        where Math.Abs(logarithm) > spec[Margin]
        let sentence = Sentence.Fill(
            new("name", change.Measured.Name),
            new("own", change.OwnWritten),
            new("last", change.LastYearWritten),
            new("direction", logarithm > 0 ? new("meer", "more") : new LocalisedText("minder", "less")))
        select Found(spec, change.Measured.Spot, sentence, change.Measured.Facts, change.Measured.InfluenceOfLastYear(context));
}
