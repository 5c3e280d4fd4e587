using Maatstaf.Printing;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>The browser with which tests look at pages: the one that prints, and it asks nobody anything but the page.</summary>
internal static class TestBrowser
{
    private static readonly string[] Quietly = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Starts one.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumPdf.Find(), Args = Quietly });
}
