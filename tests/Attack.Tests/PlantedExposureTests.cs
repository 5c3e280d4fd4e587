using Maatstaf.Attack;

namespace Maatstaf.Attack_Tests;

/// <summary>Every way out that is known: the attack finds it, and finds nothing when the figure that gives it away is withheld.</summary>
public sealed class PlantedExposureTests
{
    private const string Ict = "ict.cost-per-inhabitant", Software = "software.cost-per-inhabitant", Personnel = "personnel.cost-per-inhabitant";

    private const string Outsider = Attacker.Outsider;

    [Fact]
    public void A_single_joiner_follows_from_like_for_like()
    {
        var country = new Situation().Municipalities(2023, 6).Municipalities(2024, 7);

        country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline")).ShouldBeEmpty();
        foreach (var statistic in (string[])["like_for_like", "composition", "index_matched"])
        {
            Recovered(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"), (Ict, 2024, "all", statistic)), Outsider)
                .ShouldBe(["GM0007 ict"], statistic);
        }
    }

    [Fact]
    public void A_single_leaver_follows_from_the_like_for_like_of_the_next_year()
    {
        var country = new Situation().Municipalities(2023, 7).Municipalities(2024, 6);

        country.Attacked(2023, Onlookers.Circle, (Ict, 2023, "all", "headline")).ShouldBeEmpty();
        Recovered(country.Attacked(2023, Onlookers.Circle, (Ict, 2023, "all", "headline"), (Ict, 2024, "all", "like_for_like")), Outsider).ShouldBe(["GM0007 ict"]);
    }

    [Fact]
    public void The_total_without_the_shown_classes_is_a_class_too()
    {
        var country = new Situation().Municipalities(2024, 6).Municipality("GM0020", 2024, 70_000, 400_000);

        country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline")).ShouldBeEmpty();
        Recovered(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"), (Ict, 2024, "small", "headline")), Outsider).ShouldBe(["GM0020 ict"]);
    }

    [Fact]
    public void A_parent_without_its_shown_children_is_a_child_too()
    {
        var country = new Situation().Municipalities(2024, 6);
        (string, int, string, string)[] parent = [(Ict, 2024, "all", "headline"), (Ict, 2024, "all", "mean"), (Ict, 2024, "all", "median")];

        var exposures = country.Attacked(
            2024, Onlookers.Circle,
            [.. parent, (Software, 2024, "all", "interval_low"), (Software, 2024, "all", "headline"), (Personnel, 2024, "all", "interval_low"), (Personnel, 2024, "all", "headline"), (Ict, 2024, "all", "interval_low")]);

        Recovered(exposures, Outsider).ShouldContain("GM0002 infrastructure");
        Recovered(exposures, Outsider).ShouldContain("GM0002 software");
    }

    [Fact]
    public void A_giant_is_known_within_the_margin_from_the_total()
    {
        var country = new Situation().Municipalities(2024, 5).Municipality("GM0020", 2024, 800_000, 9_000_000);

        var exposures = country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline")).Where(exposure => exposure.Attacker == Outsider).ToList();

        var exposure = exposures.ShouldHaveSingleItem();
        exposure.Owner.ShouldBe("GM0020");
        exposure.IsRecovered.ShouldBeFalse();
        exposure.High.ShouldBeInRange(0.01, 0.09);
    }

    [Fact]
    public void The_second_of_two_giants_knows_the_first_within_the_margin()
    {
        var country = new Situation().Municipalities(2024, 5).Municipality("GM0020", 2024, 800_000, 9_000_000).Municipality("GM0021", 2024, 700_000, 8_000_000);

        var exposures = country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"));

        exposures.Where(exposure => exposure.Attacker == Outsider).ShouldBeEmpty();
        exposures.ShouldContain(exposure => exposure.Attacker == "GM0021" && exposure.Owner == "GM0020" && !exposure.IsRecovered);
    }

    [Fact]
    public void The_median_of_five_is_one_of_the_five()
    {
        var country = new Situation().Municipalities(2024, 5);

        Recovered(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "median")), Outsider).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_median_of_ten_is_nobodys()
    {
        var country = new Situation().Municipalities(2024, 9).Municipality("GM0010", 2024, 22_000, 111_000);

        country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "median"), (Ict, 2024, "all", "p25")).ShouldBeEmpty();
    }

    [Fact]
    public void A_jackknife_range_beside_its_headline_tells_the_clusters_that_were_left_out()
    {
        var country = new Situation().Municipalities(2024, 6);

        country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "interval_low")).Where(exposure => exposure.Attacker == Outsider).ShouldBeEmpty();
        Recovered(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"), (Ict, 2024, "all", "interval_low")), Outsider).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_headline_and_a_mean_tell_two_unknowns()
    {
        var country = new Situation().Municipalities(2024, 4, sharing: "named").Municipalities(2024, 2, from: 5);

        country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline")).Where(exposure => exposure.Attacker == Outsider).ShouldBeEmpty();
        Recovered(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"), (Ict, 2024, "all", "mean")), Outsider)
            .ShouldBe(["GM0005 ict", "GM0006 ict"]);
    }

    [Fact]
    public void Who_subtracts_its_own_value_knows_the_only_other_one_that_is_not_named()
    {
        var country = new Situation().Municipalities(2024, 4, sharing: "named").Municipalities(2024, 2, from: 5);

        var exposures = country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"));

        Recovered(exposures, Outsider).ShouldBeEmpty();
        Recovered(exposures, "GM0005").ShouldBe(["GM0006 ict"]);
        Recovered(exposures, "GM0006").ShouldBe(["GM0005 ict"]);
    }

    [Fact]
    public void A_partnership_subtracts_all_its_members()
    {
        var country = new Situation().Municipalities(2024, 6).Partnership("SV01", 2024, "GM0001", "GM0002", "GM0003", "GM0004", "GM0005");

        var exposures = country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"));

        exposures.ShouldAllBe(exposure => exposure.Attacker == "SV01" || exposure.Attacker == "GM0006");
        Recovered(exposures, "SV01").ShouldBe(["GM0006 ict"]);
        Recovered(exposures, "GM0006").ShouldBe(["SV01 ict"]);
    }

    [Fact]
    public void For_the_public_named_ones_are_protected_too()
    {
        var country = new Situation().Municipalities(2024, 6, sharing: "named").Municipality("GM0020", 2024, 70_000, 400_000, "named");
        (string, int, string, string)[] shown = [(Ict, 2024, "all", "headline"), (Ict, 2024, "small", "headline")];

        country.Attacked(2024, Onlookers.Circle, shown).ShouldBeEmpty();
        Recovered(country.Attacked(2024, Onlookers.Public, shown), Outsider).ShouldBe(["GM0020 ict"]);
    }

    [Fact]
    public void Who_has_no_workplaces_is_the_difference_between_two_shown_indicators()
    {
        var country = new Situation();
        for (var number = 1; number < 7; number++) country.Municipality($"GM000{number}", 2024, 20_000 + 1_000 * number, 100_000 + 3_000 * number, workplaces: "150");
        country.Municipality("GM0007", 2024, 26_000, 120_000);

        Recovered(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"), ("ict.cost-per-workplace", 2024, "all", "headline")), Outsider)
            .ShouldBe(["GM0007 ict"]);
    }

    [Fact]
    public void Who_gave_no_answer_is_the_total_without_both_halves()
    {
        const string high = "maturity.high-operations.cost-per-inhabitant", low = "maturity.low-operations.cost-per-inhabitant";
        var country = new Situation().Municipalities(2024, 9).Answered(2024, "4", "GM0001", "GM0002", "GM0003", "GM0004").Answered(2024, "3", "GM0005", "GM0006", "GM0007", "GM0008");

        country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"), (high, 2024, "all", "headline")).ShouldBeEmpty();
        Recovered(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "all", "headline"), (high, 2024, "all", "headline"), (low, 2024, "all", "headline")), Outsider)
            .ShouldBe(["GM0009 ict"]);
    }

    internal static IEnumerable<string> Recovered(IEnumerable<Exposure> exposures, string attacker) => exposures
        .Where(exposure => exposure.Attacker == attacker && exposure.IsRecovered)
        .Select(exposure => $"{exposure.Owner} {exposure.Node}")
        .Order(StringComparer.Ordinal);
}
