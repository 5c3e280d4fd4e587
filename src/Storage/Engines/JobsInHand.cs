namespace Maatstaf.Storage.Engines;

/// <summary>Which pieces of work somebody in this process is at.</summary>
internal sealed class JobsInHand
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Takes one; null when somebody is at it.</summary>
    public IAsyncDisposable? Take(string job)
    {
        lock (taken)
            return taken.Add(job) ? new Job(this, job) : null;
    }

    private sealed class Job(JobsInHand jobs, string name) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            lock (jobs.taken)
                jobs.taken.Remove(name);
            return ValueTask.CompletedTask;
        }
    }
}
