using Maatstaf.Improvement;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Scenarios.Zandwijk;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>A scenario as an address and as a form.</summary>
public sealed class ScenarioAddressTests
{
    private static readonly Scenario Two = new(2027,
    [
        Step(Office, LeverKind.SaasShare, 0.625, years: 3, costOfNew: 1.15),
        Step(Operations, LeverKind.CostPerFte) with { ReplacesAll = true },
    ]);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var text = ScenarioAddress.Write(Two, Measured);
        text.ShouldBe("&vanaf=2027&stap1=software.office-automation/saas-share&naar1=eigen&waarde1=62.5&jaren1=3&nieuw1=115&stap2=personnel.operations/cost-per-fte&jaren2=0&dubbel2=alles");
        foreach (var language in Enum.GetValues<Language>())
        {
            var reading = Read(text, language);
            reading.Problems.ShouldBeEmpty();
            reading.Scenario.FirstYear.ShouldBe(2027);
            reading.Scenario.Steps.ShouldBe(Two.Steps);
        }
    }

    [Fact]
    public void A_form_with_a_gap_is_read_without_it_and_the_usual_is_filled_in()
    {
        var reading = Read("stap3=infrastructure.network-data/cost", Language.Dutch);
        reading.Problems.ShouldBeEmpty();
        reading.Scenario.ShouldSatisfyAllConditions(
            static scenario => scenario.FirstYear.ShouldBe(Year + 1),
            static scenario => scenario.Steps.ShouldBe([Step(Network, LeverKind.CostPerInhabitant, years: Measured.Explanation.WhatIf.DoubleRunningYears)]));
    }

    [Theory]
    [InlineData("stap1=personnel.nobody/fte", "stap1")]
    [InlineData("stap1=personnel.operations/saas-share", "stap1")]
    [InlineData("stap1=personnel.operations/fte&naar1=eigen&waarde1=veel", "waarde1")]
    [InlineData("stap1=personnel.operations/fte&naar1=eigen&waarde1=-3", "waarde1")]
    [InlineData("stap1=personnel.operations/fte&naar1=eigen&waarde1=1e9", "waarde1")]
    [InlineData("stap1=personnel.operations/hired-share&naar1=eigen&waarde1=101", "waarde1")]
    [InlineData("stap1=personnel.operations/fte&jaren1=11", "jaren1")]
    [InlineData("stap1=personnel.operations/fte&jaren1=twee", "jaren1")]
    [InlineData("stap1=software/saas-share&nieuw1=0", "nieuw1")]
    [InlineData("vanaf=2024", "vanaf")]
    public void What_is_no_scenario_says_what_to_do_at_its_field(string address, string field)
    {
        var reading = Read(address, Language.Dutch);
        reading.Problems.ShouldHaveSingleItem().Field.ShouldBe(field);
        reading.Scenario.Steps.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1.234,5", Language.Dutch, 1234.5)]
    [InlineData("85.000", Language.Dutch, 85000)]
    [InlineData("12.5", Language.Dutch, 12.5)]
    [InlineData("85 000", Language.Dutch, 85000)]
    [InlineData("1,234.5", Language.English, 1234.5)]
    [InlineData("85,000", Language.English, 85000)]
    [InlineData("85.000", Language.English, 85)]
    [InlineData("-3", Language.English, -3)]
    public void Numbers_are_read_as_people_type_them(string text, Language language, double number) =>
        ScenarioAddress.Number(text, language).ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData("veel")]
    [InlineData("1,2,3")]
    [InlineData("1e5")]
    [InlineData("9999999999999999")]
    public void What_is_no_number_is_none(string text) => ScenarioAddress.Number(text, Language.Dutch).ShouldBeNull();

    [Fact]
    public void No_more_steps_are_read_than_fit()
    {
        var most = Measured.Explanation.WhatIf.MostSteps;
        var address = string.Join('&', Enumerable.Range(1, most + 3).Select(static number => $"stap{number}=software/cost"));
        Read(address, Language.Dutch).Scenario.Steps.Count.ShouldBe(most);
    }

    private static ScenarioReading Read(string address, Language language)
    {
        var parts = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Split('=')).ToDictionary(static part => part[0], static part => part[1]);
        return ScenarioReading.Of(ScenarioAddress.Fields(parts.GetValueOrDefault, Measured.Explanation.WhatIf.MostSteps), parts.GetValueOrDefault("vanaf", string.Empty), Year, language, Measured);
    }
}
