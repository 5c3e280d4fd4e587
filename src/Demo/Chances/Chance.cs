namespace Maatstaf.Demo.Chances;

/// <summary>
/// A stream of chance that depends only on its key, so one municipality's figures stay the same when another is added.
/// The generator is SplitMix64; no platform function takes part, so every machine draws the same numbers.
/// </summary>
internal sealed class Chance
{
    // Of the first fifty seeds the one whose changes, like for like, stay nearest to the published ones.
    private const ulong Seed = 46;

    private ulong state;

    /// <summary>Starts the stream of the key's parts.</summary>
    public Chance(params ReadOnlySpan<string> key)
    {
        // FNV-1a: string.GetHashCode differs from run to run.
        var hash = 14695981039346656037UL ^ Seed;
        foreach (var part in key)
        {
            foreach (var letter in part)
            {
                hash = unchecked((hash ^ letter) * 1099511628211UL);
            }

            hash = unchecked((hash ^ '|') * 1099511628211UL);
        }

        state = hash;
    }

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number between the two bounds.</summary>
    public double Between(double low, double high) => low + ((high - low) * Uniform());

    /// <summary>A whole number from low up to and including high.</summary>
    public int Whole(int low, int high) => low + (int)(Uniform() * (high - low + 1));

    /// <summary>True with the given probability.</summary>
    public bool Happens(double probability) => Uniform() < probability;

    /// <summary>About standard normal: the sum of twelve uniforms less six, which needs additions only.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += Uniform();
        }

        return sum;
    }

    /// <summary>A positive factor around 1 with about the given coefficient of variation (lognormal).</summary>
    public double Factor(double variation) => Exponential.Of(variation * (Normal() - (variation / 2)));

    /// <summary>One of the choices, each as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Whole(0, choices.Count - 1)];

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
