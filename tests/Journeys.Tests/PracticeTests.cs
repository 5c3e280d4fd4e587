using Maatstaf.Delivery.People;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>Two municipalities and the team share a practice, from the first word to the answer; every page on the way is held against the rules.</summary>
public sealed class PracticeTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    private const string Title = "Minder printers, meer papierbakken";

    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 390)]
    public async Task A_practice_is_written_judged_read_discussed_and_asked_about(bool script, int width)
    {
        var mark = script ? "met" : "zonder";
        await site.AddAsync($"schrijver-{mark}", (Role.Coordinator, "GM9029"));
        await site.AddAsync($"lezer-{mark}", (Role.Reader, "GM9053"));
        await site.AddAsync($"team-{mark}", (Role.Team, string.Empty));
        var writer = await SignInAsync($"schrijver-{mark}", script, width);
        await writer.GoAsync("/praktijken/schrijven/GM9029");
        await writer.TypeAsync("#titel", $"{Title} {mark}");
        await writer.TypeAsync("#gedaan-tekst", "Wij haalden 40 printers weg.\n\n- eerst vragen\n- dan weghalen\n\n<b>Lees</b> https://voorbeeld.example/printers.");
        await writer.TypeAsync("#jaar", "2024");
        await writer.Page.SelectOptionAsync("#post", "infrastructure.workplace.other");
        await writer.FollowAsync(AriaRole.Button, "Concept bewaren");
        await writer.FollowAsync(AriaRole.Button, "Indienen bij het benchmarkteam");
        (await writer.Page.Locator(".state").First.InnerTextAsync()).ShouldBe("wacht op beoordeling");

        var reader = await SignInAsync($"lezer-{mark}", script, width);
        await reader.GoAsync("/praktijken");
        (await reader.Page.GetByRole(AriaRole.Link, new() { Name = $"{Title} {mark}" }).CountAsync()).ShouldBe(0);

        var team = await SignInAsync($"team-{mark}", script, width);
        await team.GoAsync("/praktijken/beoordelen");
        await team.FollowAsync(AriaRole.Link, $"{Title} {mark}");
        await team.FollowAsync(AriaRole.Button, "Goedkeuren en tonen");

        await reader.GoAsync("/praktijken?zoek=papierbakken");
        await reader.FollowAsync(AriaRole.Link, $"{Title} {mark}");
        (await reader.Page.Locator(".written b").CountAsync()).ShouldBe(0, "what people write is never mark-up");
        (await reader.Page.Locator(".written a").GetAttributeAsync("rel"))!.ShouldContain("nofollow");
        (await reader.Page.Locator(".written a").GetAttributeAsync("href")).ShouldBe("https://voorbeeld.example/printers");
        (await reader.Page.Locator("main").InnerTextAsync()).ShouldNotContain("Kranemonde", customMessage: "the writer did not want to be named");
        await reader.TypeAsync("#reactie", "Hoe reageerden de collega's?");
        await reader.FollowAsync(AriaRole.Button, "Reactie plaatsen");
        await reader.FollowAsync(AriaRole.Button, "Volg: deze praktijk");
        await reader.FollowAsync(AriaRole.Link, $"{Title} {mark}");
        await reader.Page.Locator("summary").First.ClickAsync();
        await reader.TypeAsync("#vraag-tekst", "Mogen wij een keer komen kijken?");
        await reader.FollowAsync(AriaRole.Button, "Vraag versturen");

        await writer.GoAsync("/praktijken/contact");
        await writer.FollowAsync(AriaRole.Link, $"{Title} {mark}");
        (await writer.Page.Locator("main").InnerTextAsync()).ShouldContain("Mogen wij een keer komen kijken?");
        await writer.TypeAsync("#bericht", "Graag, volgende week.");
        await writer.FollowAsync(AriaRole.Button, "Versturen");
        await reader.GoAsync(new Uri(writer.Page.Url).AbsolutePath);
        (await reader.Page.Locator("main").InnerTextAsync()).ShouldContain("Graag, volgende week.");
        (await reader.Page.ContentAsync()).ShouldNotContain("@voorbeeld.example");

        foreach (var visit in (DeskVisit[])[writer, reader, team])
            await visit.ShouldHaveBeenWellAsync();
    }

    [Fact]
    public async Task Two_who_write_in_one_practice_both_find_their_text()
    {
        await site.AddAsync("eerste", (Role.Coordinator, "GM9035"));
        await site.AddAsync("tweede", (Role.Reader, "GM9035"));
        var first = await SignInAsync("eerste", script: true, 1440);
        await first.GoAsync("/praktijken/schrijven/GM9035");
        await first.TypeAsync("#titel", "Samen schrijven");
        await first.FollowAsync(AriaRole.Button, "Indienen bij het benchmarkteam");
        (await first.Page.Locator(".problems li").CountAsync()).ShouldBe(3, "what was done, when, and about which cost");
        await first.FollowAsync(AriaRole.Button, "Concept bewaren");
        var second = await SignInAsync("tweede", script: true, 1440);
        await second.GoAsync(new Uri(first.Page.Url).AbsolutePath);
        await first.TypeAsync("#kosten", "Van de eerste");
        await first.FollowAsync(AriaRole.Button, "Concept bewaren");
        await second.TypeAsync("#kosten", "Van de tweede");
        await second.FollowAsync(AriaRole.Button, "Concept bewaren");

        (await second.Page.InputValueAsync("#kosten")).ShouldBe("Van de tweede");
        (await second.Page.Locator("main").InnerTextAsync()).ShouldContain("Van de eerste");
        await second.FollowAsync(AriaRole.Button, "Concept bewaren");
        (await second.Page.Locator(".done").CountAsync()).ShouldBe(1);
    }

    private async Task<DeskVisit> SignInAsync(string name, bool script, int width)
    {
        var visit = await DeskVisit.StartAsync(site, script, width);
        await visit.SignInAsync($"{name}@voorbeeld.example");
        return visit;
    }
}
