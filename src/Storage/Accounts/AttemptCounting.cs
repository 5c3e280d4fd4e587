using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage.Accounts;

/// <summary>Counts attempts in the database itself: none is lost when many come at once, on one node or on several.</summary>
public static class AttemptCounting
{
    /// <summary>Counts an attempt.</summary>
    /// <param name="accounts">Where.</param>
    /// <param name="id">Under what it is counted, as a hash.</param>
    /// <param name="now">Now.</param>
    /// <param name="window">How long attempts count.</param>
    /// <param name="fromFirst">True = the time begins with the first attempt; false = with the last.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>How many there are by now.</returns>
    public static async Task<int> CountAttemptAsync(this AccountsContext accounts, string id, DateTimeOffset now, TimeSpan window, bool fromFirst, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var since = now - window;
        await accounts.Database.ExecuteSqlAsync(
            $"""
            insert into "FailedSignIns" ("Id", "Count", "LastAt") values ({id}, 1, {now})
            on conflict ("Id") do update set
                "Count" = case when "FailedSignIns"."LastAt" > {since} then "FailedSignIns"."Count" + 1 else 1 end,
                "LastAt" = case when {fromFirst} and "FailedSignIns"."LastAt" > {since} then "FailedSignIns"."LastAt" else {now} end
            """,
            ct);
        return await accounts.FailedSignIns.AsNoTracking().Where(failed => failed.Id == id).Select(static failed => failed.Count).SingleOrDefaultAsync(ct);
    }

    /// <summary>Forgets the attempts under something, and those that are too old to count anywhere.</summary>
    /// <param name="accounts">Where.</param>
    /// <param name="id">Under what they are counted.</param>
    /// <param name="old">From which moment on attempts count.</param>
    /// <param name="ct">Stops before the commit.</param>
    public static Task ForgetAttemptsAsync(this AccountsContext accounts, string id, DateTimeOffset old, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return accounts.Database.ExecuteSqlAsync($"""delete from "FailedSignIns" where "Id" = {id} or "LastAt" < {old}""", ct);
    }
}
