using Maatstaf.Benchmark;
using Maatstaf.Checks;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

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

    /// <summary>Both together.</summary>
    public static ElsewhereDelivered Add(ElsewhereDelivered first, ElsewhereDelivered second) => new(
        first.CentsByLeaf.Keys.Union(second.CentsByLeaf.Keys).ToDictionary(static leaf => leaf, leaf => first.Cents(leaf) + second.Cents(leaf), StringComparer.Ordinal),
        first.MilliFte + second.MilliFte);

    /// <summary>A member's part of a partnership's return, by leaf; null when it is no member or the key is not known.</summary>
    public static ElsewhereDelivered? PartOf(YearReturn partnership, IReadOnlyList<(OrganisationCode Municipality, long Weight)> members, OrganisationCode member)
    {
        var index = members.Index().Where(known => known.Item.Municipality == member).Select(static known => known.Index).DefaultIfEmpty(-1).First();
        if (index < 0 || members.Any(static known => known.Weight < 0) || members.All(static known => known.Weight == 0))
            return null;
        var key = new AllocationKey([.. Enumerable.Range(0, members.Count)], [.. members.Select(static known => known.Weight)]);
        var (parts, room) = (new long[members.Count], new ulong[members.Count]);
        long Part(long amount)
        {
            key.Divide(amount, parts, room);
            return parts[index];
        }

        var whole = Of(partnership);
        return new ElsewhereDelivered(whole.CentsByLeaf.ToDictionary(static leaf => leaf.Key, leaf => Part(leaf.Value), StringComparer.Ordinal), Part(whole.MilliFte));
    }
}
