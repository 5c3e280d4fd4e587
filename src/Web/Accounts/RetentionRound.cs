using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Accounts;

namespace Maatstaf.Web.Accounts;

/// <summary>Takes away once a day what names people and was kept long enough.</summary>
internal sealed partial class RetentionRound(IDeliveryStore store, TimeProvider clock, ILogger<RetentionRound> log) : BackgroundService
{
    // Looked at more often than once a day, because a site may be started anew every night.
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1), Day = TimeSpan.FromDays(1);
    private static readonly Caller Program = Caller.Program("retention");

    /// <summary>One round.</summary>
    internal async Task GoAsync(CancellationToken ct)
    {
        await using var alone = await store.TakeJobAsync("retention", ct);
        if (alone is not null)
            await store.ChangeAsync(Program, "retention.clean", "people", static change => ((IAccountsChange)change).Clean(), ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Pause, clock);
        var next = clock.GetUtcNow();
        while (await rounds.WaitForNextTickAsync(stoppingToken))
        {
            if (clock.GetUtcNow() < next)
                continue;
            try
            {
                await GoAsync(stoppingToken);
                next = clock.GetUtcNow() + Day;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                RoundFailed(log, exception);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "What was kept long enough could not be taken away; it is tried again within an hour.")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
