using Maatstaf.Checks;
using Maatstaf.Returns;

namespace Maatstaf.Production.Checking;

/// <summary>A return's own lines added up, recharges left out.</summary>
internal static class CostSums
{
    /// <summary>Cost by leaf of the cost tree, and fte.</summary>
    public static ElsewhereDelivered Of(YearReturn year)
    {
        var cents = new Dictionary<string, long>(StringComparer.Ordinal);
        (string Leaf, long Cents)[] lines =
        [
            .. year.Software.Where(static line => line.Recharge is null).Select(static line => (line.Category, line.Cents)),
            .. year.Personnel.Where(static line => line.Recharge is null).Select(static line => (line.Function, line.Cents)),
            .. year.Infrastructure.Where(static line => line.Recharge is null).Select(static line => (line.Category, line.Cents)),
        ];
        foreach (var (leaf, amount) in lines)
            cents[leaf] = cents.GetValueOrDefault(leaf) + amount;
        return new ElsewhereDelivered(cents, year.Personnel.Where(static line => line.Recharge is null).Sum(static line => line.MilliFte));
    }
}
