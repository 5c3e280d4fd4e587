using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Problems;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk_Tests;

/// <summary>The page of a table as a browser without JavaScript gets it.</summary>
public sealed class SheetTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly FormTable Software = Catalogue.Form["software"];

    [Fact]
    public async Task A_cell_that_begins_with_a_sign_of_a_formula_is_text()
    {
        var page = await PageAsync(Sheet(Row("1", ("application", "=HYPERLINK(\"x\")"))));
        page.QuerySelector("[data-column=application]")!.GetAttribute("value").ShouldBe("=HYPERLINK(\"x\")");
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_cell_and_is_told_to_who_cannot_see()
    {
        var page = await PageAsync(Sheet(Row("1", ("amount_eur", "twaalf"))) with
        {
            Problems = [new CellProblem { Table = "software", Line = "1", Column = "amount_eur", Code = "F061", Severity = Severity.Blocks, Sentence = new("Geen bedrag", "No amount") }],
        });
        var cell = page.QuerySelector("[data-column=amount_eur]")!;
        cell.GetAttribute("aria-invalid").ShouldBe("true");
        page.GetElementById(cell.GetAttribute("aria-describedby")!)!.TextContent.ShouldContain("Geen bedrag");
    }

    [Fact]
    public async Task The_total_is_that_of_all_pages_and_a_long_table_has_pages()
    {
        var rows = Enumerable.Range(1, 250).Select(line => Row($"{line}", ("amount_eur", "10.10"))).ToArray();
        var page = await PageAsync(Sheet(rows) with { Page = 2 });
        page.QuerySelector("[data-total=amount_eur]")!.TextContent.ShouldBe("2.525,00");
        page.QuerySelector("[data-total=amount_eur]")!.GetAttribute("data-rest").ShouldBe("1515.00");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(TableSheet.RowsPerPage);
        page.QuerySelectorAll(".pages a").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_value_that_is_not_on_the_list_stays_visible()
    {
        var page = await PageAsync(Sheet(Row("1", ("category", "software.onbekend"))));
        page.QuerySelector("[data-column=category] option[selected]")!.TextContent.ShouldBe("software.onbekend");
    }

    [Fact]
    public async Task A_reader_gets_fields_that_cannot_be_changed_and_no_buttons()
    {
        var sheet = Sheet(Row("1", ("amount_eur", "1")));
        var page = await PageAsync(sheet with { Place = sheet.Place with { MayEdit = false } });
        page.QuerySelectorAll("main button").ShouldBeEmpty();
        page.QuerySelectorAll("main input[type=text]").ShouldAllBe(static field => field.HasAttribute("readonly"));
        page.QuerySelectorAll("main select").ShouldAllBe(static field => field.HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_thousand_problems_are_all_listed_once_with_a_link_to_their_cell()
    {
        var problems = Enumerable.Range(1, 1000).Select(line => new CellProblem
        {
            Table = "software",
            Line = $"{line}",
            Column = "amount_eur",
            Code = "F061",
            Severity = Severity.Blocks,
            Sentence = new($"Fout {line}", $"Mistake {line}"),
        }).ToArray();
        var page = await PageAsync(DeskPage.Of<ProblemsPage>(DeliveryWords.ProblemsTitle, (nameof(ProblemsPage.Place), Sheet().Place), (nameof(ProblemsPage.Problems), problems)));
        page.QuerySelectorAll("#problems tbody a").Select(static link => link.GetAttribute("href")).Distinct().Count().ShouldBe(1000);
        page.QuerySelectorAll("#problems details tbody a").Length.ShouldBe(950, "the first fifty are there at once, the rest a click away");
        page.QuerySelector("#problems h2")!.TextContent.ShouldStartWith("Software: Kosten");
    }

    [Fact]
    public void Problems_are_grouped_by_table_and_kind_the_largest_kind_first()
    {
        CellProblem One(string table, string line, string column, string code) => new() { Table = table, Line = line, Column = column, Code = code, Severity = Severity.Blocks, Sentence = new("fout", "mistake") };
        var groups = ProblemGroup.Of([One("personnel", "1", "fte", "F062"), One("software", "1", "hosting", "F074"), One("software", "1", "amount_eur", "F061"), One("software", "2", "amount_eur", "F061"), One(string.Empty, string.Empty, string.Empty, "F014")], Catalogue.Form.Tables);
        groups.Select(static group => (group.Table?.Id, group.Column?.Id, group.Code, group.Problems.Count))
            .ShouldBe([(null, null, "F014", 1), ("software", "amount_eur", "F061", 2), ("software", "hosting", "F074", 1), ("personnel", "fte", "F062", 1)]);
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData(DeliveredRow.ProfileLine, "")]
    [InlineData("gb-front-office-rek.43700", "rekening 43700")]
    [InlineData("gb-primary-process-lev.S1-saas", "leverancier S1")]
    [InlineData("gb-operations-own", "uit het grootboek")]
    public void A_line_is_called_as_people_read_it(string line, string name) => LineNames.Of(line).Dutch.ShouldBe(name);

    [Fact]
    public void A_line_of_a_ledger_is_called_after_its_account_and_supplier()
    {
        var row = DeliveredRow.Of("software", "gb-front-office-lev.S1", [new("supplier", "Zaakwijs B.V.")], new Provenance(Way.Ledger, "grootboek.xaf", "43120 Softwarelicenties", 0));
        LineNames.Of(row).Dutch.ShouldBe("43120 Softwarelicenties, Zaakwijs B.V.");
        LineNames.ShortOf(row).Dutch.ShouldBe("43120 Softwarelicenties", "the supplier has a column of its own");
        LineNames.Of(row with { From = Provenance.Typed }).Dutch.ShouldBe("leverancier S1");
    }

    [Theory]
    [InlineData("software", "software.office-automation", "Software voor kantoorautomatisering")]
    [InlineData("personnel", "personnel.operations/own", "Automatisering, Eigen personeel")]
    [InlineData("maturity", "customer.knowing", "Kennen: wij weten wat inwoners en bedrijven nodig hebben")]
    [InlineData("laws", "cbw", "Cyberbeveiligingswet")]
    [InlineData("profiles", "profile", "")]
    [InlineData("software", "12", "12")]
    public void A_line_is_called_by_its_label_and_never_by_a_code(string table, string line, string name)
    {
        var place = Sheet().Place;
        place.LineName(table, line).Dutch.ShouldBe(name);
        place.LineTitle(table, line).Dutch.ShouldBe(table == "profiles" ? "Kerngegevens" : line == "12" ? "Regel 12" : name);
        place.LineInWords(table, line).Dutch.ShouldBe(line == "12" ? "regel 12" : name);
    }

    [Fact]
    public async Task Each_law_has_a_row_with_what_it_asks_and_last_year_beside_every_field()
    {
        DeliveredRow Law(string law, params (string Column, string Text)[] cells) =>
            DeliveredRow.Of("laws", law, cells.Select(static cell => KeyValuePair.Create(cell.Column, cell.Text)), Provenance.Typed);
        var page = await PageAsync(Sheet() with
        {
            Table = Catalogue.Form["laws"],
            All = [Law("avg", ("state", "done"), ("hours", "80"))],
            LastYear = [Law("avg", ("state", "busy"), ("hours", "120.5")), Law("woo", ("state", "to-do"))],
        });
        page.QuerySelectorAll("tbody tr").Select(static row => row.GetAttribute("data-line")).ShouldBe(Catalogue.Laws.AskedIn(2025).Select(static law => law.Id));
        var avg = page.GetElementById("r-avg")!;
        avg.QuerySelectorAll(".row-help li").Select(static line => line.TextContent).ShouldBe(Catalogue.Laws.All[0].Duties.Select(static duty => duty.Dutch));
        avg.QuerySelectorAll("[data-column=state] option").Select(static choice => choice.TextContent).ShouldBe(["", "Niet van toepassing", "Nog te doen", "Mee bezig", "Klaar"]);
        avg.QuerySelector("[data-column=state] option[selected]")!.TextContent.ShouldBe("Klaar");
        avg.QuerySelectorAll("td.last-year").Select(static cell => cell.TextContent).ShouldBe(["Mee bezig", "120,5"]);
        page.GetElementById("r-woo")!.QuerySelectorAll("td.last-year").Select(static cell => cell.TextContent).ShouldBe(["Nog te doen", ""], "also beside what is still blank");
        page.QuerySelector("[data-total=hours]")!.TextContent.ShouldBe("80");
    }

    [Fact]
    public void A_finding_about_a_category_leads_to_its_largest_line()
    {
        var sheet = Sheet(
            Row("1", ("category", "software.office-automation"), ("amount_eur", "100.00")),
            Row("2", ("category", "software.office-automation"), ("amount_eur", "-900.00")),
            Row("3", ("category", "software.front-office"), ("amount_eur", "5000.00")));
        sheet.LineOf("software.office-automation").ShouldBe("2");
        sheet.LineOf("3").ShouldBe("3");
        sheet.LineOf("software.mid-office").ShouldBeNull();
    }

    [Fact]
    public void Modules_name_each_other_by_the_name_under_which_they_go_out()
    {
        var names = DeskAssets.All.Select(static asset => asset.Name).ToHashSet();
        var script = System.Text.Encoding.UTF8.GetString(DeskAssets.Of("grid.js").Bytes);
        var imports = System.Text.RegularExpressions.Regex.Matches(script, @"from '\./([^']+)'").Select(static match => match.Groups[1].Value).ToArray();
        imports.Length.ShouldBeGreaterThan(5);
        imports.ShouldAllBe(name => names.Contains(name));
    }

    private static TableSheet Sheet(params DeliveredRow[] rows) => new()
    {
        Place = new DeliveryPlace
        {
            Edition = new Edition(2026),
            Organisation = OrganisationCode.Parse("GM9999"),
            Name = "Aldermonde",
            IsPartnership = false,
            Tables = Catalogue.Form.Tables,
            State = ReturnState.Draft,
            MayEdit = true,
        },
        Table = Software,
        All = rows,
    };

    private static DeliveredRow Row(string line, params (string Column, string Text)[] cells) =>
        DeliveredRow.Of(Software.Id, line, cells.Select(static cell => KeyValuePair.Create(cell.Column, cell.Text)), Provenance.Typed);

    private static Task<IDocument> PageAsync(TableSheet sheet) =>
        PageAsync(DeskPage.Of<TablePage>(sheet.Table.Label, (nameof(TablePage.Place), sheet.Place), (nameof(TablePage.Sheet), sheet)));

    private static async Task<IDocument> PageAsync(DeskPage page)
    {
        var html = await DeskRenderer.RenderAsync(page, new DeskContext
        {
            Caller = Caller.Program("tests"),
            Language = Language.Dutch,
            Path = "/levering",
            Token = new FormToken("formulier", "geheim"),
            Menu = [],
        });
        return new HtmlParser().ParseDocument(html);
    }
}
