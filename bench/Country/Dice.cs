namespace Maatstaf.Bench.Country;

/// <summary>
/// A small random generator (SplitMix64) that is the same on every machine and version of .NET. Every return has dice of its own,
/// so that a table can be written without the others.
/// </summary>
internal struct Dice
{
    private ulong state;

    public Dice(int subject, int year, int stream)
    {
        unchecked
        {
            state = (((ulong)subject * 4099) + (ulong)year) * 1_000_003 + (ulong)stream;
        }
        // Neighbouring seeds give neighbouring first draws; two steps part them.
        Next();
        Next();
    }

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Share() * bound);

    /// <summary>True in the given share of the throws.</summary>
    public bool Happens(double chance) => Share() < chance;

    /// <summary>A number around 0 that is nearly normal, with standard deviation 1.</summary>
    public double Spread() => (Share() + Share() + Share() - 1.5) * 2;

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
