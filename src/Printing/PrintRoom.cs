using System.Collections.Concurrent;

namespace Maatstaf.Printing;

/// <summary>Prints many pages of ours, one after the other: its browsers open when they are first needed and stay open until the room is closed.</summary>
/// <param name="browsers">How many print at once; one for each core is fastest.</param>
public sealed class PrintRoom(int browsers) : IAsyncDisposable
{
    private readonly SemaphoreSlim turns = new(browsers);
    private readonly ConcurrentBag<OpenChromium> idle = [];

    /// <summary>Prints a page to a tagged PDF with an outline. A browser that broke down between two pages is replaced.</summary>
    /// <param name="page">The HTML file; it says with <c>data-ready</c> that everything on it is drawn.</param>
    /// <param name="ct">Stops the printing.</param>
    /// <exception cref="ChromiumNotFoundException">There is no Chromium.</exception>
    /// <exception cref="PrintingFailedException">Chromium gave no PDF within two minutes.</exception>
    public async Task<byte[]> PrintAsync(string page, CancellationToken ct)
    {
        await turns.WaitAsync(ct);
        try
        {
            if (idle.TryTake(out var open))
            {
                try
                {
                    return await PrintAsync(open, page, ct);
                }
                catch (PrintingFailedException)
                {
                    return await PrintAsync(await OpenChromium.StartAsync(ct), page, ct);
                }
            }

            return await PrintAsync(await OpenChromium.StartAsync(ct), page, ct);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Closes the browsers.</summary>
    public async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var browser))
            await browser.DisposeAsync();
        turns.Dispose();
    }

    private async Task<byte[]> PrintAsync(OpenChromium browser, string page, CancellationToken ct)
    {
        try
        {
            var pdf = await browser.PrintAsync(page, ct);
            idle.Add(browser);
            return pdf;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }
}
