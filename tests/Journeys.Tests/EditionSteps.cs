using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>The steps by which the team leads an edition, as it does them on the site.</summary>
internal static class EditionSteps
{
    /// <summary>Where editions are led.</summary>
    public const string Editions = "/beheer/edities";

    /// <summary>Prepares an edition.</summary>
    public static async Task PrepareAsync(DeskVisit team, Edition edition)
    {
        await team.GoAsync(Editions);
        await team.TypeAsync("input[name=editie]", edition.ToString());
        await team.FollowAsync(AriaRole.Button, "Editie voorbereiden");
        await team.Page.Locator(".done").WaitForAsync();
    }

    /// <summary>Presses the button of a step.</summary>
    public static async Task StepAsync(DeskVisit team, Edition edition, string step)
    {
        await team.GoAsync(Editions);
        await team.FollowAsync(team.Page.Locator($"form[action='{Editions}/{edition}/{step}'] button"));
    }

    /// <summary>Freezing waits until participants are protected; the page that says so renews itself.</summary>
    public static async Task FreezeAsync(DeskVisit team, Edition edition)
    {
        await StepAsync(team, edition, "vaststellen");
        while (team.Page.Url.Contains("/bescherming", StringComparison.Ordinal))
        {
            await Assertions.Expect(team.Page.Locator("h1")).ToHaveTextAsync("De deelnemers zijn beschermd", new() { Timeout = 300_000 });
            await StepAsync(team, edition, "vaststellen");
        }

        await team.Page.Locator(".done").WaitForAsync();
    }

    /// <summary>Goes through the checklist, ticks what is open and publishes.</summary>
    public static async Task PublishAsync(DeskVisit team, Edition edition)
    {
        await team.GoAsync($"{Editions}/{edition}/rapport/controle");
        foreach (var tick in await team.Page.Locator("input[name=akkoord]").AllAsync())
            await tick.CheckAsync();
        await team.FollowAsync(team.Page.Locator("form[action$='/rapport/publiceren'] button"));
        await team.Page.Locator(".done").WaitForAsync();
    }
}
