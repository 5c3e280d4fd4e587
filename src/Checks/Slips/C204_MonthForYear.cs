using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Slips;

/// <summary>An amount is about twelve times last year's, or a twelfth: one of the two is the amount of a month.</summary>
internal sealed class MonthForYear : FactorSlip
{
    private static readonly LocalisedText More = new(
        "{name}: u vult {own} in, vorig jaar was het {last}. Dat is ongeveer {factor} keer zo veel. Kijk of het vorig jaar het bedrag van een maand was, of dat u nu te veel maanden telt; verbeter het of leg het uit.",
        "{name}: you fill in {own}, last year it was {last}. That is about {factor} times as much. Look whether last year's was the amount of a month, or whether you now count too many months; correct it or explain it.");

    private static readonly LocalisedText Less = new(
        "{name}: u vult {own} in, vorig jaar was het {last}. Dat is ongeveer een {factor}e deel. Kijk of dit het bedrag van een maand is; vul het hele jaar in of leg het uit.",
        "{name}: you fill in {own}, last year it was {last}. That is about 1/{factor} of it. Look whether this is the amount of a month; fill in the whole year or explain it.");

    /// <inheritdoc/>
    public override string Code => "C204";

    private protected override LocalisedText SentenceFor(bool isMore) => isMore ? More : Less;

    private protected override IEnumerable<Measured> Amounts(CheckContext context) => context.CostsBesideLastYear;
}
