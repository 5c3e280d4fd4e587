using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>
/// WCAG 2.2 AA and good practice as far as a machine can tell. They are asked in the page itself, for what is broken only: a browser
/// window for every look and a list of all that is well take longer than the rules.
/// </summary>
internal static class AccessibilityRules
{
    private const string All = """runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }""";

    /// <summary>All rules.</summary>
    public const string Everything = All;

    /// <summary>All rules but that of contrast, for a page whose parts are examined by themselves: colours take longer than such a page is long.</summary>
    public const string AllButColours = All + """, rules: { "color-contrast": { enabled: false } }""";

    /// <summary>What a dark page can break that a light one does not.</summary>
    public const string Colours = """runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }""";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules that the page that is open breaks, each with the first elements that break it.</summary>
    public static async Task<string[]> BrokenAsync(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>($$"""
            () => axe.run(document, { resultTypes: ["violations"], {{rules}} }).then(found => found.violations.map(rule =>
                `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html).join(" | ")}`))
            """);
    }
}
