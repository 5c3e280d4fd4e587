using System.Text.Json;
using AngleSharp.Dom;
using Bunit;
using Maatstaf.Pages;
using Maatstaf.Pages.Figures;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>A figure: its drawing, its table and its words say the same.</summary>
public sealed class FigureTests
{
    public static TheoryData<string> Figures => [.. Sample.Content.Report.Figures.Select(static figure => figure.Id)];

    [Theory]
    [MemberData(nameof(Figures))]
    public void The_drawing_and_the_table_write_every_number_the_same(string id)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var figure = Show(id, language);
            var drawn = JsonDocument.Parse(figure.QuerySelector("script")!.TextContent).RootElement;
            var series = drawn.GetProperty("series").EnumerateArray().Concat(drawn.GetProperty("total") is { ValueKind: JsonValueKind.Object } total ? [total] : []).ToArray();
            var rows = figure.QuerySelectorAll("tbody tr");
            rows.Length.ShouldBe(drawn.GetProperty("categories").GetArrayLength());
            for (var row = 0; row < rows.Length; row++)
            {
                var cells = rows[row].QuerySelectorAll("td");
                cells.Length.ShouldBe(series.Length);
                for (var column = 0; column < cells.Length; column++)
                    (series[column].GetProperty("texts")[row].GetString() ?? Words(cells[column])).ShouldBe(cells[column].TextContent);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void What_is_drawn_shows_as_what_is_written(string id)
    {
        var chart = Chart(id);
        var drawn = JsonDocument.Parse(Show(id, Language.Dutch).QuerySelector("script")!.TextContent).RootElement.GetProperty("series").EnumerateArray().ToArray();
        for (var at = 0; at < chart.Series.Count; at++)
        {
            drawn[at].GetProperty("values").EnumerateArray().Select(static value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble())
                .ShouldBe(chart.Series[at].Points.Select(point => point.Value.Number * (chart.Unit?.ShownTimes ?? 1)));
        }
    }

    [Fact]
    public void A_withheld_value_is_a_word_in_the_table_and_nothing_in_the_drawing()
    {
        var figure = Show("figuur-2", Language.Dutch);
        figure.QuerySelector("tbody tr:nth-child(2) td:last-child")!.TextContent.ShouldStartWith("afgeschermd");
        figure.QuerySelector("script")!.TextContent.ShouldContain("\"texts\":[\"17,1\",null,\"18,9\"]");
    }

    [Theory]
    [InlineData(Language.Dutch, "Vooral klant", "Klaar voor <later>")]
    [InlineData(Language.English, "Mostly customer", "Ready for <later>")]
    public void A_path_runs_over_its_whole_scale_and_names_its_quarters(Language language, string leftAbove, string rightAbove)
    {
        var drawn = JsonDocument.Parse(Show("figuur-7", language).QuerySelector("script")!.TextContent).RootElement;
        drawn.GetProperty("kind").GetString().ShouldBe("quadrant");
        var scale = drawn.GetProperty("scale");
        ((string[])["low", "middle", "high"]).Select(end => scale.GetProperty(end).GetDouble()).ShouldBe([1, 3, 5]);
        scale.GetProperty("lowHigh").GetString().ShouldBe(leftAbove);
        scale.GetProperty("highHigh").GetString().ShouldBe(rightAbove);
    }

    [Fact]
    public void A_year_without_one_of_its_scores_has_no_place_on_a_path()
    {
        var drawn = JsonDocument.Parse(Show("figuur-7", Language.Dutch).QuerySelector("script")!.TextContent).RootElement;
        var upwards = drawn.GetProperty("series")[1].GetProperty("values").EnumerateArray().Select(static value => value.ValueKind).ToArray();
        upwards.ShouldBe([JsonValueKind.Number, JsonValueKind.Number, JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Number]);
    }

    [Fact]
    public void Other_charts_have_no_scale_of_quarters() =>
        JsonDocument.Parse(Show("figuur-1", Language.Dutch).QuerySelector("script")!.TextContent).RootElement.GetProperty("scale").ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public void Signs_with_a_meaning_in_html_stay_words()
    {
        var title = Show("figuur-2", Language.English).QuerySelector(".figure-title")!;
        title.ChildElementCount.ShouldBe(0);
        title.TextContent.ShouldContain("<b>rises</b> & stays");
    }

    [Fact]
    public void A_name_cannot_end_the_data_of_a_drawing()
    {
        var chart = Chart("figuur-1") with { ValueName = new LocalisedText("</script><b>", "</script><b>") };
        var figure = Show(Sample.Content.Report.Figures.First() with { Chart = chart }, Language.Dutch);
        JsonDocument.Parse(figure.QuerySelector("script")!.TextContent).RootElement.GetProperty("valueName").GetString().ShouldBe("</script><b>");
    }

    [Fact]
    public void The_picture_is_described_and_the_table_open_without_script()
    {
        var figure = Show("figuur-3", Language.Dutch);
        figure.QuerySelector(".chart")!.GetAttribute("role").ShouldBe("img");
        figure.QuerySelector(".chart")!.GetAttribute("aria-label").ShouldBe("Grafiek met een stijgende lijn.");
        figure.QuerySelectorAll("details").ShouldAllBe(static details => details.HasAttribute("open"));
    }

    private static Charts.Chart Chart(string id) => Sample.Content.Report.Figures.Single(figure => figure.Id == id).Chart;

    private static string Words(IElement cell)
    {
        cell.ClassList.ShouldContain("absent");
        return cell.TextContent;
    }

    private static IElement Show(string id, Language language) => Show(Sample.Content.Report.Figures.Single(figure => figure.Id == id), language);

    private static IElement Show(ReportFigure figure, Language language)
    {
        using var bunit = new BunitContext();
        var context = new PageContext(Sample.Content, language, new SiteLinks(language, pdf: null));
        var shown = bunit.Render<FigureView>(parameters => parameters.AddCascadingValue(context).Add(view => view.Figure, figure));
        return shown.Find(".figure");
    }
}
