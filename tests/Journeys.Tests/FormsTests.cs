using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Intake;
using Maatstaf.Intake.Forms;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>The way in that is typed and pasted: a whole return through the web forms is the return that the data package gives.</summary>
public sealed class FormsTests(DemoSite demo, DeliverySite site) : IClassFixture<DeliverySite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ReturnForm Form => demo.Catalogue.Form;

    /// <summary>GM9041 has lines in every table and cost that its partnership passes on; GM9083 delivers by every other way too.</summary>
    [Theory]
    [InlineData("GM9041")]
    [InlineData(FirstReturnFiles.Organisation)]
    public async Task A_return_that_is_typed_and_pasted_is_the_return_of_the_package(string municipality)
    {
        var code = OrganisationCode.Parse(municipality);
        await site.AddAsync($"typt{municipality}", (Role.Coordinator, municipality));
        var expected = municipality == FirstReturnFiles.Organisation ? FirstReturnFiles.Expected(site.Deliveries) : OfPackage(code);
        var rows = expected.ToDelivered(Provenance.Typed);
        var names = (await site.Store.OrganisationsAsync(Stop)).ToDictionary(static entry => entry.Code.ToString(), static entry => entry.Name);
        var sheet = new Spreadsheet(names);
        var visit = await DeskVisit.StartAsync(site);
        await visit.SignInAsync($"typt{municipality}@voorbeeld.example");
        await OpenAsync(visit, municipality, Form["profiles"]);
        await TypeProfileAsync(visit.Page, rows.RowsOf("profiles").Single(), sheet);
        foreach (var table in new[] { Form["laws"], Form["maturity"] })
        {
            await OpenAsync(visit, municipality, table);
            await TypeAnswersAsync(visit.Page, table, rows, sheet);
        }

        await OpenAsync(visit, municipality, Form["infrastructure"]);
        await TypeLinesAsync(visit.Page, [.. rows.RowsOf("infrastructure")], sheet);
        await ShouldAddUpAsync(visit.Page, Form["infrastructure"], rows);
        foreach (var table in new[] { "software", "personnel", "projects", "ai" }.Where(id => rows.RowsOf(id).Any()).Select(id => Form[id]))
        {
            await OpenAsync(visit, municipality, table);
            await PasteAsync(visit.Page, sheet.Block(table, rows.RowsOf(table.Id)));
            await ShouldAddUpAsync(visit.Page, table, rows);
        }

        var draft = await site.Store.DraftAsync(code, DeliverySite.Edition.FiscalYear, Stop);
        var reading = FormReader.Read(draft!.Content, new ReturnRegister(code, false, [.. PartnershipsOf(municipality)]), demo.Catalogue);
        reading.Problems.ShouldBeEmpty();
        Lines(reading.Year!).ShouldBe(Lines(expected));
        await visit.ShouldHaveBeenWellAsync();
    }

    private YearReturn OfPackage(OrganisationCode code)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, site.PackageOf(code.ToString()));
            return PackageReader.Read(file, demo.Catalogue, keepDetails: true).Data!.YearOf(code, DeliverySite.Edition.FiscalYear, demo.Catalogue)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private IEnumerable<OrganisationCode> PartnershipsOf(string municipality) =>
        site.Deliveries.Memberships.Where(member => member.Municipality == municipality).Select(static member => OrganisationCode.Parse(member.Partnership));

    /// <summary>Field by field, with the tab key between them.</summary>
    private async Task TypeProfileAsync(IPage page, DeliveredRow row, Spreadsheet sheet)
    {
        await page.Locator("[data-column]").First.FocusAsync();
        foreach (var column in Form["profiles"].Columns)
        {
            await page.Keyboard.TypeAsync(sheet.Cell(column, row[column.Id]));
            await page.Keyboard.PressAsync("Tab");
        }

        await SavedAsync(page);
    }

    /// <summary>Answer by answer, column after column, with Enter to the next row.</summary>
    private static async Task TypeAnswersAsync(IPage page, FormTable table, DeliveredYear rows, Spreadsheet sheet)
    {
        foreach (var column in table.Columns)
        {
            await page.Locator($"[data-column={column.Id}]").First.FocusAsync();
            foreach (var row in table.Rows!.AskedIn(DeliverySite.Edition.FiscalYear))
            {
                if (rows.Find(table.Id, row.Code) is { } answer)
                    await page.Keyboard.TypeAsync(sheet.Cell(column, answer[column.Id]));
                await page.Keyboard.PressAsync("Enter");
            }
        }

        await SavedAsync(page);
    }

    /// <summary>Line by line with the keyboard alone: words choose the kind, and a mistake is undone.</summary>
    private async Task TypeLinesAsync(IPage page, IReadOnlyList<DeliveredRow> rows, Spreadsheet sheet)
    {
        var columns = Form["infrastructure"].Columns;
        await page.Locator("[data-column]").First.FocusAsync();
        foreach (var (number, row) in rows.Index())
        {
            await page.Keyboard.TypeAsync(sheet.Cell(columns[0], row["category"]));
            await page.Keyboard.PressAsync("ArrowRight");
            if (number == 2)
                await MistypeAndUndoAsync(page);
            await page.Keyboard.TypeAsync(sheet.Cell(columns[1], row["amount_eur"]));
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.TypeAsync(sheet.Cell(columns[2], row["recharge"]));
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.PressAsync("ArrowLeft");
        }

        await SavedAsync(page);
    }

    private static async Task MistypeAndUndoAsync(IPage page)
    {
        await page.Keyboard.TypeAsync("99.999,99");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Control+z");
        (await page.EvaluateAsync<string>("document.activeElement.value")).ShouldBeEmpty();
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r-3-amount_eur");
    }

    /// <summary>A block from the clipboard, with the keys for it, from the first cell on.</summary>
    private static async Task PasteAsync(IPage page, string block)
    {
        await page.EvaluateAsync("(text) => navigator.clipboard.writeText(text)", block);
        await page.Locator("[data-column]").First.FocusAsync();
        await page.Keyboard.PressAsync("Control+v");
        await SavedAsync(page);
    }

    private static async Task ShouldAddUpAsync(IPage page, FormTable table, DeliveredYear rows)
    {
        foreach (var column in table.Columns.Where(static column => column.Kind is FormKind.Money or FormKind.Fte or FormKind.Hours))
        {
            var sum = rows.RowsOf(table.Id).Sum(row => row[column.Id].Length == 0 ? 0m : decimal.Parse(row[column.Id], CultureInfo.InvariantCulture));
            var shown = (await page.Locator($"[data-total={column.Id}]").TextContentAsync())!;
            decimal.Parse(shown.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture).ShouldBe(sum, $"{table.Id} {column.Id}");
        }
    }

    private static async Task OpenAsync(DeskVisit visit, string municipality, FormTable table)
    {
        await visit.GoAsync($"/levering/{DeliverySite.Edition}/{municipality}/{table.Slug}");
        await visit.Page.WaitForSelectorAsync("html[data-sheet-ready]", new() { State = WaitForSelectorState.Attached });
    }

    private static Task SavedAsync(IPage page) => page.Locator("[data-status]", new() { HasText = "Alles bewaard " }).WaitForAsync();

    /// <summary>Every observation, table by table and line by line.</summary>
    private static string[] Lines(YearReturn year) =>
    [
        $"{year.Organisation} {year.FiscalYear} {year.Profile}",
        .. year.Software.Select(static line => line.ToString()),
        .. year.Personnel.Select(static line => line.ToString()),
        .. year.Infrastructure.Select(static line => line.ToString()),
        .. year.Projects.Select(static line => line.ToString()),
        .. year.Laws.Select(static law => law.ToString()).Order(StringComparer.Ordinal),
        .. year.Maturity.Select(static line => line.ToString()).Order(StringComparer.Ordinal),
        .. year.Ai.Select(static line => line.ToString()),
    ];
}
