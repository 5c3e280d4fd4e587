using Maatstaf.Charts;
using Maatstaf.Narratives;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Reports_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports_Tests;

/// <summary>What Zandwijk reads about itself.</summary>
public sealed class OwnReportTests
{
    private static readonly string[] Chapters = ["kort", "plaats", "verschil", "themas", "wetten", "doen", "vragen", "verantwoording"];

    private static readonly Town InACountry = Town.Among(14);

    [Fact]
    public void Zandwijk_gets_a_report_of_its_own_with_every_chapter()
    {
        var report = InACountry.Report().ShouldNotBeNull();

        report.Title.Dutch.ShouldBe("ICT-rapport Zandwijk 2025");
        report.OnlyFor.ShouldBe("Zandwijk");
        report.Chapters.Select(static chapter => chapter.Id).ShouldBe(Chapters);
        report.Summary.ShouldBe(InACountry.Situation().Gap!.Sentences[0]);
    }

    [Fact]
    public void Waterhoek_did_not_take_part_and_gets_no_report()
    {
        InACountry.Report(Town.Waterhoek).ShouldBeNull();
        InACountry.Report(Town.Waterhoek, 2023).ShouldNotBeNull();
    }

    [Fact]
    public void The_key_numbers_of_Zandwijk_are_those_of_its_page()
    {
        var place = InACountry.Place();
        var shown = ShownPlace.Of(place.Costs, 1);
        var numbers = Blocks<KeyNumbers>("kort").ShouldHaveSingleItem().Numbers;

        foreach (var (number, row) in numbers.Zip([place.Costs, .. place.Costs.Parts]))
        {
            number.Value.Dutch.ShouldBe("€\u00A0" + Numerals.Of(shown.Find(row, PlaceColumn.Own)!.Value, 1).Dutch);
            Read.Number(number.LikeForLike!.Value.Dutch).ShouldBe(shown.Find(row, PlaceColumn.Group));
            Read.Number(number.Change!.Value.Dutch).ShouldBe(shown.Find(row, PlaceColumn.Difference));
        }
    }

    [Fact]
    public void Down_the_table_of_Zandwijk_the_parts_add_up_and_across_own_is_group_and_difference()
    {
        var rows = Blocks<BoardBlock>("plaats").ShouldHaveSingleItem().Table.Rows;
        foreach (var row in rows)
            Read.Number(row[1].Dutch).ShouldBe(Read.Number(row[2].Dutch) + Read.Number(row[3].Dutch), row[0].Dutch);
        foreach (var column in (int[])[1, 2, 3])
            rows.Where(static row => Read.Depth(row[0]) == 1).Sum(row => Read.Number(row[column].Dutch)).ShouldBe(Read.Number(rows[0][column].Dutch));
    }

    [Fact]
    public void The_bars_lead_from_the_group_to_Zandwijk_and_the_causes_add_up_per_inhabitant_and_a_year()
    {
        var chart = Blocks<FigureBlock>("verschil").ShouldHaveSingleItem().Figure.Chart;
        var cells = FigureTable.Of(chart).Rows.Select(static row => row.Cells[0].Shown!.Value).ToArray();
        (cells[0] + cells[1..^1].Sum()).ShouldBe(cells[^1]);
        chart.Kind.ShouldBe(ChartKind.Waterfall);
        foreach (var (bar, next) in chart.Bars.Skip(1).SkipLast(1).Zip(chart.Bars.Skip(2).SkipLast(1)))
            next.Start.ShouldBe(bar.End);
        (chart.Bars[0].End, chart.Bars[^1].End).ShouldBe(((double)cells[0], (double)cells[^1]));

        var rows = Blocks<BoardBlock>("verschil").ShouldHaveSingleItem().Table.Rows;
        foreach (var column in (int[])[1, 2])
        {
            var components = rows.SkipLast(1).Where(static row => Read.Depth(row[0]) == 0).Sum(row => Read.Number(row[column].Dutch));
            var causes = rows.Where(static row => Read.Depth(row[0]) == 1).Sum(row => Read.Number(row[column].Dutch));
            (components, causes).ShouldBe((Read.Number(rows[^1][column].Dutch), Read.Number(rows[^1][column].Dutch)));
        }
    }

    [Fact]
    public void Every_figure_has_an_id_and_a_number_of_its_own_and_says_where_it_comes_from()
    {
        var report = InACountry.Report()!;
        string[] ids = [.. report.Figures.Select(static figure => figure.Id), .. report.Boards.Select(static board => board.Id)];
        int[] numbers = [.. report.Figures.Select(static figure => figure.Number), .. report.Boards.Select(static board => board.Number)];

        ids.ShouldBeUnique();
        ids.ShouldAllBe(static id => id.StartsWith("eigen-", StringComparison.Ordinal));
        numbers.Order().ShouldBe(Enumerable.Range(1, numbers.Length));
        report.Figures.ShouldAllBe(static figure => figure.Foot.Source.Dutch.Contains("editie 2025") && figure.Alternative.English.Length > 0);
        report.Figures.Where(static figure => figure.Id.StartsWith("eigen-jaren", StringComparison.Ordinal)).Select(static figure => figure.Id).ShouldBe(["eigen-jaren-ict", "eigen-jaren-software", "eigen-jaren-personnel", "eigen-jaren-infrastructure"]);
    }

    [Fact]
    public void Every_text_is_there_in_both_languages_and_reads_to_its_end()
    {
        foreach (var text in Read.Texts(InACountry.Report()!).Where(static text => text.Dutch.Length > 0))
        {
            text.English.ShouldNotBeNullOrWhiteSpace(text.Dutch);
            foreach (var written in (string[])[text.Dutch, text.English])
            {
                written.ShouldNotContain("{");
                written.ShouldNotContain("NaN");
                written.ShouldNotContain("..");
                written.ShouldNotContain("∞");
            }
        }
    }

    [Fact]
    public void What_Zandwijk_did_not_return_is_not_known_and_what_it_spent_nothing_on_is_zero()
    {
        var themes = Blocks<BoardBlock>("themas").ToDictionary(static board => board.Id, static board => board.Table.Rows);

        themes["eigen-thema-security"][0][1].Dutch.ShouldBe("0,0");
        themes.ShouldNotContainKey("eigen-thema-maturity");
        Texts("themas").ShouldContain("Over dit thema leverde uw gemeente geen cijfers over 2024.");
        Texts("verantwoording").ShouldContain(static text => text.StartsWith("Uw gemeente leverde geen cijfer voor:", StringComparison.Ordinal) && text.Contains("iets anders dan nul"));
    }

    private static IEnumerable<TBlock> Blocks<TBlock>(string chapter)
        where TBlock : Block => InACountry.Report()!.Chapters.Single(known => known.Id == chapter).Blocks.OfType<TBlock>();

    private static string[] Texts(string chapter)
    {
        var report = InACountry.Report()!;
        return [.. Read.Texts(report with { Chapters = [report.Chapters.Single(known => known.Id == chapter)] }).Select(static text => text.Dutch)];
    }
}
