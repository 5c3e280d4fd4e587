using System.ComponentModel;
using System.Diagnostics;
using Maatstaf.Printing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Doctor;

/// <summary>I205: the program that prints is there and starts.</summary>
internal sealed class ChromiumExamination : IExamination
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        try
        {
            var program = ChromiumPdf.Find();
            var version = await VersionOfAsync(program, ct);
            return [version.Length > 0
                ? new("I205", Condition.Good, new($"PDF's komen van {version}.", $"PDFs come from {version}."))
                : new("I205", Condition.Wrong, new($"{program} start niet, dus er zijn geen PDF's. Installeer het opnieuw (apt-get install chromium).", $"{program} does not start, so there are no PDFs. Install it again (apt-get install chromium)."))];
        }
        catch (ChromiumNotFoundException)
        {
            var named = Environment.GetEnvironmentVariable(ChromiumPdf.PathVariable);
            return [string.IsNullOrEmpty(named) ? new("I205", Condition.Odd, Missing) : new("I205", Condition.Wrong, new(
                $"De instelling chromium noemt {named}, en dat is er niet. Verbeter haar of haal haar weg.",
                $"The setting chromium names {named}, which is not there. Mend it or take it away."))];
        }
    }

    private static readonly LocalisedText Missing = new(
        "Chromium is er niet, dus er zijn geen PDF's. Wilt u die, installeer het dan (apt-get install chromium).",
        "There is no Chromium, so there are no PDFs. To have them, install it (apt-get install chromium).");

    /// <summary>What it calls itself; empty when it does not start.</summary>
    private static async Task<string> VersionOfAsync(string program, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var version = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await errors;
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0 ? version.Trim() : string.Empty;
        }
        catch (Win32Exception)
        {
            return string.Empty;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return string.Empty;
        }
    }
}
