using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Keeping;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>The scenarios that organisations save.</summary>
public abstract class ScenarioTests : LawTests
{
    private static readonly SavedScenario Scenario = new()
    {
        Id = new("44444444-2222-4333-8444-555555555555"),
        Organisation = Sample.Town,
        Name = "Minder inhuur & 'meer' SaaS",
        FiscalYear = Sample.Year,
        Group = "groep=small",
        Steps = "&vanaf=2026&stap1=personnel/hired-share&jaren1=2",
        ChangedAt = Sample.Moment,
        ChangedBy = Sample.Caller.Name,
    };

    [Fact]
    public async Task A_saved_scenario_is_changed_and_taken_away_by_who_saw_it_last()
    {
        await using var delivering = await OpenAsync();
        var before = await delivering.Store.DataVersionAsync(Cancellation);
        await delivering.ChangeAsync(static change => change.Put(Scenario));
        (await delivering.Store.ScenariosAsync(Sample.Town, Cancellation)).ShouldBe([Scenario with { Version = 1 }]);
        await delivering.ChangeAsync(static change => change.Put(Scenario with { Name = "Minder inhuur", Steps = "&vanaf=2027&stap1=software/cost&jaren1=0", Version = 1 }));

        var kept = (await delivering.Store.ScenariosAsync(Sample.Town, Cancellation)).ShouldHaveSingleItem();
        (kept.Name, kept.Steps, kept.Version).ShouldBe(("Minder inhuur", "&vanaf=2027&stap1=software/cost&jaren1=0", 2));
        (await delivering.Store.ScenariosAsync(Sample.Circle, Cancellation)).ShouldBeEmpty();
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Put(kept with { Version = 1 })));
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Remove(kept with { Version = 1 })));
        await delivering.ChangeAsync(change => change.Remove(kept));
        (await delivering.Store.ScenariosAsync(Sample.Town, Cancellation)).ShouldBeEmpty();
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(before, "a scenario changes no figure");
    }

    [Fact]
    public async Task Scenarios_come_by_name_and_two_of_one_organisation_never_bear_the_same()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Put(Scenario with { Name = "Later" }));
        await delivering.ChangeAsync(static change => change.Put(Scenario with { Id = Sample.File, Name = "Eerder" }));

        (await delivering.Store.ScenariosAsync(Sample.Town, Cancellation)).Select(static scenario => scenario.Name).ShouldBe(["Eerder", "Later"]);
        await Should.ThrowAsync<Exception>(() => delivering.ChangeAsync(static change => change.Put(Scenario with { Id = Sample.Question, Name = "Later" })));
        await delivering.ChangeAsync(static change => change.Put(Scenario with { Id = Sample.Question, Organisation = Sample.Circle, Name = "Later" }));
    }
}
