using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>A total that was stated with the delivery is not the sum of the lines of its table, recharges included.</summary>
internal sealed class TotalDiffersFromLines : ReturnCheck
{
    private const string Margin = "difference";

    private static readonly LocalisedText Sentence = new(
        "De regels van {table} zijn samen {sum}, maar u geeft als totaal {total}. Dat scheelt {difference}; {margin} mag. Vul de ontbrekende regels aan of verbeter het totaal.",
        "The lines of {table} add up to {sum}, but you state a total of {total}. The difference is {difference}; {margin} is allowed. Add the missing lines or correct the total.");

    /// <inheritdoc/>
    public override string Code => "C101";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        foreach (var stated in context.StatedTotals.OrderBy(static stated => stated.Table, StringComparer.Ordinal))
        {
            var sum = CostLine.Of(context.Return, stated.Table).Sum(static line => line.Cents);
            var difference = Math.Abs(sum - stated.Cents);
            if (difference <= (decimal)spec[Margin] * 100)
                continue;
            var sentence = Sentence.Fill(
                new("table", context.Catalogue.Form[stated.Table].Label),
                new("sum", Written.Euros(sum)),
                new("total", Written.Euros(stated.Cents)),
                new("difference", Written.Euros(difference)),
                new("margin", Written.Euros((long)(spec[Margin] * 100))));
            yield return Found(
                spec,
                new Spot(stated.Table, string.Empty, Columns.Amount, stated.Table),
                sentence,
                new CheckFacts(Quantity.Cost, sum, Expected: stated.Cents),
                Influence.OfCost(context, sum, stated.Cents));
        }
    }
}
