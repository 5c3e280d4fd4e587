using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>All ICT staff of a municipality, its part of partnerships included, is an odd share of the whole staff.</summary>
internal sealed class IctShareOfStaff : ReturnCheck
{
    private const string Least = "least", Most = "most";

    private static readonly LocalisedText Sentence = new(
        "U hebt {fte} voor ICT: {share} van uw formatie van {staff}. Meestal is dat {least} tot {most}. Kijk of de formatie klopt en of alle mensen erin zitten; verbeter het of leg het uit.",
        "You have {fte} for ICT: {share} of your staff of {staff}. Usually that is {least} to {most}. Look whether the staff is right and everybody is in it; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C403";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Least, Most];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        if (context is not { Return.Profile.StaffMilliFte: > 0 and { } staff, Elsewhere: { } elsewhere })
            yield break;
        var fte = context.Sums.AllMilliFte + elsewhere.MilliFte;
        var range = new PercentRange(spec[Least], spec[Most]);
        if (fte == 0 || range.Holds(fte, staff))
            yield break;
        var sentence = Sentence.Fill(
            new("fte", Written.Of(Quantity.Fte, fte)), new("staff", Written.Of(Quantity.Staff, staff)), new("share", Written.Percent((double)fte / staff)), new("least", range.LeastWritten), new("most", range.MostWritten));
        yield return Found(
            spec,
            Measured.Profile(Columns.Staff),
            sentence,
            new CheckFacts(Quantity.Staff, staff, context.LastYear?.Profile?.StaffMilliFte),
            restsOn: CostTree.Personnel);
    }
}
