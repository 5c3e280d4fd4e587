using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Maatstaf.Bench.Load;

/// <summary>Requests begin at their own time, whether or not earlier ones are answered, as those of many people do.</summary>
internal static class Pace
{
    /// <summary>Goes on for a while, and waits for the last answers.</summary>
    /// <param name="perSecond">How many begin in a second.</param>
    /// <param name="length">For how long.</param>
    /// <param name="begin">Begins one: its number, and what tells how long ago it should have begun.</param>
    public static async Task KeepAsync(int perSecond, TimeSpan length, Func<int, Func<TimeSpan>, Task> begin)
    {
        var clock = Stopwatch.StartNew();
        var open = new List<Task>();
        for (var at = 0; at < perSecond * length.TotalSeconds; at++)
        {
            var due = TimeSpan.FromSeconds(at / (double)perSecond);
            if (due > clock.Elapsed)
                await Task.Delay(due - clock.Elapsed);
            open.Add(begin(at, () => clock.Elapsed - due));
            if (at % perSecond == 0)
                open.RemoveAll(static one => one.IsCompletedSuccessfully);
        }

        await Task.WhenAll(open);
    }
}

/// <summary>What became of requests of one kind.</summary>
internal sealed class Tally
{
    private readonly ConcurrentBag<double> times = [];
    private readonly ConcurrentDictionary<string, int> statuses = new();

    /// <summary>How many were answered as they should, and how.</summary>
    public IEnumerable<string> Statuses => statuses.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Value} × {pair.Key}");

    /// <summary>How many were not answered, or with a fault of the site.</summary>
    public int Failed => statuses.Where(static pair => pair.Key[0] is < '1' or > '4').Sum(static pair => pair.Value);

    /// <summary>How many were answered by a refusal.</summary>
    public int Refused => statuses.Where(static pair => pair.Key[0] == '4').Sum(static pair => pair.Value);

    /// <summary>Counts one.</summary>
    /// <param name="status">Status, or why there is none.</param>
    /// <param name="took">From when it should have begun to the last byte.</param>
    public void Add(string status, TimeSpan took)
    {
        times.Add(took.TotalMilliseconds);
        statuses.AddOrUpdate(status, 1, static (_, known) => known + 1);
    }

    /// <summary>The time within which a share of them was answered, in milliseconds.</summary>
    public double At(double share)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }

    /// <summary>On one line.</summary>
    public string Line(string what) => string.Create(
        CultureInfo.InvariantCulture, $"  {what,-20} p50 {At(0.5),7:F1}, p95 {At(0.95),7:F1}, p99 {At(0.99),7:F1}, maximum {At(1),7:F1} ms ({string.Join(", ", Statuses)})");
}
