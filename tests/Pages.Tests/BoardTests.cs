using AngleSharp.Dom;
using Maatstaf.Pages;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>A figure of words: in its chapter, on a page of its own and in the report as a whole.</summary>
public sealed class BoardTests
{
    private const string Plain = "figuur-8", WithRadar = "figuur-9";

    public static TheoryData<string> Boards => [.. Sample.Content.Report.Boards.Select(static board => board.Id)];

    [Theory]
    [MemberData(nameof(Boards))]
    public async Task A_figure_of_words_says_the_same_in_its_chapter_in_the_report_and_on_its_own_page(string id)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var board = Board(id);
            string[] cells = [.. board.Table.Rows.SelectMany(static row => row).Select(cell => cell.In(language))];
            foreach (var path in (string[])[Address.Figure(id), ChapterPath, Address.Report(Sample.Content.Report.Edition)])
            {
                var shown = await ShownAsync(path, id, language);
                shown.QuerySelector(".figure-number")!.TextContent.ShouldBe($"{(language == Language.Dutch ? "Figuur" : "Figure")} {board.Number}");
                shown.QuerySelector(".figure-title")!.TextContent.ShouldBe(board.Title.In(language));
                shown.QuerySelector("caption")!.TextContent.ShouldBe(board.Table.Caption.In(language));
                shown.QuerySelectorAll("tbody th, tbody td").Select(static cell => cell.TextContent).ShouldBe(cells);
                shown.QuerySelector(".figure-source")!.TextContent.ShouldBe(board.Source.In(language));
            }
        }
    }

    [Fact]
    public async Task A_figure_of_words_stands_in_its_chapter_and_its_chapter_links_to_its_page()
    {
        var chapter = await ShownAsync(ChapterPath, Plain, Language.English);
        chapter.QuerySelectorAll("a:not([download])").Select(static link => link.GetAttribute("href")).ShouldBe([Address.In(Language.English, Address.Figure(Plain))]);

        var page = await Rendered.PageAsync(Address.Figure(Plain), Language.English);
        page.QuerySelectorAll("main a").Select(static link => link.GetAttribute("href")).ShouldContain(Address.In(Language.English, ChapterPath));
        page.QuerySelector("h1")!.TextContent.ShouldBe(Board(Plain).Title.English);
    }

    [Fact]
    public void Pages_of_figures_follow_each_other_as_in_the_report()
    {
        var pages = Rendered.Map.Pages.Select(static page => page.Path).Where(static path => path.StartsWith("/figuren/", StringComparison.Ordinal));
        pages.ShouldBe(Enumerable.Range(1, 9).Select(static number => $"/figuren/figuur-{number}"));
    }

    [Fact]
    public async Task Each_cell_carries_the_head_of_its_column_for_a_narrow_screen()
    {
        var shown = await ShownAsync(Address.Figure(Plain), Plain, Language.Dutch);
        shown.QuerySelectorAll("tbody td").Select(static cell => cell.GetAttribute("data-label")).ShouldBe(["Waarvoor", "Gegevens", "Waarvoor", "Gegevens"]);
        shown.QuerySelectorAll("tbody td")[3].ChildNodes.ShouldBeEmpty("a cell without words is left out there");
    }

    [Fact]
    public async Task A_radar_is_drawn_before_the_table_and_only_where_there_is_one()
    {
        var shown = await ShownAsync(Address.Figure(WithRadar), WithRadar, Language.Dutch);
        shown.QuerySelectorAll("svg, table").Select(static part => part.LocalName).ShouldBe(["svg", "table"]);
        shown.QuerySelectorAll(".radar-mark").Length.ShouldBe(Board(WithRadar).Radar!.Marks.Count);
        (await ShownAsync(Address.Figure(Plain), Plain, Language.Dutch)).QuerySelector("svg").ShouldBeNull();
    }

    [Fact]
    public async Task A_figure_of_words_is_taken_away_as_a_table()
    {
        var shown = await ShownAsync(Address.Figure(Plain), Plain, Language.Dutch);
        string[] files = [Address.FigureCsv(Plain), Address.FigureWorkbook(Plain), Address.FigureJson(Plain)];
        shown.QuerySelectorAll("a").Select(static link => link.GetAttribute("href")).ShouldBe(files);
        files.ShouldAllBe(static file => new SiteFiles(Sample.Content).Has(file, Language.Dutch));
    }

    private static string ChapterPath => Address.Chapter(Sample.Content.Report.Edition, Sample.Content.Report.Chapters[1]);

    private static BoardBlock Board(string id) => Sample.Content.Report.Boards.Single(board => board.Id == id);

    private static async Task<IElement> ShownAsync(string path, string id, Language language) => (await Rendered.PageAsync(path, language)).GetElementById(id)!;
}
