using Maatstaf.Printing;

namespace Maatstaf.Cli;

/// <summary>The program that prints, which a machine may not have.</summary>
internal static class Chromium
{
    /// <summary>Refuses a command that needs it before there is any work.</summary>
    /// <exception cref="RefusalException">This machine has none.</exception>
    public static void Insist()
    {
        try
        {
            _ = ChromiumPdf.Find();
        }
        catch (ChromiumNotFoundException)
        {
            throw new RefusalException(ExitCode.Refused, new(
                "Voor de PDF is Chromium nodig, en dat staat niet op deze computer. Installeer het (apt-get install chromium-headless-shell), of kies --no-pdf.",
                "The PDF needs Chromium, which this computer does not have. Install it (apt-get install chromium-headless-shell), or choose --no-pdf."));
        }
    }
}
