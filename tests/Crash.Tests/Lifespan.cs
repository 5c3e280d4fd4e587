namespace Maatstaf.Crash_Tests;

/// <summary>How long a worker lives once it is ready: at random, and so that each moment of a round has its turn, on a machine of any speed.</summary>
/// <param name="random">Draws the moments.</param>
internal sealed class Lifespan(Random random)
{
    private TimeSpan longest = TimeSpan.FromMilliseconds(300);

    public TimeSpan Draw() => random.NextDouble() * longest;

    /// <summary>Learns from a life: none of the rounds done is too short a life, many is longer than needed.</summary>
    public void LearnFrom(int rounds) => longest *= rounds switch
    {
        0 => 1.2,
        > 3 => 0.8,
        _ => 1,
    };
}
