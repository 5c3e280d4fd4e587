using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Slips;

/// <summary>An amount is last year's times a factor, or divided by it, within a spread: a known slip.</summary>
internal abstract class FactorSlip : ReturnCheck
{
    private const string Factor = "factor", Spread = "spread";

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Margins => [Factor, Spread];

    /// <summary>The sentence about an amount that is a factor more (true) or less than last year's.</summary>
    private protected abstract LocalisedText SentenceFor(bool isMore);

    /// <summary>The amounts in which the slip is made.</summary>
    private protected abstract IEnumerable<Measured> Amounts(CheckContext context);

    /// <inheritdoc/>
    public sealed override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        foreach (var change in Measured.Changes(Amounts(context)))
        {
            if (!IsTimes(Math.Max(change.Own, change.LastYear), Math.Min(change.Own, change.LastYear), spec))
                continue;
            var sentence = SentenceFor(change.Own > change.LastYear).Fill(
                new("name", change.Measured.Name),
                new("own", change.OwnWritten),
                new("last", change.LastYearWritten),
                new("factor", Written.Number(spec[Factor])));
            yield return Found(spec, change.Measured.Spot, sentence, change.Measured.Facts, change.Measured.InfluenceOfLastYear(context));
        }
    }

    // Decimals, so that a ratio of exactly the margin is exactly the margin.
    private static bool IsTimes(long larger, long smaller, CheckSpec spec)
    {
        var expected = (decimal)spec[Factor] * smaller;
        return Math.Abs(larger - expected) <= expected * (decimal)spec[Spread] / 100;
    }
}
