using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Pages about what could be otherwise: a municipality calculates two scenarios, puts them beside each other, and looks at its contracts.</summary>
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

    private static async Task SaveAsync(DeskTour tour, string name, string steps)
    {
        var page = await CalculateAsync(tour, steps);
        await page.FillAsync("input[name=naam]", name);
        await page.ClickAsync("button[name=doe][value=nieuw]");
        await page.Locator("body[data-page=WhatIfPage] .done").WaitForAsync();
    }
}
