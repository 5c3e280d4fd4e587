using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Maatstaf.Charts;
using Maatstaf.Documents;
using Maatstaf.Documents.Drawing;
using Maatstaf.Vocabulary;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Maatstaf.Documents_Tests;

/// <summary>A path through two scores is a chart that a reader can edit, too.</summary>
public sealed class QuadrantTests
{
    // Among the odd figures.
    private const int Third = 2;

    public static TheoryData<DocumentForm, Language> All => Sample.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_point_needs_both_scores_and_what_is_not_drawn_is_a_gap(DocumentForm form, Language language)
    {
        using var document = Desk.Open(DocumentFile.Write(Sample.Odd, form, language), form);
        var part = Desk.Charts(document)[Third];
        var (along, up) = Desk.PathOf(part);
        var isFull = form == DocumentForm.Workbook;
        along.Values.ShouldBe(new Dictionary<int, double> { [0] = isFull ? 2.04 : 2, [4] = isFull ? 3.11 : 3.1, [5] = isFull ? 3.46 : 3.5 });
        up.Values.ShouldBe(new Dictionary<int, double> { [0] = isFull ? 2.52 : 2.5, [4] = isFull ? 2.88 : 2.9, [5] = isFull ? 3.33 : 3.3 });
        part.ChartSpace.Descendants<C.DisplayBlanksAs>().Single().Val!.InnerText.ShouldBe("gap");
        using var data = isFull ? null : Desk.DataOf(part);
        foreach (var series in (CachedSeries[])[along, up])
            NumberTests.CompareCells(data ?? (SpreadsheetDocument)document, series);
    }

    [Fact]
    public void A_path_without_half_points_is_drawn_from_the_table_of_its_sheet()
    {
        var whole = Sample.Scores with { Series = [.. Sample.Scores.Series.Select(static series => series with { Points = [series.Points[0], ChartPoint.Gap, ChartPoint.Gap, ChartPoint.Gap, series.Points[4], series.Points[5]] })] };
        using var workbook = (SpreadsheetDocument)Desk.Open(DocumentFile.Write(Sample.With(Sample.Figure("figuur-1", whole, "Een pad")), DocumentForm.Workbook, Language.Dutch), DocumentForm.Workbook);
        var (along, up) = Desk.PathOf(Desk.Charts(workbook).Single());
        along.Cells.ShouldBe("'Figuur 1'!$B$6:$B$11");
        up.Cells.ShouldBe("'Figuur 1'!$C$6:$C$11");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Both_axes_have_the_same_scale_and_cross_halfway(DocumentForm form, Language language)
    {
        using var document = Desk.Open(DocumentFile.Write(Sample.Odd, form, language), form);
        var axes = Desk.Charts(document)[Third].ChartSpace.Descendants<C.ValueAxis>().ToArray();
        axes.Select(static axis => axis.GetFirstChild<C.Title>()!.InnerText).ShouldBe(Sample.Scores.Series.Select(series => series.Name.In(language)));
        axes.Select(static axis => axis.Scaling!.MinAxisValue!.Val!.Value).ShouldBe([1, 1]);
        axes.Select(static axis => axis.Scaling!.MaxAxisValue!.Val!.Value).ShouldBe([5, 5]);
        axes.Select(static axis => axis.GetFirstChild<C.CrossesAt>()!.Val!.Value).ShouldBe([3, 3]);
        axes.Select(static axis => axis.GetFirstChild<C.MajorUnit>()!.Val!.Value).ShouldBe([1, 1]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Years_stand_at_the_path_and_names_in_the_corners(DocumentForm form, Language language)
    {
        using var document = Desk.Open(DocumentFile.Write(Sample.Odd, form, language), form);
        var part = Desk.Charts(document)[Third];
        var scale = Sample.Scores.Scale!;
        Desk.Labels(part, 0).ShouldBe(["2019", "2023", "2024"]);
        Desk.Labels(part, 1).ShouldBe(((LocalisedText[])[scale.LowLow, scale.LowHigh, scale.HighLow, scale.HighHigh]).Select(name => name.In(language)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Where_the_names_of_the_corners_stand_is_in_cells_too(DocumentForm form, Language language)
    {
        using var document = Desk.Open(DocumentFile.Write(Sample.Odd, form, language), form);
        var part = Desk.Charts(document)[Third];
        using var data = form == DocumentForm.Workbook ? null : Desk.DataOf(part);
        foreach (var reference in part.ChartSpace.Descendants<C.ScatterChartSeries>().Last().Descendants<C.NumberReference>())
        {
            var place = reference.Formula!.Text.Split('!', '$', ':');
            var cells = Desk.CellsOf(data ?? (SpreadsheetDocument)document, place[0].Trim('\''));
            var first = int.Parse(place[3], CultureInfo.InvariantCulture);
            Enumerable.Range(first, 4).Select(row => cells["A" + row]).ShouldBe(Desk.Labels(part, 1));
            Enumerable.Range(first, 4).Select(row => cells[place[2] + row]).ShouldBe(reference.NumberingCache!.Elements<C.NumericPoint>().Select(static point => (object)double.Parse(point.NumericValue!.Text, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_scale_that_has_no_whole_quarters_is_divided_in_halves()
    {
        DrawnScale Drawn(double low, double high) => DrawnChart.InFull(Sample.Scores with { Scale = Sample.Scores.Scale! with { Low = low, High = high } }, Language.Dutch).Scale!;
        (Drawn(0, 100).Step, Drawn(0, 100).HasWholeSteps).ShouldBe((25, true));
        (Drawn(0, 10).Step, Drawn(0, 10).HasWholeSteps).ShouldBe((5, true));
        (Drawn(1, 4).Step, Drawn(1, 4).HasWholeSteps).ShouldBe((1.5, false));
        Drawn(1, 4).Middle.ShouldBe(2.5);
    }

    [Fact]
    public void A_year_stands_where_the_path_does_not_run()
    {
        new LabelSides([(0.1, 0.5), (0.5, 0.5), (0.9, 0.5)], []).Of().ShouldBe(["t", "t", "t"]);
        new LabelSides([(0.5, 0.1), (0.5, 0.5), (0.5, 0.9)], []).Of().ShouldBe(["b", "r", "t"]);
        new LabelSides([(0.1, 0.9), (0.5, 0.5), (0.9, 0.9)], []).Of()[1].ShouldBe("b");
    }

    [Fact]
    public void A_year_stands_beside_the_name_of_a_corner_and_not_on_it()
    {
        ChartRoom name = new(0.9, 0.95, 0.2, LabelSides.Height);
        new LabelSides([(0.2, 0.2), (0.9, 0.9)], [name]).Of()[1].ShouldBe("b");
        new LabelSides([(0.2, 0.2), (0.9, 0.9)], []).Of()[1].ShouldBe("t");
    }

    [Fact]
    public void A_year_for_which_there_is_no_room_is_left_to_the_table_but_the_last_is_always_there()
    {
        var crowd = new LabelSides([.. Enumerable.Range(0, 12).Select(static at => (0.5 + (at * 0.004), 0.5 + (at % 2 * 0.01)))], []).Of();
        crowd[^1].ShouldNotBeNull();
        crowd.ShouldContain(static side => side == null);
        new LabelSides([], []).Of().ShouldBeEmpty();
    }
}
