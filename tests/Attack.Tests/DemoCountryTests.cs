namespace Maatstaf.Attack_Tests;

/// <summary>The attack on the demo country: it comes through where nothing is withheld.</summary>
public sealed class DemoCountryTests(DemoFixture fixture, ITestOutputHelper log) : IClassFixture<DemoFixture>
{
    [Fact]
    public void Without_the_control_the_demo_country_gives_away_what_it_was_told_in_confidence()
    {
        var report = fixture.Demo.Attacked("internal", [2024]);
        log.WriteLine($"{report}");

        report.Withheld.ShouldBe(0);
        report.Exposures.Count(exposure => exposure.IsRecovered).ShouldBeGreaterThan(100);
        report.BrokenRules.Select(broken => broken.Rule).ShouldContain("dominance");
    }
}
