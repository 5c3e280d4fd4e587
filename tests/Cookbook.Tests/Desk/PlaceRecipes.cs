using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Place;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Pages about the own place: a reader of a municipality goes from the headline to the lines, and a coordinator of a partnership sees what is theirs.</summary>
internal static class PlaceRecipes
{
    // The first page of all waits until the figures of participants were protected.
    private const float Patience = 600_000;

    private const string Reader = "lezer", Root = PlaceView.Root + "/GM9053";

    private static readonly LocalisedText Participant = new("een coördinator of lezer van de gemeente, of het team", "a coordinator or reader of the municipality, or the team");

    public static IReadOnlyList<DeskRecipe> All { get; } =
    [
        new("WaitingPage", Participant, "/uw-gemeente/{organisatie}", new("wachten tot is nagerekend dat niemand een ander kan narekenen", "wait until it is verified that nobody can work out another"), WaitAsync),
        new("PlacePage", Participant, "/uw-gemeente/{organisatie}", new("zien waar de gemeente staat, door de jaren en tot in elke soort kosten", "see where the municipality stands, over the years and down to every kind of cost"), static tour => OpenAsync(tour, Reader, Root)),
        new("GapPage", Participant, "…/verschil", new("lezen waarom de gemeente meer of minder uitgeeft", "read why the municipality spends more or less"), static tour => OpenAsync(tour, Reader, Root + "/verschil")),
        new("GapNodePage", Participant, "…/verschil/{kostensoort}", new("zien waardoor een soort kosten afwijkt, tot de eigen regels", "see what makes a kind of cost differ, down to the own lines"), static tour => OpenAsync(tour, Reader, Root + "/verschil/personnel")),
        new("GapBoardPage", Participant, "…/verschil/bestuur", new("het verschil op één pagina voor het bestuur", "the difference on one page for the board"), static tour => OpenAsync(tour, Reader, Root + "/verschil/bestuur")),
        new("FigurePage", Participant, "…/cijfer/{cijfer}", new("nagaan hoe een getal is gemaakt, tot de eigen regels", "check how a number was made, down to the own lines"), static tour => OpenAsync(tour, Reader, Root + "/cijfer/software.cost-per-inhabitant")),
        new("PeersPage", Participant, "…/vergelijken", new("kiezen met wie men vergelijkt, en zien waarom een gemeente lijkt", "choose whom to compare with, and see why a municipality is alike"), static tour => OpenAsync(tour, Reader, Root + "/vergelijken")),
        new("GroupFormPage", new("een coördinator of lezer van de gemeente", "a coordinator or reader of the municipality"), "…/vergelijken/groep", new("een eigen groep maken van gemeenten die met naam delen", "make a group of one's own of municipalities that share by name"), TickAsync),
        new("ExamplesPage", Participant, "…/praktijken", new("lezen wie het anders doet bij wat het meeste uitmaakt, en wat zij deden", "read who does otherwise in what matters most, and what they did"), static tour => OpenAsync(tour, Reader, Root + "/praktijken")),
        new("FunnelPage", Participant, "…/trechter", new("zien of het verschil opvallend is voor een gemeente van deze grootte", "see whether the difference is out of the ordinary for a municipality of this size"), static tour => OpenAsync(tour, Reader, Root + "/trechter")),
        new("MaturityPage", Participant, "…/volwassenheid", new("zien hoe ver de gemeente digitaal is, en wat bij elke vraag de volgende stap is", "see how far the municipality is digitally, and what the next step is for each question"), static tour => OpenAsync(tour, Reader, Root + "/volwassenheid")),
        new("OwnLawsPage", Participant, "…/wetten", new("zien welke wetten werk vragen, met de eigen stand en uren, en hoe ver anderen zijn", "see which laws ask for work, with the own state and hours, and how far others are"), static tour => OpenAsync(tour, Reader, Root + "/wetten")),
        new("AiPage", Participant, "…/kunstmatige-intelligentie", new("zien wat de gemeente met kunstmatige intelligentie doet, wat dat bespaart als deel van het werk, en de toepassingen meenemen voor het Algoritmeregister", "see what the municipality does with artificial intelligence, what it saves as a share of the work, and take the use cases along for the national algorithm register"), static tour => OpenAsync(tour, Reader, Root + "/kunstmatige-intelligentie")),
        new("OwnReportPage", Participant, "…/rapport", new("zien wat er in het eigen rapport staat, en het meenemen als PDF, dia's, tekst of werkboek", "see what is in the own report, and take it along as PDF, slides, text or workbook"), static tour => OpenAsync(tour, Reader, Root + "/rapport")),
        new("ChoosePage", new("wie bij meer dan één organisatie hoort", "who belongs to more than one organisation"), "/uw-gemeente", new("kiezen welke gemeente of welk samenwerkingsverband men bekijkt", "choose which municipality or partnership to look at"), static tour => tour.GoAsync("coordinator-verband", PlaceView.Root)),
        new("PartnershipPage", new("een coördinator of lezer van het samenwerkingsverband, of het team", "a coordinator or reader of the partnership, or the team"), "/uw-gemeente/{organisatie}", new("zien wat een samenwerkingsverband zelf uitgeeft, en naar de leden gaan", "see what a partnership spends itself, and go to its members"), static tour => OpenAsync(tour, "coordinator-verband", PlaceView.Root + "/SV02")),
        new("SharingPage", new("een coördinator, een lezer of het team", "a coordinator, a reader or the team"), "/levering/{editie}/{organisatie}/delen", new("kiezen of anderen de cijfers met naam zien, en vooraf zien wat dat is", "choose whether others see the figures by name, and see beforehand what that is"), static tour => tour.GoAsync("coordinator", "/levering/2026/GM9083/delen")),
    ];

    /// <summary>A page that can be made once the figures of participants are there.</summary>
    private static async Task<IPage> OpenAsync(DeskTour tour, string who, string path)
    {
        var page = await tour.AsAsync(who);
        page.SetDefaultNavigationTimeout(Patience);
        await page.GotoAsync(path);
        await page.Locator("body:not([data-page=WaitingPage])").WaitForAsync(new LocatorWaitForOptions { Timeout = Patience });
        return page;
    }

    /// <summary>The demo has its figures soon; only who comes first sees this page.</summary>
    private static async Task<IPage> WaitAsync(DeskTour tour)
    {
        var html = await DeskRenderer.RenderAsync(DeskPage.Of<WaitingPage>(PlaceView.Title, (nameof(WaitingPage.IsMaking), true)), new DeskContext
        {
            Caller = Caller.Anonymous,
            Language = Language.Dutch,
            Path = PlaceView.Root,
            Token = new FormToken("formulier", string.Empty),
            Menu = [],
        });
        var page = await tour.OpenAsync();
        await page.RouteAsync("**" + PlaceView.Root, route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = html }));
        await page.GotoAsync(PlaceView.Root);
        return page;
    }

    private static async Task<IPage> TickAsync(DeskTour tour)
    {
        var page = await OpenAsync(tour, Reader, Root + "/vergelijken/groep");
        await page.FillAsync("#naam", "Gemeenten aan het water");
        foreach (var box in (await page.Locator("#leden input").AllAsync()).Take(3))
            await box.CheckAsync();
        return page;
    }
}
