namespace Maatstaf.Benchmark;

/// <summary>
/// How a partnership's lines of one year go to its members. Amounts stay exact: the quotas of the absolute amount are
/// rounded down and the units that are left go to the largest fractions (Hamilton's method of largest remainders;
/// ties: the lower organisation code); the sign comes back last.
/// </summary>
public sealed class AllocationKey
{
    private readonly ulong[] weights;
    private readonly ulong total;

    /// <summary>A key of members, ascending by code, and their weights; only the proportions of the weights matter.</summary>
    /// <exception cref="ArgumentException">No weight is above 0.</exception>
    public AllocationKey(int[] members, long[] weights)
    {
        var divisor = weights.Aggregate(0UL, static (gcd, weight) => GreatestCommonDivisor(gcd, checked((ulong)weight)));
        if (divisor == 0)
            throw new ArgumentException("A partnership needs at least one member with a weight above 0.", nameof(weights));
        Members = members;
        this.weights = [.. weights.Select(weight => (ulong)weight / divisor)];
        total = this.weights.Aggregate(0UL, static (sum, weight) => checked(sum + weight));
    }

    /// <summary>Indices of the members, ascending by code.</summary>
    public int[] Members { get; }

    /// <summary>Divides an amount in whole units over the members.</summary>
    /// <param name="amount">The amount, either sign.</param>
    /// <param name="parts">Receives one part a member; they add up to the amount.</param>
    /// <param name="remainders">Room to work in, one element a member.</param>
    public void Divide(long amount, Span<long> parts, Span<ulong> remainders)
    {
        var absolute = (ulong)Math.Abs(amount);
        var left = absolute;
        for (var member = 0; member < weights.Length; member++)
        {
            var quota = Quota(absolute, weights[member], out remainders[member]);
            parts[member] = (long)quota;
            left -= quota;
        }

        for (; left > 0; left--)
            parts[TakeLargest(remainders[..weights.Length])]++;
        if (amount < 0)
        {
            for (var member = 0; member < weights.Length; member++)
                parts[member] = -parts[member];
        }
    }

    /// <summary>Amount × weight / total, rounded down, exactly.</summary>
    private ulong Quota(ulong absolute, ulong weight, out ulong remainder)
    {
        var high = Math.BigMul(absolute, weight, out var low);
        var (quota, rest) = high == 0
            ? Math.DivRem(low, total)
            : WideQuotient(new UInt128(high, low));
        remainder = rest;
        return quota;
    }

    private (ulong Quotient, ulong Remainder) WideQuotient(UInt128 product)
    {
        var (quotient, remainder) = UInt128.DivRem(product, total);
        return ((ulong)quotient, (ulong)remainder);
    }

    /// <summary>The first member with the largest remainder; its remainder is used up.</summary>
    private static int TakeLargest(Span<ulong> remainders)
    {
        var largest = 0;
        for (var member = 1; member < remainders.Length; member++)
        {
            if (remainders[member] > remainders[largest])
                largest = member;
        }

        remainders[largest] = 0;
        return largest;
    }

    private static ulong GreatestCommonDivisor(ulong first, ulong second)
    {
        while (second != 0)
            (first, second) = (second, first % second);
        return first;
    }
}
