using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Pages about practices: participants read and write them, the team judges them.</summary>
internal static class PracticeRecipes
{
    private const string Root = "/praktijken", Writer = "coordinator-verband";

    private static readonly LocalisedText Participant = new("een coördinator of een lezer", "a coordinator or a reader"), Everyone = new("een deelnemer of het team", "a participant or the team"), Team = new("het benchmarkteam", "the benchmark team");

    public static IReadOnlyList<DeskRecipe> All { get; } =
    [
        new("PracticeListPage", Everyone, Root, new("zoeken wat anderen deden", "look for what others did"), static tour => tour.GoAsync(Writer, Root)),
        new("PracticePage", Everyone, Root + "/{praktijk}", new("lezen wat iets kostte en bracht, reageren, volgen, een vraag stellen", "read what something cost and brought, comment, follow, ask"), static tour => FollowAsync(tour, Writer, Root, "Eén servicedesk voor drie organisaties")),
        new("PracticeNewsPage", Everyone, Root + "/nieuw", new("zien wat er nieuw is in wat men volgt", "see what is new in what one follows"), static tour => tour.GoAsync(Writer, Root + "/nieuw")),
        new("OwnPracticesPage", Participant, Root + "/eigen", new("zien hoe ver de eigen praktijken zijn", "see how far the own practices are"), static tour => tour.GoAsync(Writer, Root + "/eigen")),
        new("WritePracticePage", Participant, Root + "/schrijven/{organisatie}", new("een praktijk schrijven en indienen", "write a practice and submit it"), static tour => FollowAsync(tour, Writer, Root + "/eigen", "Verslagen laten samenvatten")),
        new("ContactListPage", Participant, Root + "/contact", new("de gesprekken met andere organisaties terugvinden", "find the threads with other organisations"), static tour => tour.GoAsync(Writer, Root + "/contact")),
        new("ContactPage", Participant, Root + "/contact/{gesprek}", new("met een andere organisatie praten, zonder e-mailadres", "talk with another organisation, without an e-mail address"), static tour => FollowAsync(tour, Writer, Root + "/contact", "Eén servicedesk voor drie organisaties")),
        new("AskPage", Participant, Root + "/vragen/{organisatie}", new("een gemeente vragen hoe zij iets doet", "ask a municipality how it does something"), static tour => tour.GoAsync(Writer, Root + "/vragen/GM9037?aan=GM9041&post=personnel.operations")),
        new("JudgeListPage", Team, Root + "/beoordelen", new("zien welke praktijken wachten", "see which practices wait"), static tour => tour.GoAsync("team", Root + "/beoordelen")),
        new("JudgePage", Team, Root + "/beoordelen/{praktijk}", new("een praktijk goedkeuren, terugsturen of offline halen", "approve a practice, send it back or take it offline"), static tour => FollowAsync(tour, "team", Root + "/beoordelen", "Formulieren die zichzelf invullen")),
    ];

    private static async Task<IPage> FollowAsync(DeskTour tour, string who, string path, string link)
    {
        var page = await tour.GoAsync(who, path);
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
        return page;
    }
}
