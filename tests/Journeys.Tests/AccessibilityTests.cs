using Maatstaf.Pages;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>Every kind of page, opened once in each language: WCAG 2.2 AA as far as a machine can tell, at every width, and a browser that has nothing to say.</summary>
public sealed class AccessibilityTests(DemoSite site)
{
    private const int Desk = 1280, Phone = 390, MostLooks = 100;

    private static readonly int[] OtherWidths = [1440, 768, 320];

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public async Task No_page_breaks_a_rule_or_its_frame_or_makes_the_browser_complain(Language language)
    {
        await using var visit = await Visit.StartAsync(site, Desk);
        var faults = new List<string>();
        foreach (var address in Places.Of(site).Select(path => Address.In(language, path)))
        {
            var isReport = address.EndsWith(Address.Report(site.Report.Edition), StringComparison.Ordinal);
            // The whole report is its chapters in one page, and they are examined by themselves. A language changes what is said, not how it is drawn.
            var rules = isReport || language == Language.English ? AccessibilityRules.AllButColours : AccessibilityRules.Everything;
            await visit.Page.SetViewportSizeAsync(Desk, 900);
            await visit.GoAsync(address);
            await LookAsync(address, "light", rules);
            foreach (var width in OtherWidths)
                await ResizeAsync(address, width);
            if (language == Language.English)
                continue;
            await ResizeAsync(address, Phone);
            await LookAsync(address, "phone", rules);
            if (isReport)
                continue;
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            await LookAsync(address, "dark", AccessibilityRules.Colours);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        }

        faults.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
        visit.Requests.ShouldAllBe(request => request.StartsWith(site.Address, StringComparison.Ordinal) || request.StartsWith("data:", StringComparison.Ordinal));

        async Task LookAsync(string address, string seen, string rules) =>
            faults.AddRange((await AccessibilityRules.BrokenAsync(visit.Page, rules)).Select(rule => $"{address}, {seen}: {rule}"));

        async Task ResizeAsync(string address, int width)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            // Charts are drawn anew when their place has become another one.
            for (var look = 0; await IsWiderAsync(width); look++)
            {
                if (look == MostLooks)
                {
                    faults.Add($"{address} is wider than {width}");
                    return;
                }

                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        async Task<bool> IsWiderAsync(int width) => await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width;
    }
}
