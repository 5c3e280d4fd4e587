namespace Maatstaf.Checks;

/// <summary>
/// By how many euros per inhabitant the edition's headline, Σ cost / Σ inhabitants of all who take part, changes when a
/// questioned amount becomes what was expected.
/// </summary>
internal static class Influence
{
    /// <summary>Of a cost; null when the headline or the inhabitants are not known.</summary>
    /// <param name="context">The return.</param>
    /// <param name="cents">The cost as delivered, in cents.</param>
    /// <param name="expected">The cost as expected, in cents.</param>
    public static double? OfCost(CheckContext context, long cents, double expected)
    {
        if (context.Headline is not { } headline || InhabitantsOf(context, headline) is not { } inhabitants)
            return null;
        return (expected - cents) / 100 * headline.CountedShare / inhabitants;
    }

    /// <summary>The same, but of an expectation that comes from others: rounded to one digit, so that it does not give them away.</summary>
    public static double? OfCostBesideOthers(CheckContext context, long cents, double expected) =>
        OfCost(context, cents, expected) is { } influence ? OrderStatistic.OneDigit(influence) : null;

    /// <summary>Of a municipality's inhabitants.</summary>
    public static double? OfInhabitants(CheckContext context, int expected)
    {
        if (context.Headline is not { } headline || context.Return.Profile is not { } profile || context.Elsewhere is not { } elsewhere)
            return null;
        var euros = (headline.Cents + context.Sums.AllCents + elsewhere.CentsByLeaf.Values.Sum()) / 100.0;
        return (euros / (headline.Inhabitants + expected)) - (euros / (headline.Inhabitants + profile.Inhabitants));
    }

    private static long? InhabitantsOf(CheckContext context, HeadlineOfOthers headline)
    {
        // A partnership's members are among the others; a municipality is not.
        var inhabitants = headline.Inhabitants + (context.IsPartnership ? 0 : context.Return.Profile?.Inhabitants);
        return inhabitants > 0 ? inhabitants : null;
    }
}
