using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>Own staff of a function has fte but costs nothing.</summary>
internal sealed class OwnStaffWithoutCost : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{function}: u vult {fte} eigen personeel in, maar de kosten zijn {cost}. Vul de loonkosten in.",
        "{function}: you fill in {fte} of own staff, but the cost is {cost}. Fill in the wages.");

    /// <inheritdoc/>
    public override string Code => "C105";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from staff in Staff.Of(context, Employment.Own)
        where staff is { Cents: <= 0, MilliFte: > 0 }
        let sentence = Sentence.Fill(new("function", staff.Name), new("fte", Written.Of(Quantity.Fte, staff.MilliFte)), new("cost", Written.Euros(staff.Cents)))
        select Found(spec, staff.SpotAt(Columns.Amount), sentence, new CheckFacts(Quantity.Cost, staff.Cents));
}
