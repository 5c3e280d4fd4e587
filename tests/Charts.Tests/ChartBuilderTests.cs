using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Charts_Tests;

/// <summary>A decreed figure becomes a chart that shows what is known, and gaps where nothing is.</summary>
public sealed class ChartBuilderTests
{
    private const int Year = 2024;
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    [Fact]
    public void Years_run_from_the_first_with_data_and_a_year_without_is_a_gap()
    {
        var chart = Build("figuur-4", ("ict.share-of-budget", 2021, "all", "headline", 0.031), ("ict.share-of-budget", Year, "all", "headline", 0.032))!;
        chart.Categories.Select(static year => year.Dutch).ShouldBe(["2021", "2022", "2023", "2024"]);
        chart.Series.Single().Role.ShouldBe(SeriesRole.Accent);
        chart.Series.Single().Points.Select(static point => point.Value.Number).ShouldBe([0.031, null, null, 0.032]);
    }

    [Fact]
    public void The_components_keep_their_colours_and_their_total()
    {
        var chart = Build("figuur-1", Components(Year))!;
        chart.Kind.ShouldBe(ChartKind.StackedBars);
        chart.Series.Select(static series => series.Role).ShouldBe([SeriesRole.Software, SeriesRole.Personnel, SeriesRole.Infrastructure]);
        chart.Total!.Points.Single().Value.Number.ShouldBe(114);
    }

    [Fact]
    public void A_point_carries_its_interval_and_what_it_rests_on()
    {
        var point = Build("figuur-4", ("ict.share-of-budget", Year, "all", "headline", 0.032), ("ict.share-of-budget", Year, "all", "interval_low", 0.03), ("ict.share-of-budget", Year, "all", "interval_high", 0.034))!
            .Series.Single().Points.Single();
        point.ShouldBe(new ChartPoint(new FigureValue.Known(0.032), 0.03, 0.034, 27, 15));
    }

    [Fact]
    public void Last_year_stands_in_grey_beside_this_year()
    {
        var chart = Build("figuur-5", ("software.front-office.saas-share", 2023, "all", "headline", 0.6), ("software.front-office.saas-share", Year, "all", "headline", 0.67))!;
        chart.Series.Select(static series => (series.Id, series.Role)).ShouldBe([("2023", SeriesRole.Context), ("2024", SeriesRole.Accent)]);
        chart.Categories.Count.ShouldBe(7);
        chart.Series[1].Points.Count(static point => point.Value.Number is not null).ShouldBe(1);
    }

    [Fact]
    public void An_index_shows_its_100_and_the_prices_beside_it()
    {
        var chart = Build("figuur-11", ("software.cost-per-inhabitant", Year, "all", "index_real_2004", 160.9), ("software.cost-per-inhabitant", Year, "all", "index_nominal_2004", 251.3))!;
        chart.ReferenceLine.ShouldBe(100);
        chart.Series.Select(static series => series.Points[0].Value.Number).ShouldBe([null, null, 100]);
        chart.Series[2].Points[^1].Value.Number!.Value.ShouldBe(96.90 / 62.03 * 100, 1e-9);
        chart.Series[2].Points[^1].N.ShouldBeNull();
    }

    [Fact]
    public void A_national_amount_is_the_figure_times_the_inhabitants_of_the_country()
    {
        var chart = Build("figuur-7", ("software.cost-per-inhabitant", Year, "all", "headline", 38), ("software.cost-per-inhabitant", Year, "all", "interval_low", 35))!;
        chart.Unit.ShouldBeNull();
        var point = chart.Series.Single().Points.Single();
        point.Value.Number!.Value.ShouldBe(38 * 17.942942, 1e-9);
        point.Low!.Value.ShouldBe(35 * 17.942942, 1e-9);
    }

    [Fact]
    public void Groups_stand_beside_each_other_and_a_group_without_a_figure_is_a_gap()
    {
        var chart = Build("figuur-2", ("software.cost-per-inhabitant", Year, "small", "headline", 39))!;
        chart.Categories.Select(static group => group.English).ShouldBe(["Small", "Medium", "Large"]);
        chart.Series[0].Points.Select(static point => point.Value.Number).ShouldBe([39, null, null]);
    }

    [Fact]
    public void Nothing_known_is_no_chart()
    {
        foreach (var figure in Catalogue.Figures)
            new ChartBuilder(Publication(), Catalogue).Build(figure).ShouldBeNull(figure.Id);
    }

    [Fact]
    public void What_was_not_asked_yet_is_not_missing_and_the_break_is_marked()
    {
        var node = Catalogue.CostTree.Nodes.Single(static node => node.From is not null);
        var (fresh, before) = (Catalogue.Indicator($"{node.Id}.cost-per-inhabitant"), Catalogue.Indicator($"{node.Before}.cost-per-inhabitant"));
        var figure = Catalogue.Figures.Single(static figure => figure.Id == "figuur-8") with { Indicators = [before, fresh] };
        var chart = new ChartBuilder(Publication((before.Id, 2023, "all", "headline", 18), (before.Id, Year, "all", "headline", 17), (fresh.Id, Year, "all", "headline", 2)), Catalogue).Build(figure)!;
        chart.Series[1].Points[0].Value.ShouldBeOfType<FigureValue.NotApplicable>();
        chart.Breaks.ShouldBe([new ChartBreak(1, node.Short)]);
    }

    private static (string, int, string, string, double)[] Components(int year) =>
    [
        ("software.cost-per-inhabitant", year, "all", "headline", 38),
        ("personnel.cost-per-inhabitant", year, "all", "headline", 58),
        ("infrastructure.cost-per-inhabitant", year, "all", "headline", 18),
        ("ict.cost-per-inhabitant", year, "all", "headline", 114),
    ];

    private static Chart? Build(string figure, params (string Indicator, int Year, string Group, string Statistic, double Value)[] figures) =>
        new ChartBuilder(Publication(figures), Catalogue).Build(Catalogue.Figures.Single(spec => spec.Id == figure));

    private static Publication Publication(params (string Indicator, int Year, string Group, string Statistic, double Value)[] figures) => DisclosureControl.ForTeam(
        new BenchmarkResults
        {
            Edition = Edition.About(Year),
            Title = "A few figures",
            Fictional = true,
            Deflator = Catalogue.DefaultDeflator,
            Figures = [.. figures.Select(static figure => new ConfidentialFigure(new FigureKey(figure.Indicator, figure.Year, figure.Group, figure.Statistic), figure.Value, 27, 15))],
            Participants = [.. figures.Select(static figure => figure.Year).Distinct().Order().Select(static year => new ParticipantCount(year, 27, 1_312_967, 15, 18, 6))],
            NonParticipants = [],
            Own = OwnRatios.OfNobody(Catalogue),
        });
}
