using System.Diagnostics;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Disclosure;
using Maatstaf.Production.Reporting;
using Maatstaf.Reports;

namespace Maatstaf.Bench.Reports;

/// <summary>A press that remembers how long each file took, waiting for a browser included.</summary>
/// <param name="press">The press that works.</param>
public sealed class TimedPress(IReportPress press) : IReportPress
{
    private readonly Lock turns = new();
    private readonly Dictionary<ReportKind, List<(double Milliseconds, long Bytes)>> times = [];

    public IReadOnlyList<ReportKind> Kinds => press.Kinds;

    public async Task<byte[]> MakeAsync(Publication publication, TrendReport report, ReportKind kind, CancellationToken ct)
    {
        var begun = Stopwatch.GetTimestamp();
        var file = await press.MakeAsync(publication, report, kind, ct);
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        lock (turns)
        {
            if (!times.TryGetValue(kind, out var ofKind))
                times.Add(kind, ofKind = []);
            ofKind.Add((took, file.LongLength));
        }

        return file;
    }

    public Task RestAsync() => press.RestAsync();

    /// <summary>What was made so far, by kind; and begins anew.</summary>
    public IReadOnlyDictionary<ReportKind, List<(double Milliseconds, long Bytes)>> Take()
    {
        lock (turns)
        {
            var taken = times.ToDictionary();
            times.Clear();
            return taken;
        }
    }
}
