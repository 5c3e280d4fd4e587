using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry;

namespace Maatstaf.Web.Watching;

/// <summary>
/// Measures all work of ours by its spans: how long it took with which outcome, and how much is under way. So waiting for the turn to write,
/// computing, protecting and making reports are measured in one way, and the modules that do it know no clock.
/// </summary>
internal sealed class WorkTimes : BaseProcessor<Activity>
{
    private const string Work = "maatstaf.work", Outcome = "maatstaf.outcome";
    private readonly Histogram<double> time;
    private readonly UpDownCounter<int> underWay;

    /// <param name="meter">Measures.</param>
    public WorkTimes(Meter meter)
    {
        time = meter.CreateHistogram<double>("maatstaf.work.duration", "s", "How long work took");
        underWay = meter.CreateUpDownCounter<int>("maatstaf.work.active", "{piece}", "How much work is under way");
    }

    /// <inheritdoc/>
    public override void OnStart(Activity data)
    {
        if (IsWork(data))
            underWay.Add(1, new KeyValuePair<string, object?>(Work, data.OperationName));
    }

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        if (!IsWork(data))
            return;
        // Work that does not say that it ended well was stopped, such as when the figures changed meanwhile, or failed.
        data.SetTag(Outcome, data.Status switch { ActivityStatusCode.Ok => "done", ActivityStatusCode.Error => "failed", _ => "broken off" });
        underWay.Add(-1, new KeyValuePair<string, object?>(Work, data.OperationName));
        time.Record(data.Duration.TotalSeconds, [new(Work, data.OperationName), .. data.TagObjects]);
    }

    private static bool IsWork(Activity span) => span.Source.Name.StartsWith(SiteSpans.Ours, StringComparison.Ordinal) && span.Source.Name != SiteSpans.Requests;
}
