using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>All ICT cost of a municipality, its part of partnerships included, is an odd share of its budget.</summary>
internal sealed class IctShareOfBudget : ReturnCheck
{
    private const string Least = "least", Most = "most";

    private static readonly LocalisedText Sentence = new(
        "Uw ICT-kosten zijn {cost}: {share} van uw totale lasten van {budget}. Meestal is dat {least} tot {most}. Kijk of de totale lasten kloppen en of alle kosten erin zitten; verbeter het of leg het uit.",
        "Your ICT cost is {cost}: {share} of your total expenditure of {budget}. Usually that is {least} to {most}. Look whether the total expenditure is right and all cost is in it; correct it or explain it.");

    /// <inheritdoc/>
    public override string Code => "C402";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Least, Most];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        if (context is not { Return.Profile.BudgetCents: > 0 and { } budget, Elsewhere: { } elsewhere })
            yield break;
        var own = context.Sums.AllCents;
        var cents = own + elsewhere.CentsByLeaf.Values.Sum();
        var range = new PercentRange(spec[Least], spec[Most]);
        if (cents <= 0 || range.Holds(cents, budget))
            yield break;
        var sentence = Sentence.Fill(new("cost", Written.Euros(cents)), new("budget", Written.Euros(budget)), new("share", Written.Percent((double)cents / budget)), new("least", range.LeastWritten), new("most", range.MostWritten));
        yield return Found(
            spec,
            Measured.Profile(Columns.Budget),
            sentence,
            new CheckFacts(Quantity.Budget, budget, context.LastYear?.Profile?.BudgetCents),
            Influence.OfCost(context, own, range.Nearest(cents, budget) - (cents - own)),
            CostTree.Root);
    }
}
