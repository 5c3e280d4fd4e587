using Maatstaf.Benchmark;
using Maatstaf.Disclosure;
using Maatstaf.Improvement;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Scenarios.Zandwijk;

namespace Maatstaf.Improvement_Tests.Scenarios;

/// <summary>From the engine on: what is spent, and what the group stands at.</summary>
public sealed class LeverFiguresTests
{
    private static readonly BenchmarkResults Results = Compute();

    private static OrganisationCode Code { get; } = OrganisationCode.Parse("Zandwijk");

    [Fact]
    public void The_parts_of_the_own_cost_are_the_own_lines_with_those_of_the_partnership()
    {
        var own = OwnAmounts.Read(DisclosureControl.Own(Results, Code), Year, Measured).ShouldNotBeNull();
        own.Inhabitants.ShouldBe(30_000);
        own.Parts.ShouldBe(
        [
            new OwnAmount("software.front-office", null, Hosting.OnPremises, 0, 9_000_000),
            new OwnAmount(Office, null, Hosting.Saas, 0, 3_000_000),
            new OwnAmount(Operations, Employment.Own, null, 1_000, 8_000_000),
            new OwnAmount(Operations, Employment.Hired, null, 500, 9_000_000),
            new OwnAmount(Network, null, null, 0, 4_000_000),
        ], ignoreOrder: true);
        own.Euros.ShouldBe(330_000);
    }

    [Fact]
    public void Who_did_not_take_part_in_the_year_has_nothing_to_calculate_with() =>
        OwnAmounts.Read(DisclosureControl.Own(Results, Code), 2019, Measured).ShouldBeNull();

    [Fact]
    public void Divided_figures_are_those_of_the_sums()
    {
        var publication = DisclosureControl.ForTeam(Results);
        var group = new LeverFigures(Measured, Year, indicator => publication.Find(indicator, Year, GroupIds.All)?.Value ?? new FigureValue.Missing());
        // Two municipalities with 1 000 own and 500 hired thousandths each; 80 000 and 240 000 euros own, 90 000 hired both.
        Of(group, LeverKind.CostPerFte).ShouldBe((80_000 + 240_000 + 180_000) / 3.0, 1e-6);
        group.CostPerFte(Operations, Employment.Own).Number!.Value.ShouldBe(160_000, 1e-6);
        group.CostPerFte(Operations, Employment.Hired).Number!.Value.ShouldBe(180_000, 1e-6);
        Of(group, LeverKind.HiredShare).ShouldBe(180_000 / 500_000.0, 1e-9);
        Of(group, LeverKind.FtePerInhabitant).ShouldBe(3 / 40_000.0 * 100_000, 1e-9);
        foreach (var (node, whole) in new[] { ("personnel", "personnel.cost-per-fte"), ("personnel", "personnel.hired-share") })
            group.Of(new Lever(node, whole.EndsWith("share", StringComparison.Ordinal) ? LeverKind.HiredShare : LeverKind.CostPerFte)).Number.ShouldBe(publication.Find(whole, Year, GroupIds.All)!.Value.Number);
    }

    [Fact]
    public void What_one_figure_withholds_is_withheld_for_its_reason()
    {
        var group = Group(($"{Operations}.cost-per-inhabitant", new FigureValue.Known(10)), ($"{Operations}.fte-per-100k", new FigureValue.Withheld("dominance")), ($"{Operations}.hired.cost-per-inhabitant", new FigureValue.Withheld("secondary")));
        group.Of(new Lever(Operations, LeverKind.CostPerFte)).ShouldBe(new FigureValue.Withheld("dominance"));
        group.Of(new Lever(Operations, LeverKind.HiredShare)).ShouldBe(new FigureValue.Withheld("secondary"));
        group.Of(new Lever(Applications, LeverKind.CostPerFte)).ShouldBeOfType<FigureValue.Missing>();
    }

    [Fact]
    public void Every_node_below_the_whole_has_its_levers()
    {
        var levers = Lever.AllOf(Measured, Year);
        levers.ShouldNotContain(static lever => lever.Node == "ict");
        levers.Where(static lever => lever.Node == Operations).Select(static lever => lever.Kind).ShouldBe([LeverKind.FtePerInhabitant, LeverKind.CostPerFte, LeverKind.HiredShare]);
        levers.Where(static lever => lever.Node == Office).Select(static lever => lever.Kind).ShouldBe([LeverKind.CostPerInhabitant, LeverKind.SaasShare]);
        levers.Select(static lever => lever.Id).ShouldBeUnique();
        Lever.AllOf(Measured, 2010).ShouldNotContain(static lever => lever.Node.EndsWith("coordination", StringComparison.Ordinal), "it was not asked then");
        Lever.Find(Measured, Year, "ict/cost").ShouldBeNull();
    }

    private static double Of(LeverFigures group, LeverKind kind) => group.Of(new Lever(Operations, kind)).Number!.Value;

    private static BenchmarkResults Compute()
    {
        var country = new Country().Partnership("Samen", Year, "Zandwijk").Software("Samen", Year, Office, 3_000_000, Hosting.Saas);
        foreach (var (code, inhabitants, factor) in new[] { ("Zandwijk", 30_000, 1L), ("Waterhoek", 10_000, 3L) })
        {
            country.Municipality(code, Year, inhabitants).Costs(code, Year, 90_000, 80_000 * factor, 40_000)
                .Personnel(code, Year, Operations, Employment.Hired, 500, 9_000_000);
        }

        var observations = Observations.Of(country.Data(), Measured, new Edition(2025), cores: 1);
        return new BenchmarkEngine(Measured, observations, new ComputeOptions(WithIntervals: false, 1)).Compute(observations, new Edition(2025));
    }
}
