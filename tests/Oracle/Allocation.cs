using System.Numerics;

namespace Maatstaf.Oracle;

/// <summary>Divides whole units (cents, thousandths of an fte, hundredths of an hour) so that the parts add up.</summary>
public static class Allocation
{
    public static Dictionary<string, BigInteger> Divide(BigInteger amount, IReadOnlyDictionary<string, Rational> weights)
    {
        var total = Rational.Sum(weights.Values);
        var parts = new Dictionary<string, BigInteger>();
        var fractions = new Dictionary<string, Rational>();
        var left = BigInteger.Abs(amount);
        foreach (var (organisation, weight) in weights)
        {
            var quota = BigInteger.Abs(amount) * weight / total;
            parts[organisation] = quota.Floor;
            fractions[organisation] = quota - quota.Floor;
            left -= quota.Floor;
        }

        var order = weights.Keys
            .OrderByDescending(organisation => fractions[organisation])
            .ThenBy(organisation => organisation, StringComparer.Ordinal);
        foreach (var organisation in order.Take((int)left)) parts[organisation] += 1;
        return parts.ToDictionary(part => part.Key, part => part.Value * amount.Sign);
    }
}
