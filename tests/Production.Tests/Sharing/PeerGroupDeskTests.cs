using Maatstaf.Production.Delivering;
using Maatstaf.Production.Peers;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Sharing;

public sealed class PeerGroupDeskTests
{
    private static readonly OrganisationCode Open = OrganisationCode.Parse("Waterhoek"), Anonymous = OrganisationCode.Parse("Polder"), Unknown = OrganisationCode.Parse("Nergens");

    private static readonly Edition Edition2025 = new(2025);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_group_is_saved_renamed_changed_and_deleted()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var desk = DeskOf(counter);
        var id = await desk.SaveAsync(Derk, Zandwijk, Edition2025, "  Aan het water ", [Open, Open], Stop);

        var kept = (await desk.OfAsync(Anna, Zandwijk, Stop)).ShouldHaveSingleItem();
        kept.Members.ShouldBe([Open]);
        (kept.Id, kept.Name, kept.ChangedBy, kept.Version).ShouldBe((id, "Aan het water", "Derk", 1));
        await desk.ChangeAsync(Anna, Zandwijk, Edition2025, id, "Aan zee", [Open], 1, Stop);
        var changed = (await desk.OfAsync(Anna, Zandwijk, Stop)).ShouldHaveSingleItem();
        (changed.Name, changed.Version).ShouldBe(("Aan zee", 2));
        (await Should.ThrowAsync<RefusedException>(() => desk.DeleteAsync(Anna, Zandwijk, id, 1, Stop))).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await desk.DeleteAsync(Anna, Zandwijk, id, 2, Stop)).Name.ShouldBe("Aan zee");
        (await desk.OfAsync(Anna, Zandwijk, Stop)).ShouldBeEmpty();
        (await Should.ThrowAsync<RefusedException>(() => desk.ChangeAsync(Anna, Zandwijk, Edition2025, id, "Weg", [Open], 2, Stop))).Refusal.ShouldBe(Refusal.NotThere);
    }

    [Fact]
    public async Task A_deleted_group_is_put_back_as_it_was_once_and_only_by_who_may()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var desk = DeskOf(counter);
        var id = await desk.SaveAsync(Anna, Zandwijk, Edition2025, "Aan zee", [Open], Stop);
        var deleted = await desk.DeleteAsync(Anna, Zandwijk, id, 1, Stop);

        (await Should.ThrowAsync<RefusedException>(() => desk.RestoreAsync(Carla, deleted, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        await desk.RestoreAsync(Anna, deleted, Stop);
        var back = (await desk.OfAsync(Anna, Zandwijk, Stop)).ShouldHaveSingleItem();
        (back.Id, back.Name).ShouldBe((id, "Aan zee"));
        back.Members.ShouldBe([Open]);
        (await Should.ThrowAsync<RefusedException>(() => desk.RestoreAsync(Anna, deleted, Stop))).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
    }

    [Fact]
    public async Task Who_went_back_to_anonymous_may_stay_in_a_group_and_cannot_come_into_one()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var desk = DeskOf(counter);
        var id = await desk.SaveAsync(Anna, Zandwijk, Edition2025, "Aan zee", [Open], Stop);
        counter.Figures.Share(Open, 2024, isNamed: false);

        await desk.ChangeAsync(Anna, Zandwijk, Edition2025, id, "Aan het meer", [Open], 1, Stop);
        (await Should.ThrowAsync<RefusedException>(() => desk.SaveAsync(Anna, Zandwijk, Edition2025, "Nieuw", [Open], Stop))).Refusal.Code.ShouldBe(Refusal.GroupMembers.Code);
    }

    [Fact]
    public async Task Anonymous_and_unknown_members_are_refused_alike_and_so_are_none_and_oneself()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var said = new List<Refusal>();
        foreach (var members in (OrganisationCode[][])[[Open, Anonymous], [Open, Unknown], [], [Open, Zandwijk], [.. Enumerable.Range(0, 51).Select(static number => OrganisationCode.Parse($"GM{number}"))]])
            said.Add((await Should.ThrowAsync<RefusedException>(() => DeskOf(counter).SaveAsync(Anna, Zandwijk, Edition2025, "Groep", members, Stop))).Refusal);

        said.Distinct().ShouldHaveSingleItem().Code.ShouldBe(Refusal.GroupMembers.Code);
        said[0].Sentence.Dutch.ShouldContain("1 tot 50");
    }

    [Fact]
    public async Task A_name_is_short_and_new()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var desk = DeskOf(counter);
        await desk.SaveAsync(Anna, Zandwijk, Edition2025, "Groep", [Open], Stop);

        foreach (var name in (string[])["", "   ", "groep", new string('a', 81), "a\nb"])
            (await Should.ThrowAsync<RefusedException>(() => desk.SaveAsync(Anna, Zandwijk, Edition2025, name, [Open], Stop))).Refusal.ShouldBe(Refusal.GroupName);
    }

    [Fact]
    public async Task Groups_are_for_who_may_read_the_organisation()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var desk = DeskOf(counter);

        (await Should.ThrowAsync<RefusedException>(() => desk.OfAsync(Carla, Zandwijk, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.OfAsync(Anna, Open, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.SaveAsync(Anna, Open, Edition2025, "Groep", [Open], Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    private static PeerGroupDesk DeskOf(Counter counter) => new(Country.Catalogue, counter.Store.Delivery, counter.Figures);

    private static Country Three()
    {
        var country = new Country();
        foreach (var (code, inhabitants) in ((string, int)[])[("Zandwijk", 10_000), ("Waterhoek", 30_000), ("Polder", 20_000)])
            country.Municipality(code, 2024, inhabitants).Costs(code, 2024, inhabitants, inhabitants, inhabitants);
        return country.Named("Waterhoek").Partnership("Verband", 2024, "Zandwijk");
    }
}
