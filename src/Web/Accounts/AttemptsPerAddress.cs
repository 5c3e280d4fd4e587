using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Access;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// Limits attempts with passwords, codes and letters per address, so that nobody tries many accounts. They are counted in the database, for all
/// nodes together; who is over the limit at this node alone is refused without asking it.
/// </summary>
internal sealed class AttemptsPerAddress(TimeProvider clock, RequestLimits limits, RequestLimiter limiter)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Counts an attempt and says whether it may go on; else the answer says when to come again.</summary>
    public async Task<bool> AllowsAsync(HttpContext context)
    {
        if (!limiter.AllowsAttempt(context))
            return false;
        if (await CountAsync(context) <= limits.Attempts)
            return true;
        RequestLimiter.AskToWait(context, Minute);
        return false;
    }

    private Task<int> CountAsync(HttpContext context) => context.RequestServices.GetRequiredService<AccountsContext>()
        .CountAttemptAsync(Secret.HashOf($"address {RequestLimiter.OriginOf(context)}"), clock.GetUtcNow(), Minute, fromFirst: true, context.RequestAborted);
}
