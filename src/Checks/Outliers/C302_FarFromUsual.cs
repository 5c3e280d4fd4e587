using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Outliers;

/// <summary>
/// A cost per inhabitant is far from what is usual at municipalities of the same size: the modified z-score of its logarithm,
/// 0.6745 (x − median) / MAD (Iglewicz and Hoaglin, 1993). When more than half of the others are equal, MAD is 0 and the mean
/// deviation × 1.253314 takes its place.
/// </summary>
internal sealed class FarFromUsual : ReturnCheck
{
    private const string Margin = "score", LeastOthers = "least-others";

    /// <summary>MAD and mean absolute deviation of a normal distribution with standard deviation 1: Φ⁻¹(3/4), and 1 over √(2/π).</summary>
    private const double NormalDeviation = 0.6745, PerMeanDeviation = 1.253314;

    private static readonly LocalisedText Sentence = new(
        "{name}: {own} ({each} per inwoner) is veel {direction} dan gebruikelijk bij {others}. Kijk of alles erin zit en niets dubbel; verbeter het of leg het uit.",
        "{name}: {own} ({each} per inhabitant) is much {direction} than is usual at {others}. Look whether everything is in it and nothing twice; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C302";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin, LeastOthers];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from level in Level.Of(context, spec[LeastOthers])
        where level.Measured.Own > 0 && level.Cents > 0
        let score = ScoreOf(level)
        where Math.Abs(score) > spec[Margin]
        let sentence = Sentence.Fill(
            new("name", level.Measured.Name),
            new("own", Written.Euros(level.Measured.Own ?? 0)),
            new("each", level.PerInhabitant),
            new("direction", score > 0 ? new("hoger", "higher") : new LocalisedText("lager", "lower")),
            new("others", Level.Others(context)))
        select Found(
            spec,
            level.Measured.Spot,
            sentence,
            level.Measured.Facts,
            Influence.OfCostBesideOthers(context, level.Measured.Own ?? 0, level.UsualOwnCents),
            Measured.InhabitantsSubject);

    /// <summary>The modified z-score; 0 when all others are equal, because then nothing says what is far.</summary>
    private static double ScoreOf(Level level)
    {
        var distance = level.Logarithm - level.Usual.Median;
        if (level.Usual.MedianDeviation > 0)
            return NormalDeviation * distance / level.Usual.MedianDeviation;
        return level.Usual.MeanDeviation > 0 ? distance / (PerMeanDeviation * level.Usual.MeanDeviation) : 0;
    }
}
