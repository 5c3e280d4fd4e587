using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Editorial;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Ways to the pages on which the team edits a report.</summary>
internal static class EditorialTour
{
    private const string Chapter = "/beheer/edities/2025/rapport/hoofdstukken/software";

    /// <summary>A chapter with a text: a figure that writes itself, and a number that does not hold.</summary>
    public static async Task<IPage> WrittenAsync(DeskTour tour)
    {
        var page = await tour.GoAsync("team", Chapter);
        if (await page.Locator(".wrong-number").CountAsync() > 0)
            return page;
        page = await tour.GoAsync("team", Chapter + "/tekst");
        await page.FillAsync("textarea[name=nl]", "Software kost {software.cost-per-inhabitant 2024 all headline} per inwoner. Vorig jaar schreven wij {99 = software.cost-per-inhabitant 2024 all headline}; zie de [methode](/methode).");
        await page.FillAsync("textarea[name=en]", "Software costs {software.cost-per-inhabitant 2024 all headline} per inhabitant; see the [method](/methode).");
        await page.ClickAsync("button[value=bewaren]");
        return page;
    }

    /// <summary>That text being written, with figures that were searched.</summary>
    public static async Task<IPage> WritingAsync(DeskTour tour)
    {
        var page = await WrittenAsync(tour);
        await page.Locator("a[href*='/rapport/teksten/']").First.ClickAsync();
        await page.FillAsync("input[name=zoek]", "software klein");
        await page.ClickAsync("button[value=zoeken]");
        return page;
    }

    /// <summary>The work on the demo is done before anybody could look; the page is shown as it is while it goes on.</summary>
    public static async Task<IPage> MakingAsync(DeskTour tour)
    {
        var edition = new Edition(2026);
        var address = EditorialPlace.Of(edition);
        var html = await DeskRenderer.RenderAsync(DeskPage.Of<MakingPage>(new("De deelnemers worden beschermd", "Participants are being protected"), (nameof(MakingPage.Edition), edition)), new DeskContext
        {
            Caller = Caller.Anonymous,
            Language = Language.Dutch,
            Path = address,
            Token = new FormToken("formulier", string.Empty),
            Menu = [],
        });
        var page = await tour.OpenAsync();
        await page.RouteAsync("**" + address, route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = html }));
        await page.GotoAsync(address);
        return page;
    }
}
