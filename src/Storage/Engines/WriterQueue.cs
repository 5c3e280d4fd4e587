using System.Diagnostics;

namespace Maatstaf.Storage.Engines;

/// <summary>Where those who want to write wait for their turn, without holding a thread.</summary>
internal sealed class WriterQueue(int writers) : IDisposable
{
    private readonly SemaphoreSlim places = new(writers, writers);

    public async Task<IDisposable> TakeTurnAsync(CancellationToken ct)
    {
        using var span = StoreSpans.Turn();
        await places.WaitAsync(ct);
        span?.SetStatus(ActivityStatusCode.Ok);
        return new Turn(places);
    }

    public void Dispose() => places.Dispose();

    private sealed class Turn(SemaphoreSlim places) : IDisposable
    {
        private int over;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref over, 1) == 0)
                places.Release();
        }
    }
}
