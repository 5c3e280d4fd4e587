namespace Maatstaf.Production;

/// <summary>Work that goes on beside the requests, such as protecting participants: who asks waits a little, and is then told.</summary>
public static class LongWork
{
    /// <summary>Whether work is done, after waiting a little. Work that was given up because the figures changed is not.</summary>
    /// <param name="work">The work.</param>
    /// <param name="longest">How long to wait for it.</param>
    /// <param name="clock">Tells how long that is.</param>
    /// <param name="ct">Stops the waiting, not the work.</param>
    /// <exception cref="Exception">The work failed.</exception>
    public static async Task<bool> IsDoneAsync(Task work, TimeSpan longest, TimeProvider clock, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work.WaitAsync(longest, clock, ct);
            return true;
        }
        catch (Exception exception) when (exception is TimeoutException || (exception is OperationCanceledException && work.IsCanceled))
        {
            return false;
        }
    }
}
