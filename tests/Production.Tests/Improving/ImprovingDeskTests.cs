using Maatstaf.Delivery.People;
using Maatstaf.Improvement;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Improving;

/// <summary>Scenarios and contracts, from a real database on.</summary>
public sealed class ImprovingDeskTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_own_cost_is_calculated_with_and_what_the_group_withholds_cannot_be_chosen()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new WhatIfDesk(Country.Catalogue);
        var situation = await SituationAsync(counter);
        var price = new Lever("personnel", LeverKind.CostPerFte);

        var outcome = desk.OutcomeOf(situation, new Scenario(2026, [new ScenarioStep(price), new ScenarioStep(price) { OwnChoice = 0 }])).ShouldNotBeNull();
        outcome.Before.ShouldBe(situation.Own.Ratio("ict.cost-per-inhabitant", 2024)!.Numerator / 100.0);
        outcome.Steps[0].ShouldSatisfyAllConditions(
            static step => step.Obstacle.ShouldBe(StepObstacle.Withheld),
            static step => step.Target.ShouldBe(new FigureValue.Withheld("n<5")));
        outcome.AYear.ShouldBe(-situation.Own.Ratio("personnel.cost-per-inhabitant", 2024)!.Numerator / 100.0, 1e-6);
        desk.LeversOf(situation).ShouldAllBe(static lever => lever.Obstacle != null && lever.AYear == 0, "two municipalities are no group");
    }

    [Fact]
    public async Task Tables_to_take_away_name_the_scenario_and_call_it_a_calculation()
    {
        await using var counter = await Counter.OpenAsync();
        var outcome = new WhatIfDesk(Country.Catalogue).OutcomeOf(await SituationAsync(counter), new Scenario(2026, [new ScenarioStep(new Lever("software", LeverKind.CostPerInhabitant)) { OwnChoice = 1, DoubleYears = 1 }]))!;
        var tables = new OutcomeTables(Country.Catalogue, Language.Dutch);
        NamedOutcome[] named = [new("=Sommetje", new("alle deelnemers", "all participants"), outcome)];

        var csv = tables.ToCsv(named).Split('\n');
        csv[0].ShouldStartWith("rekensom,onderdeel,jaar,fase,euro per jaar");
        csv.Length.ShouldBe(1 + (4 * 3) + 1, "a row for the whole and its components in each year");
        csv[1].ShouldStartWith("'=Sommetje,ICT-kosten,2024,nu,");
        using var bytes = new MemoryStream();
        tables.WriteWorkbook(named, bytes);
        var texts = Texts(bytes.ToArray());
        texts.ShouldContain("Dit is een rekensom, geen voorspelling. Inwoners, prijzen en alle andere kosten blijven zoals ze waren.");
        texts.ShouldContain("Software: kosten per inwoner");
    }

    [Fact]
    public async Task Contracts_are_those_of_the_organisation_itself_in_the_newest_year_that_counts()
    {
        await using var counter = await Counter.OpenAsync();
        await CountAsync(counter, Zandwijk, Line("1", "Zaakwerk", 20, 10), Line("2", "Betaald aan het verband", 20, 10) with { Recharge = Verband });
        await CountAsync(counter, Verband, Line("9", "Van het verband", 20, 5));
        var desk = new ContractDesk(Country.Catalogue, counter.Figures, counter.Store.Delivery);

        var (year, review) = await desk.ReviewAsync(Derk, Zandwijk, null, Today, Stop);
        year.ShouldBe(2024);
        review.ShouldNotBeNull().Situation.Lines.Select(static line => line.Application).ShouldBe(["Zaakwerk"]);
        review.SavingCents.ShouldBe(10_000_00);
        desk.ToCsv(review, Language.Dutch).ShouldContain("Licenties die niemand gebruikt,Zaakwerk,10 van 20 licenties zijn niet in gebruik.,10000,1,");
        (await desk.ReviewAsync(Anna, Verband, 2024, Today, Stop)).Review!.Situation.Lines.Select(static line => line.Application).ShouldBe(["Van het verband"]);
        (await desk.ReviewAsync(Derk, Zandwijk, 2019, Today, Stop)).ShouldBe((2019, null));
    }

    [Fact]
    public async Task Contracts_of_another_are_refused()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ContractDesk(Country.Catalogue, counter.Figures, counter.Store.Delivery);
        var stranger = Anna with { Grants = [new Grant(Role.Coordinator, OrganisationCode.Parse("GM9099"))] };
        (await Should.ThrowAsync<RefusedException>(() => desk.ReviewAsync(stranger, Zandwijk, null, Today, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    private static string Texts(byte[] workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        return string.Concat(zip.Entries.Where(static entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(static entry =>
        {
            using var text = new StreamReader(entry.Open());
            return text.ReadToEnd();
        }));
    }

    private static async Task<PlaceSituation> SituationAsync(Counter counter)
    {
        var store = counter.Store.Delivery;
        var desk = new PlaceDesk(Country.Catalogue, counter.Figures, new CircleFigures(counter.Figures, store, counter.Protection), new PeerGroupDesk(Country.Catalogue, store, counter.Figures), store);
        var circle = (await (await desk.BeginAsync(Stop))!)!;
        return await desk.OpenAsync(Anna, Zandwijk, circle, null, null, Stop);
    }

    private static async Task CountAsync(Counter counter, OrganisationCode organisation, params SoftwareEntry[] lines)
    {
        var own = (await counter.Store.Delivery.CountedAsync(organisation, 2024, Stop))!;
        await counter.Store.Delivery.ChangeAsync(Caller.Program("test"), "return.approve", organisation.ToString(), change => change.Count(own with { Software = [.. lines] }), Stop);
    }

    private static SoftwareEntry Line(string line, string application, int contracted, int used) => new()
    {
        Line = line,
        Category = "software.front-office",
        Cents = 20_000_00,
        Hosting = Hosting.Saas,
        Application = application,
        LicencesContracted = contracted,
        LicencesUsed = used,
    };
}
