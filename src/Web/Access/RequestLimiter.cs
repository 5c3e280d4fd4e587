using System.Globalization;
using System.Threading.RateLimiting;
using Maatstaf.Delivery.People;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Web.Access;

/// <summary>
/// Holds everyone to how much one reader may ask for: requests of an address and of an account, files taken along, and attempts to get in.
/// Each node counts for itself.
/// </summary>
internal sealed class RequestLimiter(RequestLimits limits) : IDisposable
{
    /// <summary>The forms in which figures are taken along; pictures belong to a page.</summary>
    private static readonly HashSet<string?> Exported = [".csv", ".json", ".xlsx", ".pptx", ".docx", ".pdf", ".zip", ".parquet"];

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> addresses = Of(limits.PerAddress);
    private readonly PartitionedRateLimiter<string> accounts = Of(limits.PerAccount);
    private readonly PartitionedRateLimiter<string> exports = Of(limits.Exports);
    private readonly PartitionedRateLimiter<string> attempts = Of(limits.Attempts);

    /// <summary>Counts a request of an address, and a file where it asks for one that everyone may have.</summary>
    public bool AllowsAddress(HttpContext context) => Allows(addresses, OriginOf(context), context) && (!IsFile(context.Request.Path) || AllowsExport(context));

    /// <summary>Counts a request of who is signed in.</summary>
    public bool AllowsAccount(HttpContext context) => AccountOf(context) is not { } account || Allows(accounts, account, context);

    /// <summary>Counts a file that is taken along.</summary>
    public bool AllowsExport(HttpContext context) => Allows(exports, AccountOf(context) ?? OriginOf(context), context);

    /// <summary>Counts an attempt with a password, a code or a letter.</summary>
    public bool AllowsAttempt(HttpContext context) => Allows(attempts, OriginOf(context), context);

    /// <summary>Says in the answer when to come again.</summary>
    public static void AskToWait(HttpContext context, TimeSpan pause) =>
        context.Response.Headers[HeaderNames.RetryAfter] = Math.Max(1, (int)Math.Ceiling(pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <summary>From where a request comes.</summary>
    public static string OriginOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "local";

    public void Dispose()
    {
        addresses.Dispose();
        accounts.Dispose();
        exports.Dispose();
        attempts.Dispose();
    }

    private static string? AccountOf(HttpContext context) => context.Features.Get<Caller>()?.Account?.ToString();

    private static bool IsFile(PathString path) => Exported.Contains(Path.GetExtension(path.Value));

    /// <summary>Counts, and says in the answer when to come again.</summary>
    private static bool Allows(PartitionedRateLimiter<string> limiter, string who, HttpContext context)
    {
        using var turn = limiter.AttemptAcquire(who);
        if (turn.IsAcquired)
            return true;
        AskToWait(context, turn.TryGetMetadata(MetadataName.RetryAfter, out var pause) ? pause : Window);
        return false;
    }

    private static PartitionedRateLimiter<string> Of(int most) => PartitionedRateLimiter.Create<string, string>(who => most == 0
        ? RateLimitPartition.GetNoLimiter(who)
        : RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window }));
}
