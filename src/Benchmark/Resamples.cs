using System.Collections.Concurrent;
using System.Numerics;
using Maatstaf.Catalogue;

namespace Maatstaf.Benchmark;

/// <summary>
/// Which clusters each draw of the bootstrap holds, and how often. The draws depend on the seed and the number of
/// clusters only, so that the same figures always get the same intervals. Random numbers: SplitMix64 (Steele, Lea and
/// Flood, 2014, Fast splittable pseudorandom number generators).
/// </summary>
public sealed class Resamples(IntervalSettings settings)
{
    private readonly ConcurrentDictionary<int, float[][]> byClusters = new();

    /// <summary>For each draw, how often each cluster is in it.</summary>
    public int[][] For(int clusters)
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

    /// <summary>The headline of each draw.</summary>
    internal double[] Ratios(Ratio[] clusters, double factor)
    {
        var numerators = new double[settings.Draws];
        var denominators = new double[settings.Draws];
        foreach (var (cluster, counts) in clusters.Zip(byClusters.GetOrAdd(clusters.Length, CountsOf)))
        {
            Add(counts, cluster.Numerator, numerators);
            Add(counts, cluster.Denominator, denominators);
        }

        for (var draw = 0; draw < numerators.Length; draw++)
            numerators[draw] = numerators[draw] * factor / denominators[draw];
        return numerators;
    }

    /// <summary>For each cluster, how often it is in each draw: draws side by side, so that many are summed at once.</summary>
    private float[][] CountsOf(int clusters)
    {
        var draws = For(clusters);
        return [.. Enumerable.Range(0, clusters).Select(cluster => Array.ConvertAll(draws, draw => (float)draw[cluster]))];
    }

    /// <summary>Adds what a cluster brings to each draw. Every draw adds its clusters in the same order, however wide the processor's vectors are.</summary>
    private static void Add(float[] counts, double brings, double[] sums)
    {
        var draw = 0;
        for (; draw <= counts.Length - Vector<float>.Count; draw += Vector<float>.Count)
        {
            Vector.Widen(new Vector<float>(counts, draw), out var first, out var second);
            (new Vector<double>(sums, draw) + (first * brings)).CopyTo(sums, draw);
            (new Vector<double>(sums, draw + Vector<double>.Count) + (second * brings)).CopyTo(sums, draw + Vector<double>.Count);
        }

        for (; draw < counts.Length; draw++)
            sums[draw] += counts[draw] * brings;
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
