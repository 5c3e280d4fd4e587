using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Maatstaf.Corpus;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>A coordinator delivers a list of applications through the site: as a workbook, as a model, with headings that are not found, and takes it away again.</summary>
public sealed partial class ListUploadTests : IAsyncLifetime
{
    private const string Columns = "Toepassing;Soort;Kosten per jaar;Leverancier\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-list-");
    private ReturnStore store = null!;
    private CountrySite site = null!;
    private Browser browser = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private OrganisationCode Municipality => site.Municipalities[0];

    private string Return => $"/levering/{CountrySite.Edition}/{Municipality}";

    private string Page => $"{Return}/toepassingen";

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, Stop);
        site = await CountrySite.OpenAsync(store, municipalities: 1, clock: new SlowClock(TimeSpan.Zero));
        browser = await site.SignInAsync(Municipality);
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_list_in_a_workbook_becomes_lines_that_know_their_row()
    {
        var workbook = RawWorkbook.WithRows(Row(1, "Lijst van 2025") + Row(3, "Toepassing", "Soort", "Kosten per jaar") + Row(4, "Zaaksysteem", "Frontoffice", "12000") + Row(5, "Balie", "Frontoffice", "8000"));
        await SendAsync(workbook.ToBytes(), "applicaties.xlsx");
        await TakeOverAsync();
        var rows = await RowsAsync();
        rows.Select(static row => (row["application"], row["amount_eur"], row.From.Way, row.From.File, row.From.Sheet, row.From.Row))
            .ShouldBe([("Zaaksysteem", "12000", Way.Applications, "applicaties.xlsx", "Blad1", 4), ("Balie", "8000", Way.Applications, "applicaties.xlsx", "Blad1", 5)]);
    }

    [Fact]
    public async Task A_model_becomes_lines()
    {
        const string Model = """
            <model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><name>Landschap</name>
            <elements>
              <element identifier="a1" xsi:type="ApplicationComponent"><name>Zaakster</name><properties><property propertyDefinitionRef="p1"><value>Noorderlicht</value></property><property propertyDefinitionRef="p2"><value>12000</value></property></properties></element>
              <element identifier="a2" xsi:type="ApplicationComponent"><name>Heffingwijzer</name><properties><property propertyDefinitionRef="p2"><value>8000</value></property></properties></element>
            </elements>
            <propertyDefinitions><propertyDefinition identifier="p1" type="string"><name>Leverancier</name></propertyDefinition><propertyDefinition identifier="p2" type="string"><name>Kosten per jaar</name></propertyDefinition></propertyDefinitions></model>
            """;
        await SendAsync(Encoding.UTF8.GetBytes(Model), "landschap.xml");
        await TakeOverAsync();
        (await RowsAsync()).Select(static row => (row["application"], row["supplier"], row["amount_eur"], row.From.File))
            .ShouldBe([("Zaakster", "Noorderlicht", "12000", "landschap.xml"), ("Heffingwijzer", "", "8000", "landschap.xml")]);
    }

    [Fact]
    public async Task Headings_that_are_not_found_can_be_pointed_at()
    {
        var list = Encoding.UTF8.GetBytes("X1;2025\nZaaksysteem;1200\nBalie;300\n");
        var refused = await Uploading.SendAsync(browser, Page, list, "lijst.csv");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Body.ShouldContain("A001");
        refused.Body.ShouldContain("name=\"koprij\"");
        (await Uploading.SendAsync(browser, Page, list, "lijst.csv", ("koprij", "1"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        var page = (await browser.GetAsync(Page)).Body;
        page.ShouldContain("lijst.csv: 2 regels");
        page.ShouldContain("X1");
    }

    [Fact]
    public async Task What_the_list_means_is_remembered_for_the_next_one()
    {
        await SendAsync(List("Zaaksysteem;Frontoffice;12000;Noorderlicht\n"), "lijst.csv");
        (await browser.GetAsync(Page)).Body.ShouldContain("Dit is ons voorstel.");
        await TakeOverAsync();
        await SendAsync(List("Zaaksysteem;Frontoffice;13000;Noorderlicht\n"), "lijst-nieuw.csv");
        (await browser.GetAsync(Page)).Body.ShouldContain("zoals uw organisatie het de vorige keer koos");
        await RemoveAsync();
        await SendAsync(List("Zaaksysteem;Frontoffice;14000;Noorderlicht\n"), "lijst.csv");
        (await browser.GetAsync(Page)).Body.ShouldContain("zoals uw organisatie het de vorige keer koos", customMessage: "taking a list away forgets nothing about reading");
    }

    [Fact]
    public async Task A_list_can_be_taken_away_with_its_lines_and_what_it_changed_is_as_it_was()
    {
        var typed = DeliveredRow.Of("software", "7", [new("category", "software.front-office"), new("amount_eur", "9000.00"), new("application", "Zaaksysteem"), new("supplier", "Noorderlicht")], Provenance.Typed);
        await store.Delivery.ChangeAsync(Caller.Program("test"), "return.edit", Municipality.ToString(), change =>
        {
            change.Put(new ReturnCase { Organisation = Municipality, FiscalYear = CountrySite.Edition.FiscalYear, State = ReturnState.Draft });
            change.Put(new Draft(DeliveredYear.Of(Municipality, CountrySite.Edition.FiscalYear, [typed]), 0, change.Now, "test"));
        }, Stop);
        await SendAsync(List("Zaaksysteem;Frontoffice;12000;Noorderlicht\nBalie;Frontoffice;8000;Oeverzicht\n"), "lijst.csv");
        await TakeOverAsync();
        (await RowsAsync()).Select(static row => row["amount_eur"]).ShouldBe(["12000", "8000"]);
        await RemoveAsync();
        (await RowsAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.SaysTheSameAs(typed).ShouldBeTrue(),
            static row => row.From.Way.ShouldBe(Way.Form));
        (await browser.GetAsync(Page)).Body.ShouldContain("Bestand met de lijst");
        (await browser.FillInAsync(Page, $"{Page}/weghalen")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await store.Delivery.VerifyAuditAsync(ct: Stop)).FirstWrong.ShouldBeNull();
    }

    [Fact]
    public async Task A_ledger_can_be_taken_away_with_its_lines()
    {
        var ledger = new SmallLedger().Text().Replace("2024", "2025", StringComparison.Ordinal);
        var page = $"{Return}/grootboek";
        (await Uploading.SendAsync(browser, page, Encoding.UTF8.GetBytes(ledger), "grootboek.xaf", ("doe", "bestand"))).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.FillInAsync(page, page, ("doe", "rekeningen"), ("versie", "0"), ("rekening:43120", "software.front-office"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.FillInAsync(page, page, ("doe", "overnemen"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await RowsAsync()).ShouldNotBeEmpty();
        (await browser.FillInAsync(page, page, ("doe", "weghalen"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await RowsAsync()).ShouldBeEmpty();
        (await browser.GetAsync(page)).Body.ShouldContain("Auditfile (xaf of xml)");
        (await Uploading.SendAsync(browser, page, Encoding.UTF8.GetBytes(ledger), "grootboek.xaf", ("doe", "bestand"))).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.FillInAsync(page, page, ("doe", "overnemen"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await RowsAsync()).ShouldNotBeEmpty("the rules are remembered");
    }

    private static byte[] List(string lines) => Encoding.UTF8.GetBytes(Columns + lines);

    private static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, column) => $"<c r=\"{(char)('A' + column)}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    private async Task SendAsync(byte[] list, string name) => (await Uploading.SendAsync(browser, Page, list, name)).Status.ShouldBe(HttpStatusCode.SeeOther);

    private async Task RemoveAsync() => (await browser.FillInAsync(Page, $"{Page}/weghalen")).Status.ShouldBe(HttpStatusCode.SeeOther);

    /// <summary>Takes every proposed line over, as the page shows it.</summary>
    private async Task TakeOverAsync()
    {
        var page = await browser.GetAsync(Page);
        string Hidden(string name) => Regex.Match(page.Body, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value;
        var lines = Ticked().Matches(page.Body).Select(static match => ("regel", match.Groups[1].Value));
        var answer = await browser.PostAsync($"{Page}/overnemen", [("formulier", page.Secret), ("stand", Hidden("stand")), ("kolommen-versie", Hidden("kolommen-versie")), ("woorden-versie", Hidden("woorden-versie")), .. lines]);
        answer.Status.ShouldBe(HttpStatusCode.SeeOther, answer.Body);
    }

    private async Task<DeliveredRow[]> RowsAsync() =>
        [.. (await store.Delivery.DraftAsync(Municipality, CountrySite.Edition.FiscalYear, Stop))?.Content.RowsOf("software") ?? []];

    [GeneratedRegex("name=\"regel\" value=\"([^\"]*)\"[^>]*checked")]
    private static partial Regex Ticked();
}
