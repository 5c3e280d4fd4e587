namespace Maatstaf.Attack_Tests;

/// <summary>The attack on the demo country: it comes through where nothing is withheld and nowhere else; and what participants still see there.</summary>
public sealed class DemoCountryTests(DemoFixture fixture, ITestOutputHelper log) : IClassFixture<DemoFixture>
{
    private const int Newest = 2024;
    private static readonly string[] SharesOfCost = [".hired-share", ".saas-share", ".on-premises-share"];
    private static readonly string[] FirstTwoLevels = ["ict", "software", "personnel", "infrastructure"];

    /// <summary>The year in which a share of hired staff was once shown beside a change of the whole cost that was not.</summary>
    private const int Earlier = 2014;

    private static bool IsLong => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    [Fact]
    public void Without_the_control_the_demo_country_gives_away_what_it_was_told_in_confidence()
    {
        var report = fixture.Demo.Attacked("internal", [Newest]);
        log.WriteLine($"{report}");

        report.Withheld.ShouldBe(0);
        report.Exposures.Count(exposure => exposure.IsRecovered).ShouldBeGreaterThan(100);
        report.BrokenRules.Select(broken => broken.Rule).ShouldContain("dominance");
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("public")]
    public void With_the_control_the_demo_country_gives_nobody_away(string audience)
    {
        var report = fixture.Demo.Attacked(audience, IsLong ? fixture.Demo.Years : [Newest, Earlier]);
        log.WriteLine($"{report}");

        report.Exposures.ShouldBeEmpty($"{report}");
        report.BrokenRules.ShouldBeEmpty($"{report}");
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("public")]
    public void No_share_of_a_cost_is_told_where_the_cost_itself_is_withheld(string audience)
    {
        var shown = fixture.Demo.Shown(audience);
        var told = shown.All
            .Where(static figure => figure.Value is not null && figure.Statistic is "headline" or "like_for_like")
            .Where(static figure => SharesOfCost.Any(share => figure.Indicator.EndsWith(share, StringComparison.Ordinal)))
            .ToList();
        var untold = told.Where(figure => shown.Find($"{figure.Indicator[..figure.Indicator.LastIndexOf('.')]}.cost-per-inhabitant", figure.Year, figure.Group, figure.Statistic) is not { Value: not null });

        told.Count.ShouldBeGreaterThan(100);
        untold.Select(static figure => $"{figure}").ShouldBeEmpty();
    }

    [Fact]
    public void Participants_see_what_the_first_two_levels_cost_everybody_together_and_85_percent_of_all_figures()
    {
        var shown = fixture.Demo.Shown("circle").All.Where(static figure => figure.Year == Newest).ToList();
        log.WriteLine(FormattableString.Invariant($"circle, {Newest}: {shown.Count(static figure => figure.Value is not null)} of {shown.Count} figures shown"));

        shown.Where(static figure => figure.Group == "all" && FirstTwoLevels.Any(node => figure.Indicator == $"{node}.cost-per-inhabitant"))
            .ShouldAllBe(static figure => figure.Value != null);
        (shown.Count(static figure => figure.Value is not null) / (double)shown.Count).ShouldBeGreaterThanOrEqualTo(0.85);
    }
}
