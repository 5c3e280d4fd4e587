namespace Maatstaf.Reports.Editing;

/// <summary>Puts what there is now in the order that the team chose earlier.</summary>
internal static class EditOrder
{
    /// <summary>What is named in the chosen order comes in that order; what is new comes behind what it follows, and what is gone is left out.</summary>
    /// <param name="now">What there is, in its own order.</param>
    /// <param name="chosen">The order that the team chose.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> now, IReadOnlyList<string> chosen)
    {
        var present = now.ToHashSet(StringComparer.Ordinal);
        var order = chosen.Where(present.Contains).Distinct(StringComparer.Ordinal).ToList();
        var named = order.ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < now.Count; at++)
        {
            if (!named.Add(now[at]))
                continue;
            order.Insert(at == 0 ? 0 : order.IndexOf(now[at - 1]) + 1, now[at]);
        }

        return order;
    }
}
