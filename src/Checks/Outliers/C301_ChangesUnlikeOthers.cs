using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Outliers;

/// <summary>
/// A cost changes much more since last year than at others, large amounts weighing more (Hidiroglou and Berthelot, 1986): the effect
/// E lies outside [M − C·max(M − Q1, |A·M|), M + C·max(Q3 − M, |A·M|)] of the others' effects; A itself when M is 0. A change that differs
/// little from the median change of others, as a ratio, is no question: E grows with size, so that of a large amount a few percent would be.
/// </summary>
internal sealed class ChangesUnlikeOthers : ReturnCheck
{
    /// <summary>The margin U.</summary>
    public const string Exponent = "u";

    private const string Floor = "a", Width = "c", LeastChange = "least-change", LeastOthers = "least-others";

    private static readonly LocalisedText Sentence = new(
        "{name}: van {last} vorig jaar naar {own} nu. Die {direction} valt op naast de veranderingen bij andere deelnemers. Kijk of het bedrag klopt; verbeter het of leg uit wat er veranderde.",
        "{name}: from {last} last year to {own} now. That {direction} stands out from the changes at other participants. Look whether the amount is right; correct it or explain what changed.");

    /// <inheritdoc/>
    public override string Code => "C301";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Exponent, Floor, Width, LeastChange, LeastOthers];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from change in Measured.Changes(context.CostsBesideLastYear)
        let others = context.Comparison.Changes.GetValueOrDefault(change.Measured.Spot.Line)
        where others is not null && others.N >= spec[LeastOthers] && IsLargeEnough(change, others, spec)
        let effect = ChangeSpread.Effect(change.LastYear, change.Own, others.MedianRatio, spec[Exponent])
        where IsOutside(effect, others, spec)
        let sentence = Sentence.Fill(
            new("name", change.Measured.Name),
            new("own", change.OwnWritten),
            new("last", change.LastYearWritten),
            new("direction", change.Own > change.LastYear ? new("stijging", "rise") : change.Own < change.LastYear ? new("daling", "fall") : new LocalisedText("stilstand", "standstill")))
        select Found(spec, change.Measured.Spot, sentence, change.Measured.Facts, change.Measured.InfluenceOfLastYear(context));

    private static bool IsLargeEnough(Change change, ChangeSpread others, CheckSpec spec)
    {
        var besideOthers = change.Ratio / others.MedianRatio;
        return Math.Max(besideOthers, 1 / besideOthers) >= 1 + (spec[LeastChange] / 100);
    }

    private static bool IsOutside(double effect, ChangeSpread others, CheckSpec spec)
    {
        var least = others.Median == 0 ? spec[Floor] : Math.Abs(spec[Floor] * others.Median);
        return effect < others.Median - (spec[Width] * Math.Max(others.Median - others.LowerQuartile, least))
            || effect > others.Median + (spec[Width] * Math.Max(others.UpperQuartile - others.Median, least));
    }
}
