using Maatstaf.Attack;

namespace Maatstaf.Attack_Tests;

/// <summary>Cost that follows from ratios, without being shown itself; and what looks like an exposure and is none.</summary>
public sealed class RatioChainTests
{
    private const string Ict = "ict.cost-per-inhabitant", Software = "software.cost-per-inhabitant", Personnel = "personnel.cost-per-inhabitant";

    [Fact]
    public void Cost_per_fte_times_fte_is_the_withheld_cost()
    {
        var country = new Situation().Municipalities(2024, 6).Municipality("GM0020", 2024, 70_000, 400_000);
        (string, int, string, string)[] all = [(Personnel, 2024, "all", "headline")];
        (string, int, string, string)[] chain = [("personnel.cost-per-fte", 2024, "small", "headline"), ("personnel.fte-per-100k", 2024, "small", "headline")];

        country.Attacked(2024, Onlookers.Circle, [.. all, chain[0]]).ShouldBeEmpty();
        country.Attacked(2024, Onlookers.Circle, [.. all, chain[1]]).ShouldBeEmpty();
        Outsiders(country.Attacked(2024, Onlookers.Circle, [.. all, .. chain])).ShouldBe(["GM0020 personnel"]);
    }

    [Fact]
    public void Fte_by_function_adds_up_to_the_fte_of_the_chain()
    {
        var country = new Situation().Municipalities(2024, 6).Municipality("GM0020", 2024, 70_000, 400_000);
        var functions = Oracle.CostTree.FunctionLeaves.Select(function => ($"{function}.fte-per-100k", 2024, "small", "headline"));

        Outsiders(country.Attacked(2024, Onlookers.Circle, [(Personnel, 2024, "all", "headline"), ("personnel.cost-per-fte", 2024, "small", "headline"), .. functions]))
            .ShouldBe(["GM0020 personnel"]);
    }

    [Theory]
    [InlineData("saas-share")]
    [InlineData("on-premises-share")]
    public void Two_withheld_categories_follow_from_their_shares_and_the_share_of_the_whole(string share)
    {
        var country = new Situation();
        for (var number = 1; number < 8; number++)
        {
            var code = $"GM000{number}";
            country.Municipality(code, 2024, number == 7 ? 70_000 : 20_000, 100_000 + 4_000 * number).Software(code, 2024, "software.front-office", 30_000 + number * 1_000, saas: 20_000);
        }

        (string, int, string, string)[] shown =
        [
            ("software.system.cost-per-inhabitant", 2024, "all", "headline"), ("software.front-office.cost-per-inhabitant", 2024, "all", "headline"),
            ("software.business-operations.cost-per-inhabitant", 2024, "small", "headline"), ("software.primary-process.cost-per-inhabitant", 2024, "small", "headline"),
            ("software.mid-office.cost-per-inhabitant", 2024, "small", "headline"), ("software.office-automation.cost-per-inhabitant", 2024, "small", "headline"),
            (Software, 2024, "small", "headline"),
            ($"software.system.{share}", 2024, "small", "headline"), ($"software.front-office.{share}", 2024, "small", "headline"),
        ];

        Outsiders(country.Attacked(2024, Onlookers.Circle, shown)).ShouldBeEmpty();
        Outsiders(country.Attacked(2024, Onlookers.Circle, [.. shown, ($"software.{share}", 2024, "small", "headline")]))
            .ShouldBe(["GM0007 software.front-office", "GM0007 software.system"]);
    }

    [Theory]
    [InlineData("real_2015")]
    [InlineData("index_nominal_2015")]
    [InlineData("index_real_2015")]
    public void Real_terms_and_an_index_tell_the_headline_that_is_withheld(string statistic)
    {
        var country = new Situation().Municipalities(2015, 6).Municipalities(2024, 6).Municipality("GM0020", 2024, 70_000, 400_000);
        country.Package.Cpi.Add(new Oracle.PriceIndex(2015, "100"));
        country.Package.Cpi.Add(new Oracle.PriceIndex(2024, "130"));

        Outsiders(country.Attacked(2024, Onlookers.Circle, (Ict, 2024, "small", "headline"), (Ict, 2024, "all", statistic))).ShouldBe(["GM0020 ict"]);
    }

    [Fact]
    public void An_index_tells_the_headline_of_its_base_year()
    {
        var country = new Situation().Municipalities(2024, 6).Municipalities(2015, 6).Municipality("GM0020", 2015, 70_000, 400_000);

        Outsiders(country.Attacked(2015, Onlookers.Circle, (Ict, 2015, "small", "headline"), (Ict, 2024, "all", "index_nominal_2015"))).ShouldBe(["GM0020 ict"]);
        Outsiders(country.Attacked(2015, Onlookers.Circle, (Ict, 2015, "small", "headline"), (Ict, 2015, "all", "index_nominal_2015"))).ShouldBeEmpty("100 says nothing");
    }

    [Fact]
    public void Nothing_is_exposed_by_being_nothing()
    {
        var country = new Situation().Municipalities(2024, 6);

        country.Attacked(2024, Onlookers.Circle, ("software.front-office.cost-per-inhabitant", 2024, "all", "headline"), ("software.front-office.cost-per-inhabitant", 2024, "all", "median")).ShouldBeEmpty();
    }

    [Fact]
    public void A_credit_leaves_the_others_free()
    {
        const string network = "infrastructure.network-data.cost-per-inhabitant";
        var country = new Situation().Municipalities(2024, 5).Municipality("GM0020", 2024, 800_000, 9_000_000);
        var credited = new Situation().Municipalities(2024, 5).Municipality("GM0020", 2024, 800_000, 9_000_000);
        credited.Package.Infrastructure.Add(new Oracle.InfrastructureLine("GM0001", 2024, 900, "infrastructure.network-data", "-150000"));
        credited.Package.Infrastructure.Add(new Oracle.InfrastructureLine("GM0001", 2024, 901, "infrastructure.voice-video", "190000"));

        Attackers(country.Attacked(2024, Onlookers.Circle, (network, 2024, "all", "headline"))).ShouldContain(Attacker.Outsider);
        Attackers(credited.Attacked(2024, Onlookers.Circle, (network, 2024, "all", "headline"))).ShouldBe(["GM0001"], "who knows the credit knows that there is none among the others");
    }

    [Fact]
    public void A_figure_that_is_not_true_is_not_taken_for_an_equation()
    {
        var country = new Situation().Municipalities(2024, 6);
        var truth = new Truth(country.Package, 2025);
        var shown = new ShownFigures([new ShownFigure(Ict, 2024, "all", "headline", 12.34, 6, 6, "")]);

        Should.Throw<InvalidDataException>(() => new YearAttack(truth, shown, 2024, Onlookers.Circle)).Message.ShouldStartWith("ict.cost-per-inhabitant 2024 all headline is shown as 12.34");
    }

    [Fact]
    public void Who_knows_more_stands_in_for_who_knows_less()
    {
        var country = new Situation().Municipalities(2023, 6).Municipalities(2024, 7);
        var truth = new Truth(country.Package, 2025);
        var figures = Oracle.ExactBenchmark.Compute(country.Package, 2025).Where(figure => figure.Value.Value is not null).Select(figure => new ShownFigure(
            figure.Key.Indicator, figure.Key.Year, figure.Key.Group, figure.Key.Statistic, figure.Value.Value!.ToDouble(), figure.Value.N, figure.Value.Clusters, ""));
        var shown = new ShownFigures(figures);

        var every = new YearAttack(truth, shown, 2024, Onlookers.Circle).Run(everyone: true);
        var strongest = new YearAttack(truth, shown, 2024, Onlookers.Circle).Run();

        strongest.Values.ShouldBeLessThan(every.Values);
        strongest.Exposures.Select(exposure => (exposure.Owner, exposure.Node)).Distinct().Order()
            .ShouldBe(every.Exposures.Select(exposure => (exposure.Owner, exposure.Node)).Distinct().Order());
    }

    private static IEnumerable<string> Outsiders(IEnumerable<Exposure> exposures) => PlantedExposureTests.Recovered(exposures, Attacker.Outsider);

    private static IEnumerable<string> Attackers(IEnumerable<Exposure> exposures) => exposures.Select(exposure => exposure.Attacker).Distinct().Order(StringComparer.Ordinal);
}
