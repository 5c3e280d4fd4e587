using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>WCAG 2.2 AA, as far as a machine can tell, on every kind of page.</summary>
public sealed class AccessibilityTests(DemoSite site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData(false, 1280, true)]
    [InlineData(true, 1280, false)]
    [InlineData(false, 390, false)]
    public async Task No_page_breaks_a_rule(bool dark, int width, bool inBothLanguages)
    {
        await using var visit = await Visit.StartAsync(site, width, dark);
        var broken = new List<string>();
        foreach (var address in inBothLanguages ? Places.InBothLanguages(site) : Places.Of(site))
        {
            await visit.GoAsync(address);
            var result = await visit.Page.RunAxe(Rules);
            broken.AddRange(result.Violations.Select(rule => $"{address}: {rule.Id}: {string.Join(" | ", rule.Nodes.Take(3).Select(static node => node.Html))}"));
        }

        broken.ShouldBeEmpty();
    }
}
