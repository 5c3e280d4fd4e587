namespace Maatstaf.Printing;

/// <summary>There is no Chromium on this machine, so nothing can be printed to PDF.</summary>
public sealed class ChromiumNotFoundException()
    : Exception($"Chromium was not found. Install it (Debian: apt-get install chromium-headless-shell), or put the path of a Chromium or Chrome program in the variable {ChromiumPdf.PathVariable}.");
