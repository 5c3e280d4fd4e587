using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Slips;

/// <summary>An amount differs from last year's by the VAT of 21 %: one of the two includes it.</summary>
internal sealed class WithVat : FactorSlip
{
    private static readonly LocalisedText More = new(
        "{name}: u vult {own} in, vorig jaar was het {last}. Dat is zo goed als {factor} keer zo veel. Kijk of er nu btw in zit die u terugkrijgt; haal die eraf of leg het uit.",
        "{name}: you fill in {own}, last year it was {last}. That is very nearly {factor} times as much. Look whether it now includes VAT that you get back; take it off or explain it.");

    private static readonly LocalisedText Less = new(
        "{name}: u vult {own} in, vorig jaar was het {last}. Vorig jaar is zo goed als {factor} keer zo veel. Kijk of er vorig jaar btw in zat, en of u die terugkrijgt; verbeter het of leg het uit.",
        "{name}: you fill in {own}, last year it was {last}. Last year's is very nearly {factor} times as much. Look whether it included VAT last year, and whether you get that back; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C205";

    private protected override LocalisedText SentenceFor(bool isMore) => isMore ? More : Less;

    // Own staff has no VAT.
    private protected override IEnumerable<Measured> Amounts(CheckContext context) =>
        context.CostsBesideLastYear.Where(static measured => measured.Spot.Table is CostTree.Software or CostTree.Infrastructure);
}
