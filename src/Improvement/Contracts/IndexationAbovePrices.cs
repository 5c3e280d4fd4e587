using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>Contracts whose price rises faster than consumer prices did; the amount is what one year's rise costs above these.</summary>
public sealed class IndexationAbovePrices : ContractRule
{
    /// <inheritdoc/>
    public override string Id => "indexation-above-prices";

    /// <inheritdoc/>
    protected override bool IsSaving => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Columns => ["indexation_pct"];

    /// <inheritdoc/>
    protected override bool CanJudge(SoftwareEntry line) => line.IndexationPercent is not null;

    /// <inheritdoc/>
    public override ContractVerdict Judge(ContractSituation situation, ContractSpec spec)
    {
        var verdict = base.Judge(situation, spec);
        return situation.PriceRise is not null ? verdict : verdict with
        {
            CannotJudge = new(
                $"Hoeveel de consumentenprijzen in {situation.FiscalYear} stegen, is niet bekend. Daarom is dit niet te zeggen.",
                $"How much consumer prices rose in {situation.FiscalYear} is not known. So this cannot be said."),
        };
    }

    /// <inheritdoc/>
    protected override IEnumerable<ContractFinding> Find(IReadOnlyList<SoftwareEntry> lines, ContractSituation situation, ContractSpec spec)
    {
        if (situation.PriceRise is not { } rise)
            yield break;
        foreach (var line in lines)
        {
            // As decimals on the digits that a reader sees: 3.8 − 3.3 is 0.5 and not a number near it.
            var above = Rounding.HalfAwayFromZero(line.IndexationPercent!.Value - rise, 6);
            var cents = PartOf(line.Cents, above / 100);
            if (above < (decimal)spec["points"] || cents < Cents(spec["euros"]))
                continue;
            var (own, prices) = (Numerals.Of(line.IndexationPercent.Value, 1), Numerals.Of(rise, 1));
            yield return new ContractFinding(
                LineName.Of(line),
                new($"De prijs stijgt {own.Dutch}% per jaar; de consumentenprijzen stegen {prices.Dutch}%.", $"The price rises {own.English}% a year; consumer prices rose {prices.English}%."),
                [new FoundLine(line, cents)]);
        }
    }
}
