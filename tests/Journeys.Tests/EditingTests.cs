using System.Text.RegularExpressions;
using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;
using static Maatstaf.Journeys_Tests.EditionSteps;

namespace Maatstaf.Journeys_Tests;

/// <summary>The team writes a text with a bound number, sees it turn red when the figure changes, shows a preview, and publishes. Who reads the preview has a phone and no scripts.</summary>
public sealed partial class EditingTests(UnpreparedSite site) : IClassFixture<UnpreparedSite>
{
    private const string Changed = "GM9053";
    private static readonly Edition Edition = Edition.About(DemoDeliveries.FiscalYear - 1);
    private static readonly string Report = $"{Editions}/{Edition}/rapport", Preview = $"/voorbeeld/{Edition}", Figure = $"ict.cost-per-inhabitant {Edition.FiscalYear} all headline";

    [Fact]
    public async Task A_text_is_written_turns_red_when_its_figure_changes_is_previewed_and_published()
    {
        await site.AddAsync("team", (Role.Team, string.Empty));
        await site.AddAsync("wethouder", (Role.Reader, Changed));
        var team = await DeskVisit.StartAsync(site);
        await team.SignInAsync("team@voorbeeld.example");
        await PrepareAsync(team, Edition);
        await StepAsync(team, Edition, "open");
        await FreezeAsync(team, Edition);

        var typed = await WriteAsync(team);
        (await team.Page.Locator(".wrong-number").CountAsync()).ShouldBe(0);
        await CorrectAsync(team);
        await team.GoAsync($"{Report}/hoofdstukken/highlights");
        var wrong = team.Page.Locator(".wrong-number").First;
        (await wrong.InnerTextAsync()).ShouldStartWith($"{typed} (klopt niet meer: nu €");
        (await wrong.EvaluateAsync<string>("element => getComputedStyle(element).color")).ShouldNotBe(await team.Page.Locator("h1").EvaluateAsync<string>("element => getComputedStyle(element).color"));

        await PreviewAsync(team);
        await team.GoAsync($"{Report}/controle");
        (await team.Page.Locator("#numbers-wrong").CountAsync()).ShouldBe(1);
        await MendAsync(team);
        await PublishAsync(team, Edition);
        await team.GoAsync($"/edities/{Edition}");
        (await team.Page.Locator("main").InnerTextAsync()).ShouldContain("Het team schrijft: €");
        (await team.Page.Locator(".wrong-number").CountAsync()).ShouldBe(0);
        await team.ShouldHaveBeenWellAsync();
    }

    /// <summary>Searches the figure, puts it in, and binds to it what is typed.</summary>
    /// <returns>The number that was typed.</returns>
    private static async Task<string> WriteAsync(DeskVisit team)
    {
        await team.GoAsync($"{Report}/hoofdstukken/highlights/tekst");
        await team.TypeAsync("input[name=zoek]", "ict.cost-per-inhabitant");
        await team.FollowAsync(AriaRole.Button, "Zoeken");
        var shown = await team.Page.Locator("td.numeric").First.InnerTextAsync();
        await team.FollowAsync(team.Page.Locator("button[name=invoegen-nl]").First);
        (await team.Page.InputValueAsync("textarea[name=nl]")).ShouldBe($"{{{Figure}}}");
        var number = Digits().Match(shown).Value;
        await team.TypeAsync("textarea[name=nl]", $"Het team schrijft: {{€ {number} = {Figure}}} per inwoner, zie de [methode](/methode).");
        await team.TypeAsync("textarea[name=en]", $"The team writes: {{{Figure}}} per inhabitant, see the [method](/methode).");
        await team.FollowAsync(AriaRole.Button, "Tekst bewaren");
        (await team.Page.Locator(".done").InnerTextAsync()).ShouldBe("De tekst is bewaard.");
        return $"€ {number}";
    }

    /// <summary>The software of a return turns out to have cost more, and a next version of the figures is made.</summary>
    private async Task CorrectAsync(DeskVisit team)
    {
        await site.CountAsync(Changed, Edition.FiscalYear, static year => year with { Software = [.. year.Software.Select(static line => line with { Cents = line.Cents * 8 })] });
        do
        {
            await team.GoAsync(Editions);
            await team.Page.Locator("details:has(textarea[name=reden]) summary").First.ClickAsync();
            await team.TypeAsync($"#reden-{Edition}", "Een levering was te laag.");
            await team.FollowAsync(team.Page.Locator("form[action$='/herstellen'] button"));
            if (team.Page.Url.Contains("/bescherming", StringComparison.Ordinal))
                await Assertions.Expect(team.Page.Locator("h1")).ToHaveTextAsync("De deelnemers zijn beschermd", new() { Timeout = 300_000 });
        }
        while (team.Page.Url.Contains("/bescherming", StringComparison.Ordinal));
    }

    private async Task PreviewAsync(DeskVisit team)
    {
        await team.GoAsync($"{Report}/lezers");
        await team.TypeAsync("textarea[name=adressen]", "wethouder@voorbeeld.example");
        await team.FollowAsync(AriaRole.Button, "Laat het voorbeeld zien");
        (await team.Page.Locator(".editing-readers").InnerTextAsync()).ShouldContain("wethouder");

        var reader = await DeskVisit.StartAsync(site, script: false, width: 390);
        await reader.SignInAsync("wethouder@voorbeeld.example");
        await reader.GoAsync(Preview);
        (await reader.Page.Locator("main").InnerTextAsync()).ShouldContain("klopt niet meer");
        (await reader.Page.Locator(".invented").InnerTextAsync()).ShouldContain("Voorbeeld. Dit rapport is nog niet gepubliceerd");
        (await reader.Page.Locator("body").GetAttributeAsync("data-preview")).ShouldBe("Voorbeeld");
        await reader.ShouldHaveBeenWellAsync();
    }

    /// <summary>Follows the checklist to the text, and lets the figure write itself.</summary>
    private static async Task MendAsync(DeskVisit team)
    {
        await team.FollowAsync(team.Page.Locator("#numbers-wrong + ul a").First);
        await team.TypeAsync("textarea[name=nl]", $"Het team schrijft: {{{Figure}}} per inwoner, zie de [methode](/methode).");
        await team.FollowAsync(AriaRole.Button, "Tekst bewaren");
        await team.GoAsync($"{Report}/controle");
        (await team.Page.Locator("#numbers-wrong").CountAsync()).ShouldBe(0);
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
