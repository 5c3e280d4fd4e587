using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using Maatstaf.Catalogue;

namespace Maatstaf.Benchmark;

/// <summary>
/// Which clusters each draw of the bootstrap holds, and how often. The draws depend on the seed and the number of
/// clusters only, so that the same figures always get the same intervals. Random numbers: SplitMix64 (Steele, Lea and
/// Flood, 2014, Fast splittable pseudorandom number generators).
/// </summary>
public sealed class Resamples(IntervalSettings settings)
{
    private readonly ConcurrentDictionary<int, byte[][]> byClusters = new();

    // Most indicators divide by the inhabitants of the same clusters, so the last sums of each number of clusters serve again.
    private readonly ConcurrentDictionary<int, Sums> denominators = new();

    /// <summary>How many draws there are.</summary>
    public int Draws => settings.Draws;

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
    /// <param name="clusters">The clusters' sums.</param>
    /// <param name="factor">What ratios are multiplied by.</param>
    /// <param name="ratios">Where they go: a place for each draw.</param>
    internal void Ratios(Ratio[] clusters, double factor, Span<double> ratios)
    {
        var counts = byClusters.GetOrAdd(clusters.Length, CountsOf);
        var divisors = DenominatorsOf(clusters, counts);
        ratios.Clear();
        for (var cluster = 0; cluster < clusters.Length; cluster++)
            Add(counts[cluster], clusters[cluster].Numerator, ratios);
        for (var draw = 0; draw < ratios.Length; draw++)
            ratios[draw] = ratios[draw] * factor / divisors[draw];
    }

    private double[] DenominatorsOf(Ratio[] clusters, byte[][] counts)
    {
        if (denominators.TryGetValue(clusters.Length, out var known) && known.AreOf(clusters))
            return known.OfDraws;
        var sums = new double[settings.Draws];
        for (var cluster = 0; cluster < clusters.Length; cluster++)
            Add(counts[cluster], clusters[cluster].Denominator, sums);
        denominators[clusters.Length] = new Sums(clusters, sums);
        return sums;
    }

    /// <summary>
    /// For each cluster, how often it is in each draw: draws side by side, so that many are summed at once. As bytes: a country has hundreds of
    /// numbers of clusters, and no draw holds one of them 256 times.
    /// </summary>
    private byte[][] CountsOf(int clusters)
    {
        var draws = For(clusters);
        return [.. Enumerable.Range(0, clusters).Select(cluster => Array.ConvertAll(draws, draw => checked((byte)draw[cluster])))];
    }

    /// <summary>Adds what a cluster brings to each draw. Every draw adds its clusters in the same order, however wide the processor's vectors are.</summary>
    private static void Add(byte[] counts, double brings, Span<double> sums)
    {
        var draw = 0;
        for (; draw <= counts.Length - Vector<byte>.Count; draw += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(counts, draw), out var near, out var far);
            Add(near, brings, sums[draw..]);
            Add(far, brings, sums[(draw + Vector<ushort>.Count)..]);
        }

        for (; draw < counts.Length; draw++)
            sums[draw] += counts[draw] * brings;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector<ushort> counts, double brings, Span<double> sums)
    {
        Vector.Widen(counts, out var near, out var far);
        Add(near, brings, sums);
        Add(far, brings, sums[Vector<uint>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector<uint> counts, double brings, Span<double> sums)
    {
        Vector.Widen(Vector.ConvertToSingle(Vector.AsVectorInt32(counts)), out var near, out var far);
        var beyond = sums[Vector<double>.Count..];
        (new Vector<double>(sums) + (near * brings)).CopyTo(sums);
        (new Vector<double>(beyond) + (far * brings)).CopyTo(beyond);
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

    /// <param name="Clusters">The clusters whose denominators were added up.</param>
    /// <param name="OfDraws">Their sum in each draw.</param>
    private sealed record Sums(Ratio[] Clusters, double[] OfDraws)
    {
        public bool AreOf(Ratio[] clusters)
        {
            for (var cluster = 0; cluster < clusters.Length; cluster++)
            {
                if (Clusters[cluster].Denominator != clusters[cluster].Denominator)
                    return false;
            }

            return true;
        }
    }
}
