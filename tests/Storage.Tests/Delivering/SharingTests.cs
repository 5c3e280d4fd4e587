using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>How participants share each year, and the groups that they save.</summary>
public abstract class SharingTests : CountingTests
{
    private static readonly Guid Id = new("33333333-2222-4333-8444-555555555555");

    [Fact]
    public async Task A_choice_is_kept_for_its_year_and_renews_what_counts()
    {
        await using var delivering = await OpenAsync();
        var before = await delivering.Store.DataVersionAsync(Cancellation);
        var choice = new SharingChoice(Sample.Town, Sample.Year, true, Sample.Moment, Sample.Caller.Name, 0);
        await delivering.ChangeAsync(change => change.Put(choice));

        (await delivering.Store.SharingAsync(Sample.Year, Cancellation)).ShouldBe([choice with { Version = 1 }]);
        (await delivering.Store.SharingAsync(Sample.Town, Cancellation)).ShouldBe([choice with { Version = 1 }]);
        (await delivering.Store.SharingAsync(Sample.Year - 1, Cancellation)).ShouldBeEmpty();
        (await delivering.Store.SharingAsync(Sample.Circle, Cancellation)).ShouldBeEmpty();
        (await delivering.Open.Delivery.ChangedSinceAsync(before, Cancellation)).Changed.ShouldBe([new CountedYear(Sample.Town, Sample.Year)]);
        await delivering.ChangeAsync(change => change.Put(choice with { IsNamed = false, Version = 1 }));
        (await delivering.Store.SharingAsync(Sample.Year, Cancellation)).ShouldHaveSingleItem().IsNamed.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_chooses_on_what_somebody_else_changed_is_told_so()
    {
        await using var delivering = await OpenAsync();
        var choice = new SharingChoice(Sample.Town, Sample.Year, true, Sample.Moment, Sample.Caller.Name, 0);
        await delivering.ChangeAsync(change => change.Put(choice));

        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Put(choice)));
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Put(choice with { Version = 2 })));
    }

    [Fact]
    public async Task Of_a_year_the_newest_few_plans_are_kept_and_a_plan_that_is_made_again_takes_its_own_place()
    {
        await using var delivering = await OpenAsync();
        foreach (var number in Enumerable.Range(1, 6))
            await delivering.ChangeAsync(change => change.Put(new YearPlanEntry(Sample.Year, $"{number}", [(byte)number])));
        await delivering.ChangeAsync(change => change.Put(new YearPlanEntry(Sample.Year - 1, "another", [0])));
        await delivering.ChangeAsync(change => change.Put(new YearPlanEntry(Sample.Year, "6", [255])));

        var plans = await delivering.Store.YearPlansAsync(Cancellation);
        plans.Count(static plan => plan.FiscalYear == Sample.Year).ShouldBe(4);
        plans.Single(static plan => plan.Hash == "6").Verdicts.ShouldBe([255]);
        plans.Single(static plan => plan.FiscalYear == Sample.Year - 1).Hash.ShouldBe("another");
    }

    [Fact]
    public async Task What_counts_is_loaded_with_the_choice_of_each_year()
    {
        await using var delivering = await OpenAsync(organisations: false);
        var data = Invented.Data(4, Catalogue);
        await delivering.Open.KeepAsync(Sample.Caller, data, "hash", Catalogue, ct: Cancellation);
        var loaded = await delivering.Open.LoadAsync(Catalogue, false, Cancellation);

        for (var row = 0; row < data.Returns.Count; row++)
            loaded.IsNamed(data.Returns.Organisation[row], data.Returns.Year[row]).ShouldBe(data.IsNamed(data.Returns.Organisation[row], data.Returns.Year[row]));
        Enumerable.Range(0, data.Organisations.Count).ShouldAllBe(organisation => !loaded.IsNamed(organisation, 2099), "a year without a choice is anonymous");
    }

    [Fact]
    public async Task An_import_brings_its_own_choices_and_keeps_those_of_people()
    {
        await using var delivering = await OpenAsync(organisations: false);
        var data = Invented.Data(5, Catalogue);
        data = data with { Organisations = data.Organisations with { IsNamed = [.. data.Organisations.IsNamed.Select(static _ => true)] } };
        var (town, year) = (data.Returns.Organisation[0], (int)data.Returns.Year[0]);
        var code = data.Organisations.Code[town];
        await delivering.Open.KeepAsync(Sample.Caller, data, "one", Catalogue, ct: Cancellation);
        var kept = (await delivering.Store.SharingAsync(year, Cancellation)).Single(choice => choice.Organisation == code);
        kept.ShouldBe(new SharingChoice(code, year, true, null, string.Empty, 1));
        await delivering.ChangeAsync(change => change.Put(kept with { IsNamed = false, ChosenAt = Sample.Moment, ChosenBy = "Noor" }));
        await delivering.Open.KeepAsync(Sample.Caller, data with { Title = "Anew" }, "two", Catalogue, ct: Cancellation);

        (await delivering.Open.LoadAsync(Catalogue, false, Cancellation)).IsNamed(town, year).ShouldBeFalse();
        (await delivering.Store.SharingAsync(code, Cancellation)).Count.ShouldBe(data.Returns.Organisation.Count(organisation => organisation == town));
    }

    [Fact]
    public async Task A_saved_group_is_renamed_and_taken_away_by_who_saw_it_last()
    {
        await using var delivering = await OpenAsync();
        var group = new PeerGroup { Id = Id, Organisation = Sample.Town, Name = "Kust & polder", Members = [OrganisationCode.Parse("GM9001"), OrganisationCode.Parse("GM9002")], ChangedAt = Sample.Moment, ChangedBy = Sample.Caller.Name };
        await delivering.ChangeAsync(change => change.Put(group));
        await delivering.ChangeAsync(change => change.Put(group with { Name = "Kust", Version = 1 }));

        var kept = (await delivering.Store.PeerGroupsAsync(Sample.Town, Cancellation)).ShouldHaveSingleItem();
        kept.ShouldSatisfyAllConditions(
            () => kept.Id.ShouldBe(Id),
            () => kept.Name.ShouldBe("Kust"),
            () => kept.Members.ShouldBe(group.Members),
            () => kept.ChangedAt.ShouldBe(Sample.Moment),
            () => kept.Version.ShouldBe(2));
        (await delivering.Store.PeerGroupsAsync(Sample.Circle, Cancellation)).ShouldBeEmpty();
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Remove(kept with { Version = 1 })));
        await delivering.ChangeAsync(change => change.Remove(kept));
        (await delivering.Store.PeerGroupsAsync(Sample.Town, Cancellation)).ShouldBeEmpty();
    }
}
