using Maatstaf.Catalogue;
using Maatstaf.Desk.Place.Charts;
using Maatstaf.Position.Funnels;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk_Tests.Place;

/// <summary>The drawings of the own place: nothing is drawn where there is nothing, and labels do not cover each other.</summary>
public sealed class DrawingTests
{
    private static readonly FigureValue Missing = new FigureValue.Missing(), Withheld = new FigureValue.Withheld("n<5");

    [Fact]
    public void A_gap_in_the_years_is_a_gap_in_the_line()
    {
        var drawing = new HistoryDrawing([new(2015, Known(80), Known(90)), new(2016, Known(82), Known(91)), new(2017, Missing, Known(92)), new(2018, Known(90), Known(95))], 1);

        drawing.Pieces(HistorySide.Own).Select(static piece => piece.Count).ShouldBe([2, 1]);
        drawing.Pieces(HistorySide.Group).Select(static piece => piece.Count).ShouldBe([4]);
    }

    [Fact]
    public void A_withheld_year_is_a_band_and_no_point()
    {
        var drawing = new HistoryDrawing([new(2023, Known(80), Withheld), new(2024, Known(82), Known(90))], 1);

        drawing.Withheld.ShouldHaveSingleItem();
        drawing.Pieces(HistorySide.Group).ShouldHaveSingleItem().ShouldHaveSingleItem();
    }

    [Fact]
    public void Labels_of_lines_that_end_together_stand_clear_of_each_other()
    {
        var drawing = new HistoryDrawing([new(2023, Known(10), Known(90)), new(2024, Known(50), Known(50.1))], 1);
        var (own, group) = (drawing.LabelOf(HistorySide.Own)!.Value, drawing.LabelOf(HistorySide.Group)!.Value);

        (own.Y - group.Y).ShouldBeGreaterThanOrEqualTo(14);
    }

    [Theory]
    [InlineData(0.61, 0.68)]
    [InlineData(97.3, 104.2)]
    [InlineData(38, 38)]
    [InlineData(-3, 2)]
    [InlineData(0, 0)]
    [InlineData(1234, 98765)]
    public void A_scale_has_two_to_five_round_numbers_around_the_values(double low, double high)
    {
        var scale = PlainScale.Around([low, high]);

        scale.Ticks.Count().ShouldBeInRange(2, 5);
        scale.Low.ShouldBeLessThanOrEqualTo(low);
        scale.High.ShouldBeGreaterThanOrEqualTo(high);
        foreach (var tick in scale.Ticks)
            Math.Round(tick, scale.Decimals).ShouldBe(tick, 1e-9);
    }

    [Fact]
    public void A_funnel_draws_within_its_frame_and_names_only_who_has_room()
    {
        FunnelPoint[] named = [.. Enumerable.Range(1, 12).Select(static number => new FunnelPoint(OrganisationCode.Parse($"GM{number}"), $"Gemeente {number}", 20_000 + number, 100 + (number * 0.1), 0))];
        var drawing = new FunnelDrawing(new Funnel
        {
            Limits = [2, 3],
            Indicator = BenchmarkCatalogue.Shipped().Indicator("ict.cost-per-inhabitant"),
            Year = 2024,
            Headline = Known(100),
            Dispersion = Known(2000),
            N = 30,
            Own = new FunnelPoint(OrganisationCode.Parse("GM99"), "Zandwijk", 250_000, 130, 7.5),
            Named = named,
        });

        drawing.Named.Count(static point => point.Name is not null).ShouldBeInRange(1, 4);
        foreach (var (x, y) in ((int[])[-3, -2, 2, 3]).SelectMany(drawing.Limit))
        {
            x.ShouldBeInRange(FunnelDrawing.Frame.Left, FunnelDrawing.Frame.Right + 1e-6);
            y.ShouldBeInRange(FunnelDrawing.Frame.Top, FunnelDrawing.Frame.Bottom + 1e-6);
        }
    }

    private static FigureValue.Known Known(double value) => new(value);
}
