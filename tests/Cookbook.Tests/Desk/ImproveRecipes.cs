using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Pages about what could be otherwise: a municipality calculates two scenarios, puts them beside each other, looks at its contracts, and plans its way to the cloud.</summary>
internal static class ImproveRecipes
{
    private const string Who = "coordinator-verband", Root = "/uw-gemeente/GM9037";

    private static readonly LocalisedText Reader = new("een coördinator, een lezer of het team", "a coordinator, a reader or the team"), Keeper = new("een coördinator of een lezer", "a coordinator or a reader");

    public static IReadOnlyList<DeskRecipe> All { get; } =
    [
        new("WhatIfPage", Reader, "/uw-gemeente/{gemeente}/wat-als", new("uitrekenen wat de eigen kosten worden als iets anders gaat", "work out what the own cost becomes when something is done otherwise"),
            static tour => CalculateAsync(tour, "?jaar=2024&groep=all&vanaf=2026&stap1=software/saas-share&naar1=eigen&waarde1=80&jaren1=2&nieuw1=90")),
        new("ComparePage", Keeper, "…/wat-als/vergelijken", new("bewaarde rekensommen naast elkaar zetten", "put saved calculations beside each other"), CompareAsync),
        new("ContractsPage", Reader, "/uw-gemeente/{organisatie}/contracten", new("zien wat er in de eigen contracten te besparen valt", "see what can be saved in the own contracts"), static tour => tour.GoAsync(Who, Root + "/contracten")),
        new("TransitionPage", Reader, "/uw-gemeente/{organisatie}/cloud", new("zien wat in eigen beheer draait, wat waarop staat en wat onbekend is", "see what runs on the premises, what stands on what and what is unknown"), static tour => tour.GoAsync(Who, Root + "/cloud")),
        new("AnswersPage", Keeper, "…/cloud/toepassingen", new("per toepassing antwoorden waar zij draait en of men weg kan", "answer for each application where it runs and whether one can leave"), static tour => tour.GoAsync(Who, Root + "/cloud/toepassingen")),
        new("PlatformPage", Keeper, "…/cloud/platform", new("aankruisen wat op een database of server staat", "tick what stands on a database or server"), PlatformAsync),
        new("PlannedApplicationPage", Keeper, "…/cloud/plan/toepassing", new("kiezen waar een toepassing heen gaat en in welke jaren", "choose where an application goes and in which years"), static tour => PlanAsync(tour, "Eerst kijken", applications: 0)),
        new("PlanPage", Keeper, "…/cloud/plan", new("zien wat een plan elk jaar kost en of er mensen voor zijn", "see what a plan costs each year and whether there are people for it"), static tour => PlanAsync(tour, "Naar SaaS", applications: 3)),
        new("PlanComparePage", Keeper, "…/cloud/vergelijken", new("plannen naast elkaar zetten", "put plans beside each other"), ComparePlansAsync),
    ];

    /// <summary>The first who asks for the figures of others waits until these are protected.</summary>
    private static async Task<IPage> CalculateAsync(DeskTour tour, string steps)
    {
        var page = await tour.GoAsync(Who, $"{Root}/wat-als{steps}");
        await page.Locator("body:not([data-page=WaitingPage])").WaitForAsync(new LocatorWaitForOptions { Timeout = 600_000 });
        return page;
    }

    private static async Task<IPage> CompareAsync(DeskTour tour)
    {
        await SaveAsync(tour, "Meer SaaS", "?jaar=2024&groep=all&vanaf=2026&stap1=software/saas-share&naar1=eigen&waarde1=80&jaren1=2&nieuw1=90");
        await SaveAsync(tour, "Minder inhuur", "?jaar=2024&groep=all&vanaf=2026&stap1=personnel/hired-share&naar1=eigen&waarde1=10&jaren1=1");
        var page = await tour.AsAsync(Who);
        foreach (var box in await page.Locator("input[type=checkbox][name=s]").AllAsync())
            await box.CheckAsync();
        await page.ClickAsync("button[form=naast-elkaar]");
        return page;
    }

    private static async Task<IPage> PlatformAsync(DeskTour tour)
    {
        var page = await tour.GoAsync(Who, Root + "/cloud");
        await page.Locator("a[href*='cloud/platform']").First.ClickAsync();
        return page;
    }

    /// <summary>A new plan with some applications as is usual; with none of them, the form of the first.</summary>
    private static async Task<IPage> PlanAsync(DeskTour tour, string name, int applications)
    {
        var page = await tour.GoAsync(Who, Root + "/cloud");
        await page.FillAsync("input[name=naam]", name);
        await page.ClickAsync("button[name=doe][value=nieuw]");
        for (var planned = 0; planned < Math.Max(1, applications); planned++)
        {
            await page.Locator("body[data-page=PlanPage]").WaitForAsync();
            await page.Locator("form.choose-group button").ClickAsync();
            await page.Locator("body[data-page=PlannedApplicationPage]").WaitForAsync();
            if (applications > 0)
                await page.ClickAsync("button[name=doe][value=nieuw]");
        }

        return page;
    }

    private static async Task<IPage> ComparePlansAsync(DeskTour tour)
    {
        var page = await tour.GoAsync(Who, Root + "/cloud");
        foreach (var box in await page.Locator("input[type=checkbox][name=p]").AllAsync())
            await box.CheckAsync();
        await page.Locator("form[action$='cloud/vergelijken'] button").ClickAsync();
        return page;
    }

    private static async Task SaveAsync(DeskTour tour, string name, string steps)
    {
        var page = await CalculateAsync(tour, steps);
        await page.FillAsync("input[name=naam]", name);
        await page.ClickAsync("button[name=doe][value=nieuw]");
        await page.Locator("body[data-page=WhatIfPage] .done").WaitForAsync();
    }
}
