using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatstaf.Printing;

/// <summary>A Chromium that stays open between two pages, because starting it takes longer than printing. One page at a time.</summary>
internal sealed class OpenChromium : IAsyncDisposable
{
    /// <summary>How our pages say that everything on them is drawn.</summary>
    private const string Drawn = """
        new Promise(done => {
          const page = document.documentElement;
          const look = () => page.dataset.ready === 'true' && (watch.disconnect(), done());
          const watch = new MutationObserver(look);
          watch.observe(page, { attributes: true });
          look();
        })
        """;

    /// <summary>Standard input and output become the third and fourth pipe, over which the browser listens and answers.</summary>
    private const string OverPipes = "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>&2";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly DirectoryInfo profile;
    private readonly DevTools tools;
    private readonly Task listening;
    private string session = string.Empty;

    private OpenChromium(Process process, DirectoryInfo profile)
    {
        this.process = process;
        this.profile = profile;
        process.ErrorDataReceived += (_, line) => Said = line.Data ?? Said;
        process.BeginErrorReadLine();
        tools = new DevTools(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        listening = tools.ListenAsync();
    }

    /// <summary>The last line that the browser said to its user.</summary>
    private string Said { get; set; } = string.Empty;

    /// <summary>Starts a browser.</summary>
    /// <exception cref="ChromiumNotFoundException">There is none.</exception>
    /// <exception cref="PrintingFailedException">It did not start within two minutes.</exception>
    public static async Task<OpenChromium> StartAsync(CancellationToken ct)
    {
        var program = ChromiumPdf.Find();
        var profile = Directory.CreateTempSubdirectory("maatstaf-print-");
        var browser = new OpenChromium(Started(program, profile), profile);
        try
        {
            await browser.WithinPatienceAsync("a first page", browser.AttachAsync, ct);
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Prints a page of ours to a tagged PDF with an outline and the metadata of PDF/UA-1. Where the page leaves room for it (<c>data-page-of</c>, the id of a place), it gets the number of a page.</summary>
    /// <param name="page">The HTML file.</param>
    /// <param name="ct">Stops the printing; after that the browser is of no more use.</param>
    /// <exception cref="PrintingFailedException">There was no PDF within two minutes.</exception>
    public async Task<byte[]> PrintAsync(string page, CancellationToken ct)
    {
        var pdf = Array.Empty<byte>();
        await WithinPatienceAsync(
            page,
            async stop =>
            {
                await OpenAsync(page, stop);
                if (await HasContentsAsync(stop))
                    await NumberContentsAsync(stop);
                pdf = await PrintAsync(whole: true, stop);
            },
            ct);
        using var printed = new PrintedPdf(pdf);
        return printed.WithMetadata();
    }

    /// <summary>Reads a page of ours as it is when everything on it is drawn.</summary>
    /// <param name="page">The HTML file.</param>
    /// <param name="ct">Stops the reading; after that the browser is of no more use.</param>
    /// <returns>The page as HTML.</returns>
    /// <exception cref="PrintingFailedException">It was not drawn within two minutes.</exception>
    public async Task<string> ReadAsync(string page, CancellationToken ct)
    {
        var html = string.Empty;
        await WithinPatienceAsync(
            page,
            async stop =>
            {
                await OpenAsync(page, stop);
                html = (await EvaluateAsync("document.documentElement.outerHTML", stop)).GetProperty("value").GetString()!;
            },
            ct);
        return html;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await tools.DisposeAsync();
        await listening;
        process.Dispose();
        profile.Delete(recursive: true);
    }

    private async Task OpenAsync(string page, CancellationToken ct)
    {
        var loaded = tools.Next("Page.loadEventFired");
        await tools.AskAsync("Page.navigate", new() { ["url"] = new Uri(Path.GetFullPath(page)).AbsoluteUri }, session, ct);
        await loaded.WaitAsync(ct);
        await tools.AskAsync("Runtime.evaluate", new() { ["expression"] = Drawn, ["awaitPromise"] = true }, session, ct);
    }

    private async Task<bool> HasContentsAsync(CancellationToken ct) =>
        (await EvaluateAsync("document.querySelector('[data-page-of]') !== null", ct)).GetProperty("value").GetBoolean();

    // Chromium cannot say in a style sheet on which page something stands, so the pages are laid out twice.
    private async Task NumberContentsAsync(CancellationToken ct)
    {
        using var layout = new PrintedPdf(await PrintAsync(whole: false, ct));
        var pages = JsonSerializer.Serialize(layout.PagesOfPlaces());
        await EvaluateAsync($"document.querySelectorAll('[data-page-of]').forEach(entry => {{ entry.textContent = ({pages})[entry.dataset.pageOf] ?? ''; }})", ct);
    }

    // Without tags and an outline the pages are the same, sooner.
    private async Task<byte[]> PrintAsync(bool whole, CancellationToken ct)
    {
        var printed = await tools.AskAsync(
            "Page.printToPDF",
            new() { ["printBackground"] = true, ["preferCSSPageSize"] = true, ["generateTaggedPDF"] = whole, ["generateDocumentOutline"] = whole },
            session,
            ct);
        return printed.GetProperty("data").GetBytesFromBase64();
    }

    private async Task<JsonElement> EvaluateAsync(string expression, CancellationToken ct) =>
        (await tools.AskAsync("Runtime.evaluate", new() { ["expression"] = expression }, session, ct)).GetProperty("result");

    private async Task AttachAsync(CancellationToken ct)
    {
        var target = await tools.AskAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, ct);
        var attached = await tools.AskAsync("Target.attachToTarget", new() { ["targetId"] = target.GetProperty("targetId").GetString(), ["flatten"] = true }, null, ct);
        session = attached.GetProperty("sessionId").GetString()!;
        await tools.AskAsync("Page.enable", [], session, ct);
    }

    private async Task WithinPatienceAsync(string page, Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            await work(limit.Token);
        }
        catch (IOException gone)
        {
            // All that it said has been read when it has ended.
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw new PrintingFailedException(page, $"{gone.Message} {Said}".TrimEnd());
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new PrintingFailedException(page, $"it was not done after {Patience.TotalMinutes:0} minutes");
        }
    }

    private static Process Started(string program, DirectoryInfo profile)
    {
        string[] words = ["-c", OverPipes, program, .. Quietly(profile.FullName), "--remote-debugging-pipe", "about:blank"];
        try
        {
            return Process.Start(new ProcessStartInfo("/bin/sh", words) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception refused)
        {
            throw new PrintingFailedException("a first page", refused.Message);
        }
    }

    /// <summary>Without a window, and without a word to any other machine.</summary>
    private static string[] Quietly(string profile) =>
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-extensions", "--hide-scrollbars", "--force-color-profile=srgb",
        // Within a container or as root Chromium cannot make its own sandbox; the page is our own and names no other host.
        "--no-sandbox",
        $"--user-data-dir={profile}",
    ];
}
