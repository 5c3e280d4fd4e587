using Maatstaf.Checks;
using Maatstaf.Situations;

namespace Maatstaf.Checks_Tests;

/// <summary>By how much the headline would change: always against the headline computed anew.</summary>
public sealed class InfluenceTests
{
    private const string Leaf = "infrastructure.network-data";

    [Fact]
    public void A_cost_that_becomes_last_years_moves_the_headline_by_its_part()
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).Profile(50_000).Infrastructure(Leaf, 1_200_000))
            .After(AReturn.Of("GM9010", 2023).Profile(50_000).Infrastructure(Leaf, 100_000))
            .Among(110_000_000, 950_000).Only("C204");
        finding.Influence!.Value.ShouldBe((110_100_000 / 1_000_000.0) - (111_200_000 / 1_000_000.0), 1e-9);
    }

    [Fact]
    public void Inhabitants_that_become_last_years_move_the_headline_below_the_line()
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).Profile(80_000).Infrastructure(Leaf, 4_000_000))
            .After(AReturn.Of("GM9010", 2023).Profile(40_000))
            .With(new ElsewhereDelivered(new Dictionary<string, long> { [Leaf] = 100_000_000 }, 0))
            .Among(100_000_000, 960_000).Only("C405");
        finding.Influence!.Value.ShouldBe((105_000_000 / 1_000_000.0) - (105_000_000 / 1_040_000.0), 1e-9);
    }

    [Fact]
    public void A_partnership_moves_the_headline_through_the_members_that_take_part()
    {
        var finding = Checking.OfPartnership(AReturn.Of("SV01", 2024).Infrastructure(Leaf, 1_200_000), inhabitantsOfMembers: 90_000)
            .After(AReturn.Of("SV01", 2023).Infrastructure(Leaf, 100_000))
            .Among(100_000_000, 1_000_000, countedShare: 0.75).Only("C204");
        finding.Influence!.Value.ShouldBe(-1_100_000 * 0.75 / 1_000_000, 1e-9);
    }

    [Fact]
    public void Without_a_headline_or_inhabitants_it_cannot_be_told()
    {
        var before = AReturn.Of("GM9010", 2023).Infrastructure(Leaf, 100_000);
        Checking.Of(AReturn.Of("GM9010", 2024).Profile(50_000).Infrastructure(Leaf, 1_200_000)).After(before).Only("C204").Influence.ShouldBeNull();
        Checking.Of(AReturn.Of("GM9010", 2024).Infrastructure(Leaf, 1_200_000)).After(before).Among(1, 1).Only("C204").Influence.ShouldBeNull();
    }
}
