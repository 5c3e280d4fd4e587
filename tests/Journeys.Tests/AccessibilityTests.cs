using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>Every kind of page, opened once in each language: WCAG 2.2 AA as far as a machine can tell, at every width, and a browser that has nothing to say.</summary>
public sealed class AccessibilityTests(DemoSite site)
{
    private const int Desk = 1280, Phone = 390, MostLooks = 100;

    private static readonly int[] OtherWidths = [1440, 768, 320];

    private static readonly RunOnlyOptions AllRules = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    private static readonly AxeRunOptions
        Everything = new() { RunOnly = AllRules },
        // The whole report is its chapters in one page. They are examined by themselves, and colours take longer than a page is long.
        AllButColours = new() { RunOnly = AllRules, Rules = new() { ["color-contrast"] = new RuleOptions { Enabled = false } } },
        // What a dark page can break that a light one does not.
        Colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

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
            await visit.Page.SetViewportSizeAsync(Desk, 900);
            await visit.GoAsync(address);
            await LookAsync(address, "light", isReport ? AllButColours : Everything);
            foreach (var width in OtherWidths)
                await ResizeAsync(address, width);
            // A language changes what is said, not how it is drawn.
            if (language == Language.English)
                continue;
            await ResizeAsync(address, Phone);
            await LookAsync(address, "phone", isReport ? AllButColours : Everything);
            if (isReport)
                continue;
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            await LookAsync(address, "dark", Colours);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        }

        faults.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
        visit.Requests.ShouldAllBe(request => request.StartsWith(site.Address, StringComparison.Ordinal) || request.StartsWith("data:", StringComparison.Ordinal));

        async Task LookAsync(string address, string seen, AxeRunOptions rules)
        {
            var result = await visit.Page.RunAxe(rules);
            faults.AddRange(result.Violations.Select(rule => $"{address}, {seen}: {rule.Id}: {string.Join(" | ", rule.Nodes.Take(3).Select(static node => node.Html))}"));
        }

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
