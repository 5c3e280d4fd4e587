namespace Maatstaf.Attack;

/// <summary>Random numbers that are the same on every machine (SplitMix64).</summary>
public sealed class Dice(int seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15 + 0x1234567);

    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    public bool Chance(int percent) => Between(1, 100) <= percent;

    public double Share() => Next() / (double)ulong.MaxValue;

    public T Pick<T>(IReadOnlyList<T> from) => from[Between(0, from.Count - 1)];

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
