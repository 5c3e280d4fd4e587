using System.Diagnostics;
using System.Text;
using Maatstaf.Printing;

namespace Maatstaf.Printing_Tests;

/// <summary>Printing many pages with browsers that stay open.</summary>
[Collection(nameof(ChromiumPdfTests))]
public sealed class PrintRoomTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-room-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Pages_come_out_tagged_each_with_what_was_on_it_when_it_was_drawn()
    {
        await using var room = new PrintRoom(browsers: 2);
        var printed = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => room.PrintAsync(Write(number), Stop)));
        foreach (var (index, pdf) in printed.Index())
        {
            var text = Encoding.Latin1.GetString(pdf);
            text.ShouldStartWith("%PDF-");
            text.ShouldContain("/StructTreeRoot");
            text.ShouldContain("/Lang (nl)");
            (await TextOfAsync(pdf)).ShouldContain($"Drawn {index + 1}");
        }
    }

    [Fact]
    public async Task A_browser_that_was_shot_between_two_pages_is_replaced()
    {
        await using var room = new PrintRoom(browsers: 1);
        await room.PrintAsync(Write(1), Stop);
        foreach (var browser in Process.GetProcesses().Where(IsOfThisTest))
            browser.Kill(entireProcessTree: true);
        (await TextOfAsync(await room.PrintAsync(Write(2), Stop))).ShouldContain("Drawn 2");
    }

    /// <summary>Only browsers that this very process started: others may run beside it.</summary>
    private static bool IsOfThisTest(Process process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process.Id}/stat");
            var parent = stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1];
            return parent == $"{Environment.ProcessId}" && process.ProcessName.Contains("chrom", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private async Task<string> TextOfAsync(byte[] pdf)
    {
        var file = Path.Combine(folder.FullName, "read.pdf");
        await File.WriteAllBytesAsync(file, pdf, Stop);
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true })!;
        var text = await reading.StandardOutput.ReadToEndAsync(Stop);
        await reading.WaitForExitAsync(Stop);
        return text;
    }

    private string Write(int number)
    {
        var page = Path.Combine(folder.FullName, $"{number}.html");
        File.WriteAllText(page, $"<!DOCTYPE html><html lang=\"nl\"><title>Proef</title><h1>Kop</h1><p id=\"here\">Not yet</p><script>setTimeout(() => {{ document.getElementById('here').textContent = 'Drawn {number}'; document.documentElement.dataset.ready = 'true'; }}, 100);</script></html>");
        return page;
    }
}
