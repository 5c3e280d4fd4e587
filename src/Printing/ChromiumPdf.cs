namespace Maatstaf.Printing;

/// <summary>
/// Prints a page on disk to a tagged PDF with an outline, in the page's own language and with its own fonts. It runs the
/// Chromium of the machine without a window; that program reaches nothing but the page.
/// </summary>
public static class ChromiumPdf
{
    /// <summary>The environment variable that names the program to use; without it the usual names are sought on the path.</summary>
    public const string PathVariable = "MAATSTAF_CHROMIUM";

    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

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
    /// <param name="page">The HTML file; it says with <c>data-ready</c> that everything on it is drawn.</param>
    /// <param name="pdf">The PDF to write.</param>
    /// <param name="cancellation">Stops the program.</param>
    /// <exception cref="ChromiumNotFoundException">There is no Chromium.</exception>
    /// <exception cref="PrintingFailedException">Chromium gave no PDF within two minutes.</exception>
    public static async Task PrintAsync(string page, string pdf, CancellationToken cancellation)
    {
        await using var browser = await OpenChromium.StartAsync(cancellation);
        await File.WriteAllBytesAsync(pdf, await browser.PrintAsync(page, cancellation), cancellation);
    }
}
