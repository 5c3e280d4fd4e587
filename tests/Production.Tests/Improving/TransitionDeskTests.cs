using System.IO.Compression;
using Maatstaf.Delivery.People;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Improving;

public sealed class TransitionDeskTests
{
    private const string Case = "software.front-office/zaakwerk", Database = "software.system/olifant";

    private static readonly Caller Stranger = Anna with { Grants = [new Grant(Role.Coordinator, OrganisationCode.Parse("GM9099"))] };

    private static readonly SavedPlan Plan = new() { Id = Guid.Empty, Name = " Naar SaaS ", FiscalYear = 2024, Plan = new TransitionPlan(2026, 5) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_runs_locally_comes_from_the_own_return_and_a_year_without_one_says_so()
    {
        await using var counter = await OpenAsync();
        var desk = DeskOf(counter);
        var estate = (await desk.OpenAsync(Anna, Zandwijk, null, Stop)).Estate.ShouldNotBeNull();
        estate.Local.Select(static application => application.Key).ShouldBe([Case, Database]);
        estate.OnPremisesCents.ShouldBe(30_000_00);
        (await desk.OpenAsync(Carla, Zandwijk, 2019, Stop)).Estate.ShouldBeNull();
        (await Refused(() => desk.OpenAsync(Stranger, Zandwijk, null, Stop))).ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task What_is_written_down_stays_with_an_entry_in_the_audit_log_and_who_comes_late_is_told_so()
    {
        await using var counter = await OpenAsync();
        var desk = DeskOf(counter);
        await desk.KeepAsync(Anna, Zandwijk, 0, static register => register.With(Case, new Dictionary<string, string> { ["place"] = "own" }), Stop);
        await desk.KeepAsync(Derk, Zandwijk, 1, static register => register.With(Database, new PlatformUse([Case], true)), Stop);
        var situation = await desk.OpenAsync(Bram, Zandwijk, 2024, Stop);
        (situation.RegisterVersion, situation.Register.AnswerOf(Case, "place"), situation.Register.UseOf(Database)!.IsComplete).ShouldBe((2, "own", true));
        (await Refused(() => desk.KeepAsync(Anna, Zandwijk, 1, static register => register, Stop))).ShouldBe(Refusal.ChangedMeanwhile);
        (await Refused(() => desk.KeepAsync(Carla, Zandwijk, 2, static register => register, Stop))).ShouldBe(Refusal.NotAllowed);
        (await counter.Store.Delivery.AuditAsync(null, 2, Stop)).Select(static entry => $"{entry.Action} {entry.Actor}").ShouldBe([$"applications.keep {Derk.Account}", $"applications.keep {Anna.Account}"]);
        var csv = new EstateTable(Country.Catalogue, Language.English).ToCsv(situation.Estate!, situation.Register);
        csv.ShouldContain("Zaakwerk,Front office software,18000,18000,0,Olifant,In the own data centre,unknown,unknown,unknown\n");
    }

    [Fact]
    public async Task A_plan_is_saved_changed_and_deleted_by_who_saw_it_last()
    {
        await using var counter = await OpenAsync();
        var desk = DeskOf(counter);
        var id = await desk.SaveAsync(Derk, Zandwijk, Plan, Stop);
        var kept = (await desk.PlansAsync(Anna, Zandwijk, Stop)).ShouldHaveSingleItem();
        (kept.Id, kept.Name, kept.ChangedBy, kept.Version).ShouldBe((id, "Naar SaaS", "Derk", 1));
        await desk.ChangeAsync(Anna, Zandwijk, kept with { Name = "Alles naar SaaS" }, Stop);
        (await Refused(() => desk.ChangeAsync(Bram, Zandwijk, kept, Stop))).ShouldBe(Refusal.ChangedMeanwhile);
        (await Refused(() => desk.DeleteAsync(Bram, Zandwijk, id, 1, Stop))).ShouldBe(Refusal.ChangedMeanwhile);
        (await Refused(() => desk.FindAsync(Stranger, Zandwijk, id, Stop))).ShouldBe(Refusal.NotAllowed);
        (await Refused(() => desk.PlansAsync(Carla, Zandwijk, Stop))).ShouldBe(Refusal.NotAllowed);
        await desk.DeleteAsync(Bram, Zandwijk, id, 2, Stop);
        (await Refused(() => desk.FindAsync(Anna, Zandwijk, id, Stop))).ShouldBe(Refusal.NotThere);
    }

    [Fact]
    public async Task A_name_of_a_plan_is_needed_and_is_new()
    {
        await using var counter = await OpenAsync();
        var desk = DeskOf(counter);
        await desk.SaveAsync(Anna, Zandwijk, Plan, Stop);
        foreach (var name in (string[])["", "  ", "NAAR saas", new string('x', 81), "a\nb"])
            (await Refused(() => desk.SaveAsync(Anna, Zandwijk, Plan with { Name = name }, Stop))).ShouldBe(Refusal.PlanName, name);
    }

    [Fact]
    public async Task A_plan_is_taken_away_to_the_cent_and_no_name_is_carried_out_as_a_formula()
    {
        await using var counter = await OpenAsync();
        var desk = DeskOf(counter);
        var planned = new PlannedApplication { Application = Case, Destination = "saas", NewCents = 10_000_00, OneOffCents = 9_000_00, Steps = new Dictionary<string, StepYears> { ["move"] = new(2026, 2026), ["double"] = new(2027, 2027) } };
        var outcome = (await desk.OutcomeOfAsync(Anna, Zandwijk, Plan with { Plan = Plan.Plan.With(planned) }, Stop)).ShouldNotBeNull();
        var tables = new TransitionTables(Country.Catalogue, Language.English);
        var csv = tables.ToCsv([new NamedTransition("=Plan", outcome)]);
        csv.ShouldContain("'=Plan,all on the premises,now (2024),30000,30000,0,0,0,0,30000,");
        csv.ShouldContain("'=Plan,all on the premises,2027,40000,12000,10000,18000,1500,0,41500,");
        csv.ShouldContain("'=Plan,all on the premises,\"after, a year\",22000,12000,10000,0,0,0,22000,");
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        tables.WriteWorkbook([new NamedTransition("=Plan", outcome)], first);
        tables.WriteWorkbook([new NamedTransition("=Plan", outcome)], second);
        second.ToArray().ShouldBe(first.ToArray(), "the same plan gives the same bytes");
        first.Position = 0;
        using var archive = new ZipArchive(first, ZipArchiveMode.Read);
        archive.Entries.Count(static entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ShouldBe(3, "years, applications, planning");
    }

    private static async Task<Counter> OpenAsync()
    {
        var counter = await Counter.OpenAsync();
        var counted = (await counter.Store.Delivery.CountedAsync(Zandwijk, 2024, Stop))! with
        {
            Software =
            [
                new SoftwareEntry { Line = "1", Category = "software.front-office", Cents = 18_000_00, Hosting = Hosting.OnPremises, Application = "Zaakwerk" },
                new SoftwareEntry { Line = "2", Category = "software.office-automation", Cents = 5_000_00, Hosting = Hosting.Saas, Application = "Post" },
                new SoftwareEntry { Line = "3", Category = "software.system", Cents = 12_000_00, Hosting = Hosting.OnPremises, Application = "Olifant" },
            ],
            Infrastructure = [],
        };
        await counter.Store.Delivery.ChangeAsync(Caller.Program("test"), "return.approve", "Zandwijk/2024", change => change.Count(counted), Stop);
        return counter;
    }

    private static TransitionDesk DeskOf(Counter counter) => new(Country.Catalogue, counter.Figures, counter.Store.Delivery);

    private static async Task<Refusal> Refused(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal;
}
