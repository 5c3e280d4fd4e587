using Maatstaf.Delivery.Keeping;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Standing;

/// <content>The figures follow the store, whoever changed it: this program, a command beside it, or another node.</content>
public sealed partial class StandingFigures
{
    private Task<long> following = Task.FromResult(0L);
    private Func<CancellationToken, Task<ReturnedData>>? load;
    private long known;

    /// <summary>Renews what changed in the store since the last time. What is in the store by now stands when this is done.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ct">Stops between two years; the rest follows the next time.</param>
    /// <returns>The number of the version that stands.</returns>
    public Task<long> CatchUpAsync(IDeliveryStore store, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        // One after another, so that nobody puts an older state over a newer one.
        lock (turns)
            return following = CatchUpAsync(following, store, ct);
    }

    private async Task<long> CatchUpAsync(Task before, IDeliveryStore store, CancellationToken ct)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var (version, changed) = await store.ChangedSinceAsync(known, ct);
        if (load is not null && await AsksForAllAsync(store, changed, ct))
        {
            Reload(await load(ct));
        }
        else
        {
            foreach (var year in changed.Distinct())
            {
                if (year is { Organisation: { } organisation, FiscalYear: { } fiscalYear })
                    await RenewAsync(store, organisation, fiscalYear, ct);
            }
        }

        return known = version;
    }

    /// <summary>Whether organisations or memberships changed. A year as a whole also changes when it is frozen, and then its figures do not move.</summary>
    private async Task<bool> AsksForAllAsync(IDeliveryStore store, IReadOnlyList<CountedYear> changed, CancellationToken ct)
    {
        foreach (var year in changed.Where(static year => year is not { Organisation: not null, FiscalYear: not null }).Distinct())
        {
            if (year.FiscalYear is not { } fiscalYear || year.Organisation is not null || !MembersOf(fiscalYear).SetEquals(await store.MembershipsAsync(fiscalYear, ct)))
                return true;
        }

        return false;
    }

    private HashSet<MembershipEntry> MembersOf(int fiscalYear)
    {
        var ofYear = YearOf(fiscalYear);
        var members = ofYear.Memberships;
        return [.. Enumerable.Range(0, members.Count).Select(row => new MembershipEntry(
            ofYear.Organisations.Code[members.Partnership[row]], ofYear.Organisations.Code[members.Municipality[row]], fiscalYear, members.Share[row]))];
    }

    private async Task RenewAsync(IDeliveryStore store, OrganisationCode organisation, int fiscalYear, CancellationToken ct)
    {
        if (await store.CountedAsync(organisation, fiscalYear, ct) is { } counted)
            Count(counted);
        else if (Counts(organisation, fiscalYear))
            StopCounting(organisation, fiscalYear);
        var isNamed = (await store.SharingAsync(organisation, ct)).Any(choice => choice.FiscalYear == fiscalYear && choice.IsNamed);
        if (isNamed != IsNamed(organisation, fiscalYear))
            Share(organisation, fiscalYear, isNamed);
    }

    private bool Counts(OrganisationCode organisation, int fiscalYear)
    {
        var (number, returns) = (NumberOf(organisation), YearOf(fiscalYear).Returns);
        return returns.Organisation.Index().Any(row => row.Item == number && returns.Status[row.Index] == ReturnStatus.Approved);
    }

    private bool IsNamed(OrganisationCode organisation, int fiscalYear) => Frame.IsNamed(NumberOf(organisation), fiscalYear);

    private int NumberOf(OrganisationCode organisation) => Array.BinarySearch(Frame.Organisations.Code, organisation);
}
