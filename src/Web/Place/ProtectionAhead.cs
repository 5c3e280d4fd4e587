using Maatstaf.Production.Placing;

namespace Maatstaf.Web.Place;

/// <summary>Makes what participants may see before anybody asks: when the site starts, and when another edition or other figures stand.</summary>
internal sealed partial class ProtectionAhead(CircleFigures circle, TimeProvider clock, ILogger<ProtectionAhead> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                if (await circle.NewestAsync(stoppingToken) is { } edition)
                    await FollowAsync(await circle.BeginAsync(edition, stoppingToken), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                RoundFailed(log, exception);
            }
        }
        while (await rounds.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Waits for work, also for work that is given up because the figures change: the next round makes those.</summary>
    private static async Task FollowAsync(Task work, CancellationToken stop)
    {
        await work.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsFaulted)
            await work;
    }

    [LoggerMessage(LogLevel.Error, "Protecting participants failed; it is tried again.")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
