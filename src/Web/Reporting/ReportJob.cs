using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Reporting;
using Quartz;

namespace Maatstaf.Web.Reporting;

/// <summary>
/// Makes the reports that are asked for, one run at a time, on one node. It runs when the site starts, when somebody asks, and now and then; what
/// there is to do stands in the store and not in the scheduler, so a run that was cut off is gone on with, here or on another node.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class ReportJob(CircleFigures circle, ReportFactory factory, IDeliveryStore store, ILogger<ReportJob> log) : IJob
{
    public static readonly JobKey Key = new("reports");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if ((await store.Reports.WaitingAsync(cancellationToken)).Count == 0)
            return;
        await using var alone = await store.TakeJobAsync("reports", cancellationToken);
        while (alone is not null && (await store.Reports.WaitingAsync(cancellationToken)).Count > 0 && await circle.NewestAsync(cancellationToken) is { } edition)
        {
            var work = await circle.BeginAsync(edition, cancellationToken);
            await ((Task)work).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            // Work that was given up because the figures changed is followed by other work.
            if (work.IsCanceled)
                continue;
            if (await work is not { } figures || await factory.MakeAsync(figures, null, (report, fault) => Failed(log, report, fault), cancellationToken))
                return;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Report} could not be made.")]
    private static partial void Failed(ILogger log, ReportKey report, Exception fault);
}
