using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Slips;

/// <summary>A cost without last year's beside it is about a thousand times what is usual at municipalities of the same size, or a thousandth.</summary>
internal sealed class ThousandTimesUsual : ReturnCheck
{
    private const string Margin = "log10", LeastOthers = "least-others";

    private static readonly LocalisedText Sentence = new(
        "{name}: {own} ({each} per inwoner) is ongeveer 1.000 keer zo {direction} als gebruikelijk bij {others}. Kijk of u duizendtallen en hele getallen verwisselt; verbeter het of leg het uit.",
        "{name}: {own} ({each} per inhabitant) is about 1,000 times as {direction} as is usual at {others}. Look whether thousands and ones were mixed up; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C202";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin, LeastOthers];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        var knownLastYear = Measured.Changes(context.CostsBesideLastYear).Select(static change => change.Measured.Spot.Subject).ToHashSet(StringComparer.Ordinal);
        return
            from level in Level.Of(context, spec[LeastOthers])
            where level.Measured.Own > 0 && level.Cents > 0 && !knownLastYear.Contains(level.Measured.Spot.Subject)
            let logarithm = (level.Logarithm - level.Usual.Median) / Math.Log(10)
            where Math.Abs(logarithm) > spec[Margin]
            let sentence = Sentence.Fill(
                new("name", level.Measured.Name),
                new("own", Written.Euros(level.Measured.Own ?? 0)),
                new("each", level.PerInhabitant),
                new("direction", logarithm > 0 ? new("hoog", "high") : new LocalisedText("laag", "low")),
                new("others", Level.Others(context)))
            select Found(
                spec,
                level.Measured.Spot,
                sentence,
                level.Measured.Facts,
                Influence.OfCostBesideOthers(context, level.Measured.Own ?? 0, level.UsualOwnCents),
                Measured.InhabitantsSubject);
    }
}
