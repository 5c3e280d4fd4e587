namespace Maatstaf.Storage.Engines;

/// <summary>How far the writing is; the place where it can be stopped.</summary>
/// <param name="total">How many rows there are to write.</param>
/// <param name="progress">Is told the part that is done, from 0 to 1.</param>
/// <param name="cancellation">Stops the writing.</param>
internal sealed class Pace(long total, IProgress<double>? progress, CancellationToken cancellation)
{
    private const int RowsPerReport = 4096;
    private long done;

    public void Step()
    {
        done++;
        if (done % RowsPerReport == 0)
            Report();
    }

    public void Report()
    {
        cancellation.ThrowIfCancellationRequested();
        // A few rows (codes, the description) are not counted beforehand.
        progress?.Report(Math.Min(1, (double)done / Math.Max(1, total)));
    }
}
