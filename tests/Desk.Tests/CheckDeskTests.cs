using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Checking;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Desk;
using Maatstaf.Desk.Checking;
using Maatstaf.Desk.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk_Tests;

/// <summary>The check desk and the editions as the team sees them.</summary>
public sealed class CheckDeskTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly OrganisationEntry Aa = new(OrganisationCode.Parse("GM9001"), "Aadorp", false, false, 1), Zee = new(OrganisationCode.Parse("GM9002"), "Zeedam", false, false, 1);

    [Fact]
    public void Questions_are_chosen_by_state_organisation_and_check_and_sorted_as_asked()
    {
        CheckedQuestion[] all = [One("C201", Zee, QuestionState.Open, 3, 1), One("C202", Aa, QuestionState.Answered, 2, 9), One("", Aa, QuestionState.Settled, null, 4)];
        new CheckFilter().Of(all).ShouldBe([all[0], all[1]]);
        new CheckFilter { State = "alle" }.Of(all).ShouldBe(all);
        new CheckFilter { State = "afgerond" }.Of(all).ShouldBe([all[2]]);
        new CheckFilter { State = "alle", Check = CheckFilter.Team }.Of(all).ShouldBe([all[2]]);
        new CheckFilter { Organisation = "GM9002" }.Of(all).ShouldBe([all[0]]);
        new CheckFilter { Order = "dagen" }.Of(all).ShouldBe([all[1], all[0]]);
        new CheckFilter { Order = "organisatie" }.Of(all).ShouldBe([all[1], all[0]]);
    }

    [Fact]
    public void Organisations_are_found_by_a_part_of_their_name_or_code()
    {
        CheckedOrganisation[] all = [Named(Aa), Named(Zee)];
        new CheckFilter { Search = "zee" }.Of(all).ShouldBe([all[1]]);
        new CheckFilter { Search = "9001" }.Of(all).ShouldBe([all[0]]);
        new CheckFilter { Search = "dam aadorp" }.Of(all).ShouldBeEmpty();
        new CheckFilter { Search = "zee", OrganisationPage = 2 }.Query().ShouldBe("?zoek=zee&blad=2");
    }

    [Fact]
    public async Task The_organisations_of_a_whole_country_stand_on_pages_of_fifty()
    {
        var all = Enumerable.Range(1, 342).Select(static number => Named(new OrganisationEntry(OrganisationCode.Parse($"GM{number:D4}"), $"Gemeente {number:D3}", false, false, 1))).ToArray();
        var overview = new CheckOverview(new EditionRecord(new Edition(2026), EditionState.Open, null, 1), all, []);
        var page = await PageAsync(DeskPage.Of<CheckDeskPage>(
            CheckWords.Desk, (nameof(CheckDeskPage.Overview), overview), (nameof(CheckDeskPage.Filter), new CheckFilter { OrganisationPage = 7 }), (nameof(CheckDeskPage.Checks), Catalogue.Checks), (nameof(CheckDeskPage.Others), Array.Empty<Edition>())));
        page.QuerySelectorAll("nav.pages a").Length.ShouldBe(7);
        page.QuerySelectorAll("table tbody th a").Select(static link => link.TextContent).ShouldBe(Enumerable.Range(301, 42).Select(static number => $"Gemeente {number}"));
        page.QuerySelector("#zoek").ShouldNotBeNull();
    }

    private static CheckedOrganisation Named(OrganisationEntry entry) => new() { Organisation = entry, Case = null, Open = 0, Answered = 0, Influence = null, ChangedAt = null, ChangedBy = string.Empty };

    [Fact]
    public void What_is_chosen_stands_in_the_address()
    {
        new CheckFilter().Query().ShouldBeEmpty();
        new CheckFilter { State = "open", Check = "C201", Page = 2 }.Query().ShouldBe("?stand=open&controle=C201&pagina=2");
        new CheckFilter { Organisation = "\"&x" }.Query().ShouldBe("?organisatie=%22%26x");
    }

    [Fact]
    public async Task The_desk_links_every_question_to_its_thread_and_says_when_an_influence_cannot_be_told()
    {
        CheckedQuestion[] questions = [One("C201", Zee, QuestionState.Open, -208.864, 3), One("", Aa, QuestionState.Answered, null, 0)];
        var page = await PageAsync(DeskOf(questions));
        var rows = page.QuerySelectorAll(".desk-questions tbody tr");
        rows.Length.ShouldBe(2);
        rows[0].TextContent.ShouldContain("208,86");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe($"/controle/2026/GM9002#v-{questions[0].Question.Id}");
        rows[1].TextContent.ShouldContain("niet te zeggen");
        page.QuerySelectorAll("form[method=get] select").Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_long_list_of_questions_has_pages()
    {
        var questions = Enumerable.Range(0, 250).Select(static number => One("C201", Zee, QuestionState.Open, number, 0)).ToArray();
        var page = await PageAsync(DeskOf(questions));
        page.QuerySelectorAll(".desk-questions tbody tr").Length.ShouldBe(CheckFilter.PerPage);
        page.QuerySelectorAll(".pages a").Select(static link => link.GetAttribute("href")).ShouldBe(["/controle/2026#vragen", "/controle/2026?pagina=2#vragen", "/controle/2026?pagina=3#vragen"]);
    }

    [Theory]
    [InlineData(EditionState.Prepared, "termijn open")]
    [InlineData(EditionState.Open, "termijn controle vaststellen")]
    [InlineData(EditionState.Checking, "termijn open vaststellen")]
    [InlineData(EditionState.Frozen, "")]
    [InlineData(EditionState.Published, "")]
    public async Task An_edition_offers_only_the_steps_that_are_possible(EditionState state, string steps)
    {
        var view = new EditionView { Record = new(new Edition(2026), state, null, 3), Organisations = 2, Returns = new Dictionary<ReturnState, int>(), Versions = [] };
        var page = await PageAsync(DeskPage.Of<EditionListPage>(EditionWords.Editions, (nameof(EditionListPage.Editions), new[] { view }), (nameof(EditionListPage.Next), 2027)));
        var offered = page.QuerySelectorAll("section.edition form").ToArray();
        offered.Select(static form => form.GetAttribute("action")!.Split('/')[^1]).ShouldBe(steps.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        offered.ShouldAllBe(static form => form.QuerySelector("input[name=versie]")!.GetAttribute("value") == "3");
    }

    [Fact]
    public async Task Without_editions_or_participants_the_page_says_what_to_do_first()
    {
        (await PageAsync(DeskPage.Of<NoEditionPage>(CheckWords.Desk))).QuerySelector("main a.button")!.GetAttribute("href").ShouldBe("/beheer/edities");
        var empty = DeskOf([]);
        empty.Parameters[nameof(CheckDeskPage.Overview)] = new CheckOverview(new(new Edition(2026), EditionState.Open, null, 1), [], []);
        (await PageAsync(empty)).QuerySelector(".lead a")!.GetAttribute("href").ShouldBe("/beheer/organisaties");
    }

    private static DeskPage DeskOf(IReadOnlyList<CheckedQuestion> questions) => DeskPage.Of<CheckDeskPage>(
        CheckWords.Desk,
        (nameof(CheckDeskPage.Overview), new CheckOverview(new(new Edition(2026), EditionState.Open, null, 1), [Row(Aa), Row(Zee)], questions)),
        (nameof(CheckDeskPage.Filter), new CheckFilter()),
        (nameof(CheckDeskPage.Checks), Catalogue.Checks),
        (nameof(CheckDeskPage.Others), new[] { new Edition(2026) }));

    private static CheckedOrganisation Row(OrganisationEntry entry) => new() { Organisation = entry, Case = null, Open = 0, Answered = 0, Influence = null, ChangedAt = null, ChangedBy = string.Empty };

    private static CheckedQuestion One(string check, OrganisationEntry entry, QuestionState state, double? influence, int days) => new(
        new Question
        {
            Id = Guid.CreateVersion7(),
            Organisation = entry.Code,
            FiscalYear = 2025,
            Check = check,
            Table = "software",
            Line = "1",
            Column = string.Empty,
            Sentence = new("Klopt dit?", "Is this right?"),
            Influence = influence,
            State = state,
            AskedAt = DateTimeOffset.UnixEpoch,
        },
        entry,
        days);

    private static async Task<IDocument> PageAsync(DeskPage page)
    {
        var html = await DeskRenderer.RenderAsync(page, new DeskContext
        {
            Caller = Caller.Program("tests"),
            Language = Language.Dutch,
            Path = "/controle",
            Token = new FormToken("formulier", "geheim"),
            Menu = [],
        });
        return new HtmlParser().ParseDocument(html);
    }
}
