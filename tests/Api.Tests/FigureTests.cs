using System.Text.Json;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api_Tests;

/// <summary>Figures, series and what moved.</summary>
public sealed class FigureTests(ApiSite site) : IClassFixture<ApiSite>
{
    private const string Figures = "/editions/2025/versions/2/figures";

    [Fact]
    public async Task Every_published_figure_is_found_exactly_once_page_by_page()
    {
        var published = PublishedSample.Editions[0].Publication.Figures;
        var found = new List<string>();
        for (var address = Figures + "?pageSize=700"; address is not null;)
        {
            var page = await site.AskAsync(address);
            found.AddRange(page.Items.Select(static item => $"{Text(item, "indicator")},{item.GetProperty("year").GetInt32()},{Text(item, "group")},{Text(item, "statistic")},{Number(item, "value")}"));
            address = page.Json.GetProperty("links").GetProperty("next").GetString()?["/api/v1".Length..];
        }

        found.ShouldBe(published.Select(static figure => $"{figure.Key.Indicator},{figure.Key.Year},{figure.Key.Group},{figure.Key.Statistic},{(figure.Value.Number is { } number ? PublishedSample.Written(number) : "")}"));
    }

    [Fact]
    public async Task A_withheld_figure_has_no_number_and_says_why()
    {
        var withheld = await site.AskAsync(Figures + "?indicator=software.saas-share&year=2024&group=stand-alone&statistic=headline");
        var figure = withheld.Items.ShouldHaveSingleItem();
        Text(figure, "state").ShouldBe("withheld");
        figure.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        Text(figure, "withheldReason").ShouldBe("n<5");
        Text(figure.GetProperty("interval"), "state").ShouldBe("withheld");
    }

    [Fact]
    public async Task Zero_is_a_number()
    {
        var figure = (await site.AskAsync(Figures + "?indicator=ict.cost-per-inhabitant&year=2024&group=all&statistic=composition")).Items.ShouldHaveSingleItem();
        Text(figure, "state").ShouldBe("known");
        figure.GetProperty("value").GetDouble().ShouldBe(0);
    }

    [Fact]
    public async Task A_headline_has_an_interval_and_a_mean_has_none()
    {
        var figures = await site.AskAsync(Figures + "?indicator=ict.cost-per-inhabitant&year=2024&group=all&statistic=mean,headline");
        var headline = figures.Items.Single(static item => Text(item, "statistic") == "headline");
        headline.GetProperty("interval").GetProperty("low").GetDouble().ShouldBeLessThan(headline.GetProperty("value").GetDouble());
        headline.GetProperty("interval").GetProperty("high").GetDouble().ShouldBeGreaterThan(headline.GetProperty("value").GetDouble());
        Text(figures.Items.Single(static item => Text(item, "statistic") == "mean").GetProperty("interval"), "state").ShouldBe("not-applicable");
    }

    [Fact]
    public async Task No_answer_holds_what_the_team_alone_may_see()
    {
        foreach (var address in (string[])[Figures + "?pageSize=1000&sort=-value", Figures + "?state=withheld", "/editions/2025/versions/2/series?group=stand-alone&pageSize=1000", "/editions/2025/versions/2/moved-figures"])
            (await site.AskAsync(address)).Text.ShouldNotContain(PublishedSample.Confidential);
    }

    [Theory]
    [InlineData("state=withheld", "withheld")]
    [InlineData("state=known", "known")]
    public async Task Figures_are_chosen_by_whether_they_have_a_number(string filter, string state)
    {
        var found = (await site.AskAsync($"{Figures}?{filter}")).Items;
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(item => Text(item, "state") == state);
    }

    [Fact]
    public async Task Years_are_chosen_by_name_and_by_span()
    {
        var some = await site.AskAsync(Figures + "?indicator=ict.cost-per-inhabitant&group=all&statistic=headline&year=2016,2024");
        some.Items.Select(static item => item.GetProperty("year").GetInt32()).ShouldBe([2016, 2024]);
        var span = await site.AskAsync(Figures + "?indicator=ict.cost-per-inhabitant&group=all&statistic=headline&fromYear=2017&toYear=2020");
        span.Items.Select(static item => item.GetProperty("year").GetInt32()).ShouldBe([2017, 2019, 2020]);
    }

    [Fact]
    public async Task Sorting_by_value_puts_what_has_no_number_last_whichever_way_round()
    {
        foreach (var sort in (string[])["value", "-value"])
        {
            var values = (await site.AskAsync($"{Figures}?indicator=software.saas-share&year=2024&statistic=headline&sort={sort}")).Items.Select(static item => item.GetProperty("value")).ToArray();
            values[^1].ValueKind.ShouldBe(JsonValueKind.Null);
            var numbers = values[..^1].Select(static value => value.GetDouble()).ToArray();
            numbers.ShouldBe(sort == "value" ? numbers.Order() : numbers.OrderDescending());
        }
    }

    [Fact]
    public async Task Sorting_is_stable_and_goes_by_all_keys()
    {
        var items = (await site.AskAsync(Figures + "?statistic=headline&group=all,stand-alone&sort=-year,group&pageSize=1000")).Items;
        var keys = items.Select(static item => (Year: item.GetProperty("year").GetInt32(), Group: Text(item, "group"), Indicator: Text(item, "indicator"))).ToArray();
        keys.ShouldBe(keys.OrderByDescending(static key => key.Year).ThenBy(static key => key.Group, StringComparer.Ordinal).ThenBy(static key => key.Indicator, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("year=2016,2024&statistic=headline,mean&pageSize=1000")]
    [InlineData("fromYear=2016&toYear=2019&group=all&pageSize=1000")]
    [InlineData("indicator=software.saas-share,ict.cost-per-inhabitant&toYear=2020&pageSize=1000")]
    public async Task A_choice_gives_what_a_look_at_every_figure_gives(string choice)
    {
        var asked = choice.Split('&').Select(static part => part.Split('=')).ToDictionary(static part => part[0], static part => part[1].Split(','));
        bool Among(string name, string value) => !asked.TryGetValue(name, out var chosen) || chosen.Contains(value);
        var expected = PublishedSample.Editions[0].Publication.Figures.Select(static figure => figure.Key).Where(key =>
            Among("indicator", key.Indicator) && Among("group", key.Group) && Among("statistic", key.Statistic) && Among("year", $"{key.Year}")
            && (!asked.TryGetValue("fromYear", out var from) || key.Year >= int.Parse(from[0])) && (!asked.TryGetValue("toYear", out var to) || key.Year <= int.Parse(to[0]))).ToArray();

        var page = await site.AskAsync($"{Figures}?{choice}");

        page.Json.GetProperty("page").GetProperty("total").GetInt32().ShouldBe(expected.Length);
        page.Items.Select(static item => new FigureKey(Text(item, "indicator"), item.GetProperty("year").GetInt32(), Text(item, "group"), Text(item, "statistic"))).ShouldBe(expected.Take(1000));
    }

    [Fact]
    public async Task Every_series_stands_once_and_in_order()
    {
        var found = new List<(string, string, string)>();
        for (var address = "/editions/2025/versions/2/series?pageSize=1000"; address is not null;)
        {
            var page = await site.AskAsync(address);
            found.AddRange(page.Items.Select(static item => (Text(item, "indicator"), Text(item, "group"), Text(item, "statistic"))));
            address = page.Json.GetProperty("links").GetProperty("next").GetString()?["/api/v1".Length..];
        }

        found.ShouldBe(PublishedSample.Editions[0].Publication.Figures.Select(static figure => (figure.Key.Indicator, figure.Key.Group, figure.Key.Statistic)).Distinct()
            .OrderBy(static one => one.Indicator, StringComparer.Ordinal).ThenBy(static one => one.Group, StringComparer.Ordinal).ThenBy(static one => one.Statistic, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_series_tells_not_asked_from_not_delivered_from_withheld()
    {
        var late = await StatesAsync($"indicator={PublishedSample.AskedLate}&group=all&statistic=headline");
        late[2015].ShouldBe("not-applicable");
        late[2024].ShouldBe("known");
        var share = await StatesAsync("indicator=software.saas-share&group=stand-alone&statistic=headline");
        share[2018].ShouldBe("missing");
        share[2023].ShouldBe("known");
        share[2024].ShouldBe("withheld");
    }

    [Fact]
    public async Task A_correction_lists_the_numbers_that_it_moved()
    {
        var moved = (await site.AskAsync("/editions/2025/versions/2/moved-figures")).Items.ShouldHaveSingleItem();
        Text(moved, "indicator").ShouldBe("ict.cost-per-inhabitant");
        moved.GetProperty("before").GetProperty("value").GetDouble().ShouldBe(110.5);
        moved.GetProperty("after").GetProperty("value").GetDouble().ShouldBe(PublishedSample.Editions[0].Publication.Number("ict.cost-per-inhabitant", 2024)!.Value);
        (await site.AskAsync("/editions/2025/versions/1/moved-figures")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_version_keeps_its_figures_after_a_correction()
    {
        var first = await site.AskAsync("/editions/2025/versions/1/figures?indicator=ict.cost-per-inhabitant&year=2024&group=all&statistic=headline");
        first.Items.ShouldHaveSingleItem().GetProperty("value").GetDouble().ShouldBe(110.5);
    }

    private async Task<Dictionary<int, string>> StatesAsync(string filter) =>
        (await site.AskAsync("/editions/2025/versions/2/series?" + filter)).Items.ShouldHaveSingleItem().GetProperty("points").EnumerateArray()
            .ToDictionary(static point => point.GetProperty("year").GetInt32(), static point => Text(point, "state"));

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static string Number(JsonElement item, string name) => item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? PublishedSample.Written(number.GetDouble()) : string.Empty;
}
