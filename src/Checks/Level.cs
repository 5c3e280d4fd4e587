using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>A cost per inhabitant beside what is usual at others. What is usual is for the verdict alone: no sentence may tell it.</summary>
/// <param name="Measured">The cost that is delivered.</param>
/// <param name="ElsewhereCents">What others deliver of it for the same inhabitants, in cents.</param>
/// <param name="Inhabitants">The inhabitants that it is for.</param>
/// <param name="Usual">How it is spread over others.</param>
internal sealed record Level(Measured Measured, long ElsewhereCents, int Inhabitants, LevelSpread Usual)
{
    /// <summary>All cost for these inhabitants, in cents.</summary>
    public long Cents => (Measured.Own ?? 0) + ElsewhereCents;

    /// <summary>Natural logarithm of the euros per inhabitant; only for a cost above 0.</summary>
    public double Logarithm => Math.Log(Cents / 100.0 / Inhabitants);

    /// <summary>The own cost that would make the whole usual, in cents; confidential.</summary>
    public double UsualOwnCents => (Math.Exp(Usual.Median) * Inhabitants * 100) - ElsewhereCents;

    /// <summary>Euros per inhabitant as people write them.</summary>
    public LocalisedText PerInhabitant => Wording.Written.Euros((long)Math.Round((decimal)Cents / Inhabitants, MidpointRounding.AwayFromZero));

    /// <summary>Cost by leaf that can be compared: inhabitants and everything delivered elsewhere are known, and enough others are there.</summary>
    public static IEnumerable<Level> Of(CheckContext context, double leastOthers)
    {
        if (context is not { Inhabitants: { } inhabitants, Elsewhere: { } elsewhere })
            return [];
        return
            from measured in context.Costs
            let usual = context.Comparison.Levels.GetValueOrDefault(measured.Spot.Line)
            where usual is not null && usual.N >= leastOthers
            select new Level(measured, elsewhere.Cents(measured.Spot.Line), inhabitants, usual);
    }

    /// <summary>With whom a return is compared.</summary>
    public static LocalisedText Others(CheckContext context) => context.Catalogue.Names.In(context.IsPartnership
        ? new("{participants} in samenwerkingsverbanden", "{participants} in partnerships")
        : new("{participants} van uw grootte", "{participants} of your size"));
}
