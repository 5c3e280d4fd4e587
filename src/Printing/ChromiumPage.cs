namespace Maatstaf.Printing;

/// <summary>Opens a page on disk in the Chromium of the machine, without a window, and says what the page holds when its scripts have run.</summary>
public static class ChromiumPage
{
    /// <summary>Opens a page.</summary>
    /// <param name="page">The HTML file; it says with <c>data-ready</c> that everything on it is drawn.</param>
    /// <param name="ct">Stops the program.</param>
    /// <returns>The page as HTML.</returns>
    /// <exception cref="ChromiumNotFoundException">There is no Chromium.</exception>
    /// <exception cref="PrintingFailedException">Chromium gave nothing within two minutes.</exception>
    public static async Task<string> ReadAsync(string page, CancellationToken ct)
    {
        await using var browser = await OpenChromium.StartAsync(ct);
        return await browser.ReadAsync(page, ct);
    }
}
