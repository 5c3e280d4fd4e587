using System.Threading.RateLimiting;

namespace Maatstaf.Web.Accounts;

/// <summary>Limits attempts with passwords, codes and letters per address, so that nobody tries many accounts.</summary>
internal sealed class AttemptsPerAddress : IDisposable
{
    private const int MostPerMinute = 20;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(static address =>
        RateLimitPartition.GetFixedWindowLimiter(address, static _ => new FixedWindowRateLimiterOptions { PermitLimit = MostPerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Counts an attempt and says whether it may go on.</summary>
    public bool Allows(HttpContext context)
    {
        using var turn = limiter.AttemptAcquire(Sessions.OriginOf(context));
        return turn.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
