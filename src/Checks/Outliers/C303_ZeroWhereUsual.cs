using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Outliers;

/// <summary>
/// A municipality has no cost where nearly all municipalities of its size have one. A component without any cost at all is
/// asked about once, by another check.
/// </summary>
internal sealed class ZeroWhereUsual : ReturnCheck
{
    private const string Margin = "share", LeastOthers = "least-others";

    private static readonly LocalisedText Sentence = new(
        "{name}: u vult geen kosten in. De meeste {participants} van uw grootte hebben die wel. Vul ze aan, of leg uit waarom u ze niet hebt.",
        "{name}: you fill in no cost. Most {participants} of your size do have it. Add it, or explain why you have none.");

    /// <inheritdoc/>
    public override string Code => "C303";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin, LeastOthers];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        if (context.IsPartnership || context.Elsewhere is not { } elsewhere)
            return [];
        var present = context.Costs
            .Where(cost => cost.Own + elsewhere.Cents(cost.Spot.Line) != 0)
            .Select(static cost => cost.Spot.Table).ToHashSet(StringComparer.Ordinal);
        return
            from level in Level.Of(context, spec[LeastOthers])
            where level.Cents == 0 && present.Contains(level.Measured.Spot.Table) && level.Usual.ShareWithValue * 100 >= spec[Margin]
            let sentence = context.Catalogue.Names.In(Sentence).Fill(new SentenceFact("name", level.Measured.Name))
            select Found(spec, level.Measured.Spot, sentence, level.Measured.Facts, Influence.OfCostBesideOthers(context, 0, level.UsualOwnCents));
    }
}
