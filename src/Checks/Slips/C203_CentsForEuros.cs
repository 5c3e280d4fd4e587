using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Slips;

/// <summary>An amount is about a hundred times last year's, or a hundredth: cents were typed for euros, or a decimal mark got lost.</summary>
internal sealed class CentsForEuros : FactorSlip
{
    private static readonly LocalisedText Sentence = new(
        "{name}: u vult {own} in, vorig jaar was het {last}. Dat scheelt ongeveer een factor {factor}. Kijk of er centen in plaats van euro's staan of een komma is weggevallen; verbeter het of leg het uit.",
        "{name}: you fill in {own}, last year it was {last}. That differs by about a factor {factor}. Look whether there are cents instead of euros or a decimal mark got lost; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C203";

    private protected override LocalisedText SentenceFor(bool isMore) => Sentence;

    private protected override IEnumerable<Measured> Amounts(CheckContext context) =>
        context.CostsBesideLastYear.Concat(Measured.ProfileBesideLastYear(context).Where(static measured => measured.Spot.Column == Columns.Budget));
}
