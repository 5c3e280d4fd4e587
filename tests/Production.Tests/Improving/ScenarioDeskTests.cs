using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Improving;

public sealed class ScenarioDeskTests
{
    private static readonly Caller Stranger = Anna with { Grants = [new Grant(Role.Coordinator, OrganisationCode.Parse("GM9099"))] };

    private static readonly SavedScenario Scenario = new()
    {
        Id = Guid.Empty,
        Organisation = Zandwijk,
        Name = "  Minder inhuur ",
        FiscalYear = 2024,
        Group = "groep=all",
        Steps = "&vanaf=2026&stap1=personnel/hired-share&jaren1=2",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scenario_is_saved_changed_and_deleted_with_an_entry_in_the_audit_log()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ScenarioDesk(counter.Store.Delivery);
        var id = await desk.SaveAsync(Derk, Scenario, Stop);

        var kept = (await desk.OfAsync(Anna, Zandwijk, Stop)).ShouldHaveSingleItem();
        (kept.Id, kept.Name, kept.ChangedBy, kept.Version).ShouldBe((id, "Minder inhuur", "Derk", 1));
        await desk.ChangeAsync(Anna, kept with { Name = "Nog minder inhuur" }, Stop);
        (await desk.FindAsync(Bram, Zandwijk, id, Stop)).Name.ShouldBe("Nog minder inhuur");
        await desk.DeleteAsync(Bram, Zandwijk, id, 2, Stop);
        (await desk.OfAsync(Anna, Zandwijk, Stop)).ShouldBeEmpty();
        (await counter.Store.Delivery.AuditAsync(null, 3, Stop)).Select(static entry => $"{entry.Action} {entry.Actor}").ShouldBe([$"scenario.delete {Bram.Account}", $"scenario.change {Anna.Account}", $"scenario.save {Derk.Account}"]);
    }

    [Fact]
    public async Task Who_changes_what_somebody_else_changed_is_told_so()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ScenarioDesk(counter.Store.Delivery);
        var id = await desk.SaveAsync(Anna, Scenario, Stop);
        await desk.ChangeAsync(Bram, Scenario with { Id = id, Version = 1, Name = "Van Bram" }, Stop);

        (await Refused(() => desk.ChangeAsync(Anna, Scenario with { Id = id, Version = 1, Name = "Van Anna" }, Stop))).ShouldBe(Refusal.ChangedMeanwhile);
        (await Refused(() => desk.DeleteAsync(Anna, Zandwijk, id, 1, Stop))).ShouldBe(Refusal.ChangedMeanwhile);
    }

    [Fact]
    public async Task A_name_is_needed_and_is_new()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ScenarioDesk(counter.Store.Delivery);
        var id = await desk.SaveAsync(Anna, Scenario, Stop);

        foreach (var name in (string[])["", "   ", "MINDER inhuur", new string('x', 81), "a\nb"])
            (await Refused(() => desk.SaveAsync(Anna, Scenario with { Name = name }, Stop))).ShouldBe(Refusal.ScenarioName, name);
        await desk.ChangeAsync(Anna, Scenario with { Id = id, Version = 1, Name = "Minder Inhuur" }, Stop);
    }

    [Fact]
    public async Task Nobody_else_sees_or_changes_it()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ScenarioDesk(counter.Store.Delivery);
        var id = await desk.SaveAsync(Anna, Scenario, Stop);

        foreach (var caller in (Caller[])[Stranger, Carla])
        {
            (await Refused(() => desk.OfAsync(caller, Zandwijk, Stop))).ShouldBe(Refusal.NotAllowed);
            (await Refused(() => desk.SaveAsync(caller, Scenario with { Name = "Van een ander" }, Stop))).ShouldBe(Refusal.NotAllowed);
            (await Refused(() => desk.DeleteAsync(caller, Zandwijk, id, 1, Stop))).ShouldBe(Refusal.NotAllowed);
        }

        (await Refused(() => desk.FindAsync(Anna, Verband, id, Stop))).ShouldBe(Refusal.NotThere, "it is of another organisation");
        (await Refused(() => desk.ChangeAsync(Anna, Scenario with { Id = Guid.CreateVersion7() }, Stop))).ShouldBe(Refusal.NotThere);
    }

    private static async Task<Refusal> Refused(Func<Task> what) => (await Should.ThrowAsync<RefusedException>(what)).Refusal;
}
