using Maatstaf.Delivery.Checking;
using Maatstaf.Delivery.Questions;
using Maatstaf.Production.Checking;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Partnerships;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Delivering;

public sealed class CheckDeskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_desk_counts_everybody_and_puts_what_matters_most_on_top()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole(software: "20000000"));
        await counter.SubmitAsync();

        var overview = await new CheckDesk(counter.Store.Delivery, TimeProvider.System).LookAsync(Carla, Edition2026, Stop);

        (overview.CountOf(Progress.NotBegun), overview.CountOf(Progress.Questions), overview.Organisations.Count).ShouldBe((2, 1, 3));
        var zandwijk = overview.Organisations.Single(static row => row.Organisation.Code == Zandwijk);
        (zandwijk.ChangedBy, zandwijk.Case.ShouldNotBeNull().Submitted).ShouldBe(("Anna", 1));
        zandwijk.Open.ShouldBe(overview.Questions.Count(static one => one.Question.State == QuestionState.Open));
        var influences = overview.Questions.Select(static one => one.Question.Influence is { } influence ? Math.Abs(influence) : -1).ToArray();
        influences.ShouldNotBeEmpty();
        influences.ShouldBe(influences.OrderDescending());
        overview.Questions.ShouldAllBe(static one => one.Days == 0);
    }

    [Fact]
    public async Task Only_the_team_looks_at_all_returns()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new CheckDesk(counter.Store.Delivery, TimeProvider.System);
        foreach (var caller in (Delivery.People.Caller[])[Anna, Derk])
            (await Should.ThrowAsync<RefusedException>(() => desk.LookAsync(caller, Edition2026, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await Should.ThrowAsync<RefusedException>(() => desk.LookAsync(Carla, new Edition(2031), Stop))).Refusal.ShouldBe(Refusal.NotThere);
    }

    [Fact]
    public async Task A_return_stands_beside_last_year_and_the_middle_of_its_class()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole(software: "25000"));
        var beside = (await new BesideOthers(counter.Desk, counter.Figures).OfAsync(await counter.OpenReturnAsync(), Stop)).ShouldNotBeNull();

        var software = beside.Nodes.Single(static line => line.Node.Id == "software");
        (software.Cents, software.CentsBefore, software.Change, software.MilliFte).ShouldBe((2_500_000, 2_000_000, 0.25, null));
        software.PerInhabitant.ShouldBe(2.5);
        var personnel = beside.Nodes.Single(static line => line.Node.Id == "personnel");
        (personnel.MilliFte, personnel.EurosPerFte).ShouldBe((1_000, 90_000.0));
        beside.MedianYear.ShouldBe(2024, "nobody counts in 2025 yet");
        software.ClassMedian.ShouldNotBeNull();
        beside.Nodes.Where(static line => line.Node.Id == "software.system").ShouldAllBe(static line => line.Cents == null && line.Change == null);
    }

    [Fact]
    public async Task What_was_submitted_is_shown_while_the_draft_goes_on()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole());
        await counter.SubmitAsync();
        var row = (await counter.OpenReturnAsync()).Draft.Content.Find("software", "1").ShouldNotBeNull();
        await counter.Drafting.ChangeAsync(Anna, Zandwijk, Edition2026, [new(row, row.With("amount_eur", "7"))], Stop);

        var submitted = await counter.Desk.AsSubmittedAsync(await counter.OpenReturnAsync(), Stop);

        submitted.Draft.Content.Find("software", "1").ShouldNotBeNull()["amount_eur"].ShouldBe("20000");
        submitted.Reading.Year.ShouldNotBeNull().Software.ShouldHaveSingleItem().Cents.ShouldBe(2_000_000);
    }

    [Fact]
    public async Task Members_are_municipalities_once_each_and_their_shares_are_one_whole()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ParticipantDesk(Country.Catalogue, counter.Store.Delivery, counter.Figures);
        var waterhoek = OrganisationCode.Parse("Waterhoek");
        Task PutAsync(params (OrganisationCode, Share?)[] members) => desk.PutMembersAsync(Carla, Verband, 2025, members, Stop);

        (await Should.ThrowAsync<RefusedException>(() => PutAsync((Zandwijk, Tenths(6)), (waterhoek, Tenths(3))))).Refusal.ShouldBe(Refusal.SharesNotWhole);
        (await Should.ThrowAsync<RefusedException>(() => PutAsync((Zandwijk, Tenths(10)), (waterhoek, null)))).Refusal.ShouldBe(Refusal.SharesNotWhole);
        (await Should.ThrowAsync<RefusedException>(() => PutAsync((Zandwijk, null), (Zandwijk, null)))).Refusal.ShouldBe(Refusal.MemberWrong);
        (await Should.ThrowAsync<RefusedException>(() => PutAsync((Verband, null)))).Refusal.ShouldBe(Refusal.MemberWrong);
        counter.Loaded.Count.ShouldBe(0);

        await PutAsync((Zandwijk, Tenths(6)), (waterhoek, Tenths(4)));

        (await counter.Store.Delivery.MembershipsAsync(2025, Stop)).Select(static member => (member.Municipality, member.Share)).ShouldBe([(waterhoek, Tenths(4)), (Zandwijk, Tenths(6))]);
        counter.Loaded.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_year_begins_with_the_members_of_the_year_before_and_keeps_what_was_changed()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ParticipantDesk(Country.Catalogue, counter.Store.Delivery, counter.Figures);
        await desk.PutMembersAsync(Carla, Verband, 2025, [(Zandwijk, Tenths(10))], Stop);

        await desk.CarryOverMembersAsync(Carla, 2026, Stop);
        (await counter.Store.Delivery.MembershipsAsync(2026, Stop)).ShouldHaveSingleItem().ShouldBe(new(Verband, Zandwijk, 2026, Tenths(10)));

        await desk.PutMembersAsync(Carla, Verband, 2026, [(OrganisationCode.Parse("Waterhoek"), null)], Stop);
        await desk.CarryOverMembersAsync(Carla, 2026, Stop);
        (await counter.Store.Delivery.MembershipsAsync(2026, Stop)).ShouldHaveSingleItem().Municipality.ShouldBe(OrganisationCode.Parse("Waterhoek"));
        (await Should.ThrowAsync<RefusedException>(() => desk.CarryOverMembersAsync(Anna, 2027, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task An_organisation_is_added_once_and_can_deliver()
    {
        await using var counter = await Counter.OpenAsync();
        var desk = new ParticipantDesk(Country.Catalogue, counter.Store.Delivery, counter.Figures);
        var added = OrganisationCode.Parse("GM9099");

        await desk.AddAsync(Carla, added, "Nieuwland", isPartnership: false, Stop);

        (await Should.ThrowAsync<RefusedException>(() => desk.AddAsync(Carla, added, "Nog eens", false, Stop))).Refusal.ShouldBe(Refusal.CodeKnown);
        (await Should.ThrowAsync<RefusedException>(() => desk.AddAsync(Anna, OrganisationCode.Parse("X1"), "Mag niet", false, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        (await counter.Desk.OpenAsync(added, Edition2026, Stop)).Organisation.Name.ShouldBe("Nieuwland");
        counter.Figures.Frame.Organisations.Code.ShouldContain(added);
    }

    private static Share? Tenths(int tenths) => new Share(Share.One / 10 * tenths);
}
