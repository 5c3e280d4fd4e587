using System.Globalization;

namespace Maatstaf.Bench.Load;

/// <summary>
/// Looks every few seconds how much memory a process has, and compares the median near the start with that near the end: minutes five to
/// eight with the last three, or a quarter of a shorter measurement with its last quarter.
/// </summary>
/// <param name="process">Which process.</param>
/// <param name="length">How long the measurement takes.</param>
internal sealed class MemoryWatch(int process, TimeSpan length)
{
    private const double MiB = 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10), Late = TimeSpan.FromMinutes(5), Window = TimeSpan.FromMinutes(3);
    private readonly List<(TimeSpan At, long Kilobytes)> seen = [];
    private readonly List<string> heaps = [];

    private TimeSpan Start => Late < length / 4 ? Late : length / 4;

    private TimeSpan Width => Window < length / 4 ? Window : length / 4;

    /// <summary>How much more memory there was at the end than near the start, as a part of the latter.</summary>
    public double Growth => (Last / First) - 1;

    private double First => Median(seen.Where(one => one.At >= Start && one.At <= Start + Width));

    private double Last => Median(seen.Where(one => one.At >= length - Width));

    /// <summary>Looks until it is stopped.</summary>
    public async Task WatchAsync(CancellationToken stop)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var (pause, next) = (Pause < length / 40 ? Pause : length / 40, Start + Width);
        while (!stop.IsCancellationRequested)
        {
            seen.Add((clock.Elapsed, Resident()));
            if (clock.Elapsed >= next)
            {
                await HeapAsync(clock.Elapsed);
                next = length;
            }

            await Task.Delay(pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await HeapAsync(clock.Elapsed);
    }

    /// <summary>Says what was seen.</summary>
    public void Print()
    {
        foreach (var tenth in seen.Chunk(Math.Max(1, seen.Count / 10)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {tenth[0].At.TotalMinutes,5:F1} min  {Median(tenth) / MiB,7:F0} MiB resident"));
        heaps.ForEach(Console.WriteLine);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  memory: median {First / MiB:F0} MiB from minute {Start.TotalMinutes:F1} to {(Start + Width).TotalMinutes:F1}, {Last / MiB:F0} MiB in the last {Width.TotalMinutes:F1}"));
    }

    private async Task HeapAsync(TimeSpan at)
    {
        if (await ManagedHeap.AfterCollectionAsync(process) is { } megabytes)
            heaps.Add(string.Create(CultureInfo.InvariantCulture, $"    {at.TotalMinutes,5:F1} min  {megabytes,7:F0} MB of objects right after a full collection"));
    }

    private long Resident() => long.Parse(
        File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")).First(static line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<(TimeSpan At, long Kilobytes)> some)
    {
        var sorted = some.Select(static one => (double)one.Kilobytes).Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
