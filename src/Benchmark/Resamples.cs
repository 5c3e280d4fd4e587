using System.Collections.Concurrent;
using Maatstaf.Catalogue;

namespace Maatstaf.Benchmark;

/// <summary>
/// Which clusters each draw of the bootstrap holds, and how often. The draws depend on the seed and the number of
/// clusters only, so that the same figures always get the same intervals. Random numbers: SplitMix64 (Steele, Lea and
/// Flood, 2014, Fast splittable pseudorandom number generators).
/// </summary>
public sealed class Resamples(IntervalSettings settings)
{
    private readonly ConcurrentDictionary<int, int[][]> byClusters = new();

    /// <summary>For each draw, how often each cluster is in it.</summary>
    public int[][] For(int clusters) => byClusters.GetOrAdd(clusters, Draw);

    /// <summary>The headline of each draw.</summary>
    internal double[] Ratios(Ratio[] clusters, double factor)
    {
        var numerators = Array.ConvertAll(clusters, static cluster => (double)cluster.Numerator);
        var denominators = Array.ConvertAll(clusters, static cluster => (double)cluster.Denominator);
        return Array.ConvertAll(For(clusters.Length), counts =>
        {
            double numerator = 0, denominator = 0;
            for (var cluster = 0; cluster < counts.Length; cluster++)
            {
                numerator += counts[cluster] * numerators[cluster];
                denominator += counts[cluster] * denominators[cluster];
            }

            return numerator * factor / denominator;
        });
    }

    private int[][] Draw(int clusters)
    {
        var state = unchecked(((ulong)settings.Seed << 32) + (ulong)clusters);
        var draws = new int[settings.Draws][];
        for (var draw = 0; draw < draws.Length; draw++)
        {
            draws[draw] = new int[clusters];
            for (var pick = 0; pick < clusters; pick++)
                draws[draw][Math.BigMul(Next(ref state), (ulong)clusters, out _)]++;
        }

        return draws;
    }

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
