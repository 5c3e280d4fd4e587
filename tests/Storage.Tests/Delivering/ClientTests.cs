using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Keeping;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>The programs that work with the API for organisations.</summary>
public abstract class ClientTests : ScenarioTests
{
    private static readonly ApiClient Client = new()
    {
        Id = new("55555555-2222-4333-8444-555555555555"),
        Organisation = Sample.Town,
        Name = "Boekhoudpakket",
        Scopes = [ApiScope.ReadReturns, ApiScope.WriteReturns],
        SecretHash = "ab12",
        MadeAt = Sample.Moment,
        MadeBy = Sample.Caller.Name,
        EndsAt = Sample.Moment.AddMonths(12),
    };

    [Fact]
    public async Task A_program_is_kept_with_what_it_may_and_stays_after_it_was_withdrawn()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Put(Client));
        var kept = (await delivering.Store.ClientAsync(Client.Id, Cancellation)).ShouldNotBeNull();
        kept.Scopes.ShouldBe(Client.Scopes);
        (kept with { Scopes = Client.Scopes }).ShouldBe(Client with { Version = 1 });

        await delivering.ChangeAsync(static change => change.MarkUsed(Client.Id));
        await delivering.ChangeAsync(change => change.Put(kept with { WithdrawnAt = Sample.Moment, WithdrawnBy = "Iemand" }));
        var withdrawn = (await delivering.Store.ClientsAsync(Sample.Town, Cancellation)).ShouldHaveSingleItem();
        (withdrawn.WithdrawnAt, withdrawn.WithdrawnBy, withdrawn.Version).ShouldBe((Sample.Moment, "Iemand", 2));
        withdrawn.StandsAt(Sample.Moment).ShouldBeFalse();
        (await delivering.Store.ClientsAsync(Sample.Circle, Cancellation)).ShouldBeEmpty();
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Put(kept)));
    }

    [Fact]
    public async Task Using_a_program_is_remembered_without_a_new_version()
    {
        await using var delivering = await OpenAsync();
        (await delivering.Store.ClientAsync(Client.Id, Cancellation)).ShouldBeNull();
        await delivering.ChangeAsync(static change => change.Put(Client));
        (await delivering.Store.ClientAsync(Client.Id, Cancellation))!.LastUsedAt.ShouldBeNull();
        await delivering.ChangeAsync(static change => change.MarkUsed(Client.Id));
        var used = (await delivering.Store.ClientAsync(Client.Id, Cancellation))!;
        (used.LastUsedAt, used.Version).ShouldBe((FixedClock.Noon, 1));
    }
}
