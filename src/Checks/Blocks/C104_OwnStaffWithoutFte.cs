using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>Own staff of a function costs money but has no fte.</summary>
internal sealed class OwnStaffWithoutFte : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{function}: eigen personeel kost {cost}, maar de omvang is 0 fte. Vul het aantal fte in.",
        "{function}: own staff costs {cost}, but its size is 0 fte. Fill in the number of fte.");

    /// <inheritdoc/>
    public override string Code => "C104";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from staff in Staff.Of(context, Employment.Own)
        where staff is { Cents: > 0, MilliFte: 0 }
        let sentence = Sentence.Fill(new("function", staff.Name), new("cost", Written.Euros(staff.Cents)))
        select Found(spec, staff.SpotAt(Columns.Fte), sentence, new CheckFacts(Quantity.Fte, staff.MilliFte));
}
