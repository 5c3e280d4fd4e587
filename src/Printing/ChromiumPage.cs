using System.ComponentModel;
using System.Diagnostics;

namespace Maatstaf.Printing;

/// <summary>Opens a page on disk in the Chromium of the machine, without a window, and says what the page holds when its scripts have run.</summary>
public static class ChromiumPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Opens a page.</summary>
    /// <param name="page">The HTML file.</param>
    /// <param name="ct">Stops the program.</param>
    /// <returns>The page as HTML.</returns>
    /// <exception cref="ChromiumNotFoundException">There is no Chromium.</exception>
    /// <exception cref="PrintingFailedException">Chromium gave nothing within two minutes.</exception>
    public static async Task<string> ReadAsync(string page, CancellationToken ct)
    {
        var program = ChromiumPdf.Find();
        var profile = Directory.CreateTempSubdirectory("maatstaf-page-");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            return await ReadAsync(program, page, profile.FullName, limit.Token);
        }
        catch (Win32Exception refused)
        {
            throw new PrintingFailedException(page, refused.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new PrintingFailedException(page, $"it was not done after {Patience.TotalMinutes:0} minutes");
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static async Task<string> ReadAsync(string program, string page, string profile, CancellationToken ct)
    {
        // Time runs ahead while the page waits for its fonts and draws, and stops when it is idle.
        string[] arguments = [.. ChromiumPdf.Quietly(profile), "--virtual-time-budget=60000", "--dump-dom", new Uri(Path.GetFullPath(page)).AbsoluteUri];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(ct);
            var output = await process.StandardOutput.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return output.Length > 0 ? output : throw new PrintingFailedException(page, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
