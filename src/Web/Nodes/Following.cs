using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Laws;
using Maatstaf.Production.Standing;

namespace Maatstaf.Web.Nodes;

/// <summary>
/// Lets what this site has in memory follow the store: the figures that stand, the laws and the published pages. One quick question twice a
/// second tells whether somebody else changed something; only what changed is read.
/// </summary>
internal sealed partial class Following(IDeliveryStore store, StandingFigures figures, LawDesk laws, PublicSite site, ILogger<Following> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private StorePulse? seen;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Pause);
        var fails = false;
        do
        {
            try
            {
                await GoAsync(stoppingToken);
                fails = false;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Once for each time that the store is away, and not twice a second.
                if (!fails)
                    RoundFailed(log, exception);
                fails = true;
            }
        }
        while (await rounds.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One round.</summary>
    private async Task GoAsync(CancellationToken ct)
    {
        var now = await store.PulseAsync(ct);
        if (now.DataVersion != seen?.DataVersion)
            await figures.CatchUpAsync(store, ct);
        if (now.Laws != seen?.Laws)
            await laws.FollowAsync(ct);
        if (now.Published != seen?.Published)
            await site.RenewAsync(store, ct);
        seen = now;
    }

    [LoggerMessage(LogLevel.Error, "What others changed cannot be followed; it is tried again.")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
