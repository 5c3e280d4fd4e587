using Maatstaf.Production;

namespace Maatstaf.Web.Desk;

/// <summary>Long work that goes on beside the requests: who asks waits a little, and is then told how far it is.</summary>
internal static class Patience
{
    /// <summary>After how long a page about such work asks again by itself.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    // Most of the time the work is done already; a first visitor is told rather than kept waiting.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    /// <summary>Whether work is done, after waiting a little. Work that was given up because the figures changed is not.</summary>
    /// <exception cref="Exception">The work failed.</exception>
    public static Task<bool> IsDoneAsync(Task work, DeskRequest request) => LongWork.IsDoneAsync(work, Longest, request.Service<TimeProvider>(), request.Stop);
}
