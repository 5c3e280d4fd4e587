using System.Threading.RateLimiting;
using Maatstaf.Storage.Accounts;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// Limits attempts with passwords, codes and letters per address, so that nobody tries many accounts. They are counted in the database, for all
/// nodes together; who is over the limit at this node alone is refused without asking it.
/// </summary>
internal sealed class AttemptsPerAddress(TimeProvider clock) : IDisposable
{
    private const int MostPerMinute = 20;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(static address =>
        RateLimitPartition.GetFixedWindowLimiter(address, static _ => new FixedWindowRateLimiterOptions { PermitLimit = MostPerMinute, Window = Minute }));

    /// <summary>Counts an attempt and says whether it may go on.</summary>
    public async Task<bool> AllowsAsync(HttpContext context)
    {
        var address = Sessions.OriginOf(context);
        using var turn = limiter.AttemptAcquire(address);
        if (!turn.IsAcquired)
            return false;
        var accounts = context.RequestServices.GetRequiredService<AccountsContext>();
        return await accounts.CountAttemptAsync(Secret.HashOf($"address {address}"), clock.GetUtcNow(), Minute, fromFirst: true, context.RequestAborted) <= MostPerMinute;
    }

    public void Dispose() => limiter.Dispose();
}
