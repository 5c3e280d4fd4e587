using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>The cost of one fte, own or hired, in a function is outside what occurs.</summary>
internal sealed class CostPerFte : ReturnCheck
{
    private const string Least = "least", Most = "most";

    private static readonly LocalisedText Sentence = new(
        "{function}, {employment}: {cost} voor {fte} is {each} per fte. Meestal is dat {least} tot {most}. Kijk of kosten en fte over dezelfde mensen gaan; verbeter het of leg het uit.",
        "{function}, {employment}: {cost} for {fte} is {each} per fte. Usually that is {least} to {most}. Look whether cost and fte are about the same people; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C401";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Least, Most];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from staff in (Staff[])[.. Staff.Of(context, Employment.Own), .. Staff.Of(context, Employment.Hired)]
        where staff is { Cents: > 0, MilliFte: > 0 }
        let centsPerFte = (decimal)staff.Cents * 1000 / staff.MilliFte
        let bound = (decimal)(centsPerFte < Cents(spec, Least) ? spec[Least] : spec[Most])
        where centsPerFte < Cents(spec, Least) || centsPerFte > Cents(spec, Most)
        let sentence = Sentence.Fill(
            new("function", staff.Name),
            new("employment", staff.Employment == Employment.Own ? new("eigen personeel", "own staff") : new LocalisedText("inhuur", "hired")),
            new("cost", Written.Euros(staff.Cents)),
            new("fte", Written.Of(Quantity.Fte, staff.MilliFte)),
            new("each", Written.WholeEuros(centsPerFte)),
            new("least", Written.WholeEuros(Cents(spec, Least))),
            new("most", Written.WholeEuros(Cents(spec, Most))))
        select Found(
            spec,
            staff.SpotAt(Columns.Amount),
            sentence,
            new CheckFacts(Quantity.Cost, staff.Cents),
            Influence.OfCost(context, staff.Cents, (double)(bound * staff.MilliFte / 10)));

    private static decimal Cents(CheckSpec spec, string margin) => (decimal)spec[margin] * 100;
}
