using System.ComponentModel;
using System.Diagnostics;

namespace Maatstaf.Printing;

/// <summary>
/// Prints a page on disk to a tagged PDF with an outline, in the page's own language and with its own fonts. It runs the
/// Chromium of the machine without a window; that program reaches nothing but the page.
/// </summary>
public static class ChromiumPdf
{
    /// <summary>The environment variable that names the program to use; without it the usual names are sought on the path.</summary>
    public const string PathVariable = "MAATSTAF_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program that prints.</summary>
    /// <exception cref="ChromiumNotFoundException">There is none.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new ChromiumNotFoundException();
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new ChromiumNotFoundException();
    }

    /// <summary>Prints a page; an older PDF of that name is replaced.</summary>
    /// <param name="page">The HTML file.</param>
    /// <param name="pdf">The PDF to write.</param>
    /// <param name="cancellation">Stops the program.</param>
    /// <exception cref="ChromiumNotFoundException">There is no Chromium.</exception>
    /// <exception cref="PrintingFailedException">Chromium gave no PDF within two minutes.</exception>
    public static async Task PrintAsync(string page, string pdf, CancellationToken cancellation)
    {
        var program = Find();
        var profile = Directory.CreateTempSubdirectory("maatstaf-print-");
        var target = Path.GetFullPath(pdf);
        try
        {
            File.Delete(target);
            var said = await RunAsync(program, page, Arguments(page, target, profile.FullName), cancellation);
            if (!File.Exists(target) || new FileInfo(target).Length == 0)
                throw new PrintingFailedException(page, said);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static Process Started(string program, string page, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        }
        catch (Win32Exception refused)
        {
            throw new PrintingFailedException(page, refused.Message);
        }
    }

    /// <summary>Without a window, and without a word to any other machine.</summary>
    internal static string[] Quietly(string profile) =>
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-extensions", "--hide-scrollbars", "--force-color-profile=srgb",
        // Within a container or as root Chromium cannot make its own sandbox; the page is our own and names no other host.
        "--no-sandbox",
        $"--user-data-dir={profile}",
    ];

    private static string[] Arguments(string page, string pdf, string profile) =>
    [
        .. Quietly(profile),
        // Time runs ahead while the page waits for its fonts and draws, and stops when it is idle.
        "--virtual-time-budget=20000",
        "--run-all-compositor-stages-before-draw",
        "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
        $"--print-to-pdf={pdf}",
        new Uri(Path.GetFullPath(page)).AbsoluteUri,
    ];

    private static async Task<string> RunAsync(string program, string page, string[] arguments, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        using var process = Started(program, page, arguments);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return await errors + await output;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new PrintingFailedException(page, $"it was not done after {Patience.TotalMinutes:0} minutes");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
