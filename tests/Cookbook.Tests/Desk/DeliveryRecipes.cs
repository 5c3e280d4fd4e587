using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Pages of a return: a coordinator delivers for the first time with the files of the demo, and others answer and approve.</summary>
internal static class DeliveryRecipes
{
    private const string Root = "/levering/2026/GM9083";

    private static readonly LocalisedText Coordinator = new("een coördinator", "a coordinator"), Reader = new("een coördinator, een lezer of het team", "a coordinator, a reader or the team");

    public static IReadOnlyList<DeskRecipe> All { get; } =
    [
        new("ReturnListPage", Coordinator, "/levering", new("kiezen voor welke organisatie men levert", "choose for which organisation one delivers"), static tour => tour.GoAsync("coordinator-verband", "/levering")),
        new("OverviewPage", Reader, "/levering/{editie}/{organisatie}", new("zien hoe ver een levering is en wat de volgende stap is", "see how far a return is and what the next step is"), static tour => tour.GoAsync("coordinator", Root)),
        new("UploadPage", Coordinator, "…/aanleveren", new("een werkboek of een datapakket aanleveren", "deliver a workbook or a data package"), static tour => tour.GoAsync("coordinator", Root + "/aanleveren")),
        new("UploadResultPage", Coordinator, "…/aanleveren/{bestand}", new("zien wat er gelezen is en beslissen of het wordt overgenomen", "see what was read and decide whether to take it over"), UploadAsync),
        new("TablePage", Reader, "…/software", new("een tabel vullen: typen, plakken, ongedaan maken; alles wordt vanzelf bewaard", "fill in a table: type, paste, undo; all is saved by itself"), TakeOverAsync),
        new("ConflictPage", Coordinator, "…/kerngegevens", new("kiezen als een ander dezelfde regel veranderde (zonder JavaScript)", "choose when somebody else changed the same line (without JavaScript)"), ClashAsync),
        new("ProblemsPage", Reader, "…/fouten", new("alle fouten op een rij, elk een klik van zijn cel", "all mistakes in a list, each a click from its cell"), static tour => tour.GoAsync("coordinator", Root + "/fouten")),
        new("LedgerPage", Reader, "…/grootboek", new("de boekhouding verdelen met regels", "share out the books by rules"), static tour => ReadAsync(tour, "grootboek", "grootboek-2025.xaf")),
        new("ListPage", Reader, "…/toepassingen", new("een lijst van toepassingen of personeel overnemen", "take over a list of applications or staff"), static tour => ReadAsync(tour, "toepassingen", "applicaties.csv")),
        new("ReferencePage", Coordinator, "…/referentie", new("kerngegevens overnemen uit CBS en Iv3", "take over key data from Statistics Netherlands and Iv3"), static tour => tour.GoAsync("coordinator", Root + "/referentie")),
        new("SubmitPage", Reader, "…/indienen", new("een laatste blik, uitleg bij wat opvalt, en indienen", "a last look, explanations of what stands out, and submit"), LastLookAsync),
        new("DeliveredPage", Reader, "…/geleverd/{versie}", new("het bewijs van levering bewaren", "keep the receipt"), SubmitAsync),
        new("QuestionsPage", Reader, "…/vragen", new("vragen beantwoorden of het getal verbeteren", "answer questions or correct the number"), static tour => tour.GoAsync("coordinator-verband", "/levering/2026/GM9037/vragen")),
        new("AllocationPage", Reader, "…/verdeling", new("zien hoe de kosten van een samenwerkingsverband over de leden gaan", "see how the cost of a partnership goes to its members"), static tour => tour.GoAsync("coordinator-verband", "/levering/2026/SV02/verdeling")),
        new("RefusalPage", Coordinator, "…", new("lezen waarom iets nu niet kan, en dat er niets veranderde", "read why something cannot be done now, and that nothing changed"), TooLateAsync),
        new("RefusalView", new("wie een account heeft", "who has an account"), "…", new("lezen dat een pagina er niet is: hetzelfde voor wat er niet is en voor wat men niet mag zien", "read that a page is not here: the same for what is not there and for what one may not see"),
            static tour => tour.GoAsync("coordinator", "/levering/2026/GM9999")),
    ];

    private static async Task<IPage> UploadAsync(DeskTour tour)
    {
        var page = await tour.GoAsync("coordinator", Root + "/aanleveren");
        await page.SetInputFilesAsync("input[type=file]", Book.FileOfDemo("levering.zip"));
        await page.ClickAsync("form:has(input[type=file]) button");
        return page;
    }

    private static async Task<IPage> TakeOverAsync(DeskTour tour)
    {
        var page = await tour.AsAsync("coordinator");
        await page.ClickAsync("button[value=overnemen]");
        await page.Locator("body[data-page=OverviewPage] .done").WaitForAsync();
        return await tour.GoAsync("coordinator", Root + "/software");
    }

    /// <summary>Two windows of one person are two editors.</summary>
    private static async Task<IPage> ClashAsync(DeskTour tour)
    {
        var first = await tour.AsAsync("coordinator", script: false);
        await first.GotoAsync(Root + "/kerngegevens");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(Root + "/kerngegevens");
        await second.FillAsync("[data-column=workplaces]", "veel");
        await second.ClickAsync("[data-without-script] button");
        await first.FillAsync("[data-column=workplaces]", "91");
        await first.ClickAsync("[data-without-script] button");
        return first;
    }

    private static async Task<IPage> ReadAsync(DeskTour tour, string place, string file)
    {
        var page = await tour.GoAsync("coordinator", $"{Root}/{place}");
        await page.SetInputFilesAsync("input[type=file]", Book.FileOfDemo(file));
        await page.ClickAsync("form:has(input[type=file]) button");
        await page.WaitForLoadStateAsync();
        await page.Locator("main table").First.WaitForAsync();
        return page;
    }

    private static async Task<IPage> LastLookAsync(DeskTour tour)
    {
        var page = await tour.AsAsync("coordinator", script: false);
        await page.GotoAsync(Root + "/kerngegevens");
        await page.FillAsync("[data-column=workplaces]", "87");
        await page.ClickAsync("[data-without-script] button");
        return await tour.GoAsync("coordinator", Root + "/indienen");
    }

    private static async Task<IPage> SubmitAsync(DeskTour tour)
    {
        var page = await tour.AsAsync("coordinator");
        foreach (var box in await page.Locator(".ask textarea").AllAsync())
            await box.FillAsync("Dit klopt: zo staat het in onze jaarrekening.");
        await page.ClickAsync(".submit-form button");
        return page;
    }

    /// <summary>A page that was open while the team approved the return.</summary>
    private static async Task<IPage> TooLateAsync(DeskTour tour)
    {
        var late = await tour.AsAsync("coordinator-verband", script: false);
        await late.GotoAsync("/levering/2026/GM9042/kerngegevens");
        var team = await tour.GoAsync("team", "/controle/2026/GM9042");
        await team.ClickAsync("form[action$='/goedkeuren'] button");
        await team.Locator(".done").WaitForAsync();
        await late.FillAsync("[data-column=workplaces]", "91");
        await late.ClickAsync("[data-without-script] button");
        return late;
    }
}
