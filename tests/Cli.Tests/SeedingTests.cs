using Maatstaf.Catalogue;
using Maatstaf.Cli.Seeding;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Questions;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Intake;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli_Tests;

public sealed class SeedingTests(DemoPackageFixture demo, ITestOutputHelper output) : IClassFixture<DemoPackageFixture>
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly DemoPackage Country = DemoCountry.Make();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demo_opens_in_the_middle_of_an_edition_and_a_second_start_leaves_everything_as_it_is()
    {
        await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(demo.NewFolder(), "maatstaf.db"), TimeProvider.System, Stop);
        var data = await KeptAsync(store);
        (await DemoEdition.IsReadyAsync(store.Delivery, Stop)).ShouldBeFalse();

        var (begun, worked) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await SeedAsync(store, data);
        output.WriteLine($"seeded in {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - worked).TotalSeconds:0.0} s of work");

        (await DemoEdition.IsReadyAsync(store.Delivery, Stop)).ShouldBeTrue();
        var editions = await store.Delivery.EditionsAsync(Stop);
        editions.Select(static record => (record.Edition.FiscalYear, record.State)).ShouldBe([(2025, EditionState.Open), (2024, EditionState.Published)]);
        await StatesAreThoseOfTheRosterAsync(store);
        (await store.Delivery.VerifyAuditAsync(ct: Stop)).FirstWrong.ShouldBeNull();

        var before = await store.Delivery.VerifyAuditAsync(ct: Stop);
        await SeedAsync(store, data);
        // The deadline alone is set again.
        (await store.Delivery.VerifyAuditAsync(ct: Stop)).Entries.ShouldBe(before.Entries + 1);
    }

    private static async Task StatesAreThoseOfTheRosterAsync(ReturnStore store)
    {
        var cases = (await store.Delivery.CasesAsync(DemoDeliveries.FiscalYear, Stop)).ToDictionary(static known => known.Organisation);
        foreach (var delivery in DemoDeliveries.Of(Country).All)
        {
            var state = cases.GetValueOrDefault(delivery.Organisation)?.State;
            ReturnState?[] expected = delivery.Stage switch
            {
                DemoStage.None => [null],
                DemoStage.Draft => [ReturnState.Draft],
                DemoStage.Submitted => [ReturnState.Submitted, ReturnState.Questions],
                DemoStage.Approved => [ReturnState.Approved],
                _ => [ReturnState.Questions],
            };
            expected.ShouldContain(state, $"{delivery.Organisation}");
            var questions = await store.Delivery.QuestionsAsync(DemoDeliveries.FiscalYear, delivery.Organisation, Stop);
            if (delivery is { Oddity: { Check: not "C504" } oddity })
                questions.ShouldContain(question => question.Check == oddity.Check, $"{delivery.Organisation}");
            if (delivery.Stage == DemoStage.Answered)
                questions.ShouldAllBe(static question => question.State == QuestionState.Answered, $"{delivery.Organisation}");
        }

        cases.ShouldNotContainKey(OrganisationCode.Parse(FirstReturnFiles.Organisation));
    }

    private async Task<ReturnedData> KeptAsync(ReturnStore store)
    {
        var reading = PackageReader.Read(demo.Package, Catalogue, keepDetails: true);
        await store.KeepAsync(DemoEdition.Program, reading.Data!, reading.ContentHash!, Catalogue, ct: Stop);
        return reading.Data!;
    }

    private static async Task SeedAsync(ReturnStore store, ReturnedData data)
    {
        var figures = StandingFigures.Of(data, Catalogue, cores: 2);
        await using var protection = new Protection(figures, Catalogue, store.Delivery, cores: 2);
        await new DemoEdition(new ReturnDesk(Catalogue, store.Delivery), figures, protection, TimeProvider.System).SeedAsync(Country, Stop);
    }
}
