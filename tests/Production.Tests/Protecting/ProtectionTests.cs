using Maatstaf.Delivery.Editions;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Editorial;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Protecting;

/// <summary>What each audience may see, made beside the requests and kept.</summary>
public sealed class ProtectionTests
{
    private static readonly Edition Edition2025 = new(2025);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_who_asks_gets_the_same_work_and_three_views_of_one_and_the_same_data()
    {
        await using var counter = await Counter.OpenAsync(Village());

        var work = counter.Protection.Begin(Edition2025);
        counter.Protection.Begin(Edition2025).ShouldBeSameAs(work);
        var made = (await work).ShouldNotBeNull();

        made.Team.Number("ict.cost-per-inhabitant", 2024).ShouldNotBeNull();
        made.Circle.Find("ict.cost-per-inhabitant", 2024).ShouldNotBeNull().Value.ShouldBe(new FigureValue.Withheld("clusters<3"));
        made.Public.Find("ict.cost-per-inhabitant", 2024).ShouldNotBeNull().Value.ShouldBe(new FigureValue.Withheld("clusters<3"));
        counter.Protection.ProgressOf(Edition2025).ShouldBeNull("the work is done");
        (await counter.Protection.OfAsync(new Edition(2030), Stop)).ShouldBeNull("nobody takes part");
    }

    [Fact]
    public async Task After_a_restart_the_kept_plans_are_used_and_nothing_is_planned_anew()
    {
        await using var counter = await Counter.OpenAsync(Village());
        var before = (await counter.Protection.OfAsync(Edition2025, Stop)).ShouldNotBeNull();
        var entries = await PlanningsAsync(counter);
        entries.ShouldBe(["2023/2024"]);

        await using var restarted = new Protection(counter.Figures, Country.Catalogue, counter.Store.Delivery, cores: 1);
        var after = (await restarted.OfAsync(Edition2025, Stop)).ShouldNotBeNull();

        after.Circle.Figures.ShouldBe(before.Circle.Figures);
        after.Public.Figures.ShouldBe(before.Public.Figures);
        (await PlanningsAsync(counter)).ShouldBe(entries);
    }

    [Fact]
    public async Task A_changed_return_renews_the_plans_of_the_years_that_it_touches()
    {
        await using var counter = await Counter.OpenAsync(Village(first: 2021));
        await counter.Protection.OfAsync(Edition2025, Stop);

        counter.Figures.Count(Village(first: 2021, beekdam: 99_000).Data().YearOf(OrganisationCode.Parse("Beekdam"), 2024, Country.Catalogue));
        await counter.Protection.OfAsync(Edition2025, Stop);

        (await PlanningsAsync(counter)).ShouldBe(["2021/2022/2023/2024", "2024"]);
    }

    [Fact]
    public async Task Work_on_figures_that_changed_is_given_up_and_who_waits_gets_the_new_ones()
    {
        await using var counter = await Counter.OpenAsync(Village());
        var first = counter.Protection.Begin(Edition2025);
        counter.Figures.Share(OrganisationCode.Parse("Beekdam"), 2024, isNamed: true);

        var made = (await counter.Protection.OfAsync(Edition2025, Stop)).ShouldNotBeNull();

        made.Changes.ShouldBe(counter.Figures.ChangesUpTo(Edition2025));
        made.Shared.IsNamed(OrganisationCode.Parse("Beekdam"), 2024).ShouldBeTrue();
        counter.Protection.Begin(Edition2025).ShouldNotBeSameAs(first);
    }

    [Fact]
    public async Task What_is_frozen_has_the_bytes_of_each_audience_with_its_own_fingerprint()
    {
        await using var counter = await FrozenAsync();
        var frozen = (await counter.Store.Delivery.FrozenAsync(Edition2026, Stop)).Single();

        var (team, circle, open) = (Text(frozen, Audience.Internal), Text(frozen, Audience.Circle), Text(frozen, Audience.Public));
        team.ShouldNotContain("n<5");
        circle.ShouldContain("ict.cost-per-inhabitant,2025,all,headline,,1,1,n<5\n");
        open.ShouldBe(circle);
        frozen.SeenBy(Audience.Public).ShouldNotBeNull().Hash.ShouldNotBe(frozen.Hash);
    }

    [Fact]
    public async Task A_published_edition_and_what_moved_in_it_come_from_what_everyone_may_see()
    {
        await using var counter = await FrozenAsync();
        var record = (await counter.Store.Delivery.EditionsAsync(Stop)).Single();
        await new PublishingDesk(counter.Store.Delivery, new EditorialDesk(counter.Store.Delivery, Country.Catalogue, counter.Protection)).PublishAsync(Carla, Edition2026, record.Version, revision: 0, Enum.GetValues<ChecklistKind>(), static _ => true, Stop);

        var published = (await PublishedEdition.AllAsync(counter.Store.Delivery, Stop)).ShouldHaveSingleItem();

        published.Publication.Audience.ShouldBe(Audience.Public);
        published.Publication.Number("ict.cost-per-inhabitant", 2025).ShouldBeNull();
        var version = published.Versions.ShouldHaveSingleItem();
        version.Statistics.ShouldBeEmpty("the site need not even hold what the team sees");
        version.Views.ShouldHaveSingleItem().Audience.ShouldBe(Audience.Public);
        await counter.Approving.ReopenAsync(Carla, Zandwijk, Edition2026, "factuur vergeten", Stop);
        var circle = await (await new CircleFigures(counter.Figures, counter.Store.Delivery, counter.Protection).BeginAsync(Edition2026, Stop));
        circle.ShouldNotBeNull().Publication.ParticipantsOf(2025).ShouldNotBeNull().Municipalities.ShouldBe(1, "participants see what was frozen, not what counts since");
    }

    private static string Text(FrozenEdition frozen, Audience audience) => System.Text.Encoding.UTF8.GetString(frozen.SeenBy(audience).ShouldNotBeNull().Statistics);

    private static async Task<string[]> PlanningsAsync(Counter counter) =>
        [.. (await counter.Store.Delivery.AuditAsync(null, 100, Stop)).Where(static entry => entry.Action == "protection.plan").Select(static entry => entry.Object).Reverse()];

    private static async Task<Counter> FrozenAsync()
    {
        var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole());
        await counter.SubmitAsync();
        await counter.AcceptAllAsync();
        await counter.ApproveAsync();
        await counter.Editions.FreezeAsync(Carla, Edition2026, (await counter.Store.Delivery.EditionsAsync(Stop)).Single().Version, Stop);
        return counter;
    }

    /// <summary>Five municipalities in two partnerships.</summary>
    private static Country Village(int first = 2023, long beekdam = 50_000)
    {
        var country = new Country();
        for (var year = first; year <= 2024; year++)
        {
            foreach (var (place, name) in ((string[])["Aadorp", "Beekdam", "Cadoel", "Drakelo", "Eibergen"]).Index())
                country = country.Municipality(name, year, 10_000 + (1000 * place)).Costs(name, year, name == "Beekdam" && year == 2024 ? beekdam : 50_000, 60_000, 20_000);
            country = country.Partnership("Noord", year, "Aadorp", "Beekdam").Partnership("Zuid", year, "Cadoel", "Drakelo", "Eibergen");
        }

        return country;
    }
}
