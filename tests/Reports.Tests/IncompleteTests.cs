using Maatstaf.Benchmark;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests;

/// <summary>A report of little data has less in it, and never says what it does not know.</summary>
public sealed class IncompleteTests
{
    [Fact]
    public void One_year_gives_levels_and_no_changes()
    {
        var report = TrendReportBuilder.Build(Publications.Of(7, Publications.Year), Publications.Catalogue);
        report.Chapters[0].Blocks.OfType<KeyNumbers>().Single().Numbers.ShouldAllBe(static number => number.Change == null && number.LikeForLike == null);
        report.Chapters.SelectMany(static chapter => chapter.Blocks).OfType<TableBlock>().ShouldNotContain(static table => table.Caption.English.StartsWith("Change against"));
        Read.Texts(report).ShouldContain(static text => text.Dutch.Contains("Er is geen vorig jaar om mee te vergelijken."));
        report.Figures.ShouldNotContain(static figure => figure.Id == "figuur-10");
        report.Figures.ShouldContain(static figure => figure.Id == "figuur-1");
    }

    [Fact]
    public void A_year_before_that_is_missing_is_not_bridged()
    {
        var report = TrendReportBuilder.Build(Publications.Of(7, 2015, 2022, Publications.Year), Publications.Catalogue);
        report.Chapters[0].Blocks.OfType<KeyNumbers>().Single().Numbers.ShouldAllBe(static number => number.Change == null);
        var figure = report.Figures.Single(static figure => figure.Id == "figuur-6");
        figure.Chart.Categories.Select(static year => year.Dutch).ShouldBe(Enumerable.Range(2015, 10).Select(static year => $"{year}"));
        figure.Chart.Series[0].Points[1].Value.ShouldBeOfType<FigureValue.Missing>();
        figure.Foot.Notes.ShouldContain(static note => note.Dutch == "Over 2016, 2017, 2018, 2019, 2020, 2021, 2023 zijn er geen gegevens.");
    }

    [Fact]
    public void Without_the_first_base_year_the_next_one_is_100()
    {
        var report = TrendReportBuilder.Build(Publications.Of(11, 2015, 2023, Publications.Year), Publications.Catalogue);
        foreach (var figure in report.Figures.Where(static figure => figure.Chart.ReferenceLine is not null))
            figure.Chart.ValueName.Dutch.ShouldBe("index, 2015 = 100");
    }

    [Fact]
    public void No_figures_at_all_still_give_a_report_that_says_so()
    {
        var nothing = new BenchmarkResults
        {
            Edition = Edition.About(Publications.Year),
            Title = "Nothing",
            Fictional = true,
            Deflator = Publications.Catalogue.DefaultDeflator,
            Figures = [],
            Participants = [],
            NonParticipants = [],
            Own = OwnRatios.OfNobody(Publications.Catalogue),
        };
        var report = TrendReportBuilder.Build(DisclosureControl.ForTeam(nothing), Publications.Catalogue);
        report.Summary.Dutch.ShouldBe("Over 2024 zijn er geen cijfers.");
        report.Figures.ShouldBeEmpty();
        report.Chapters.Select(static chapter => chapter.Id).ShouldContain("accountability");
    }

    [Fact]
    public void Everything_gives_every_figure_of_the_catalogue_in_its_chapter()
    {
        var report = TrendReportBuilder.Build(Publications.Of(3, [.. Enumerable.Range(2004, 21)]), Publications.Catalogue);
        report.Figures.Select(static figure => figure.Id).ShouldBe(Publications.Catalogue.Figures.Select(static figure => figure.Id), ignoreOrder: true);
        report.Chapters.Select(static chapter => chapter.Slug.Dutch).ShouldBe(["hoofdlijnen", "software", "personeel", "infrastructuur", "inflatie", "wetgeving", "datagedreven-werken", "informatiebeveiliging", "digitale-volwassenheid", "weg-naar-de-cloud", "kunstmatige-intelligentie", "projecten", "vooruitblik", "verantwoording", "cijfers-per-jaar"]);
        report.Figures.Select(static figure => figure.Number).Concat(report.Boards.Select(static board => board.Number)).Distinct().Order().ShouldBe(Enumerable.Range(1, 26));
        foreach (var figure in report.Figures)
        {
            figure.Indicators.ShouldNotBeEmpty();
            figure.Foot.Basis.Dutch.ShouldStartWith("2024");
            figure.Foot.Source.English.ShouldContain("edition 2025");
        }

        report.Figures.Where(static figure => figure.Foot.HowComputed.Dutch.Contains("telt één keer", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .Foot.HowComputed.Dutch.ShouldNotContain("zwaarder", customMessage: "where each counts once nobody weighs more");
    }
}
