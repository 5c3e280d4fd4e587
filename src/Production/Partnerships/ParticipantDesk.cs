using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Partnerships;

/// <summary>Keeps who takes part: organisations and the members of partnerships.</summary>
/// <param name="catalogue">How far shares may be from one whole.</param>
/// <param name="store">Where they are kept.</param>
/// <param name="figures">What is observed anew after a change.</param>
public sealed class ParticipantDesk(BenchmarkCatalogue catalogue, IDeliveryStore store, StandingFigures figures)
{
    /// <summary>Adds an organisation.</summary>
    /// <exception cref="RefusedException">The caller may not, the code is known, or it has no name.</exception>
    public async Task AddAsync(Caller caller, OrganisationCode code, string name, bool isPartnership, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        if (string.IsNullOrWhiteSpace(name))
            throw new RefusedException(Refusal.NameNeeded);
        if ((await store.OrganisationsAsync(ct)).Any(known => string.Equals(known.Code.ToString(), code.ToString(), StringComparison.OrdinalIgnoreCase)))
            throw new RefusedException(Refusal.CodeKnown);
        await KeepAsync(caller, "organisation.add", code.ToString(), change => change.Put(new OrganisationEntry(code, name, isPartnership, false, 0)), ct);
    }

    /// <summary>Adds organisations, all or none.</summary>
    /// <exception cref="RefusedException">The caller may not, or somebody else added one of them in the meantime.</exception>
    public async Task AddAsync(Caller caller, IReadOnlyList<OrganisationEntry> entries, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        await KeepAsync(caller, "organisation.add", string.Join(' ', entries.Select(static entry => entry.Code)), change =>
        {
            foreach (var entry in entries)
                change.Put(entry);
        }, ct);
    }

    /// <summary>Changes how an organisation is called.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="seen">The organisation as the caller saw it.</param>
    /// <param name="name">Its name from now on.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, somebody else changed it in the meantime, or it has no name.</exception>
    public async Task ChangeAsync(Caller caller, OrganisationEntry seen, string name, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        if (string.IsNullOrWhiteSpace(name))
            throw new RefusedException(Refusal.NameNeeded);
        await KeepAsync(caller, "organisation.change", seen.Code.ToString(), change => change.Put(seen with { Name = name }), ct);
    }

    /// <summary>Replaces the members of a partnership in a year.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="partnership">Which partnership.</param>
    /// <param name="fiscalYear">Fiscal year.</param>
    /// <param name="members">All members, each with its share, or none with one: then inhabitants decide.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, a member is no municipality or stands there twice, or the shares are not one whole.</exception>
    public async Task PutMembersAsync(Caller caller, OrganisationCode partnership, int fiscalYear, IReadOnlyList<(OrganisationCode Municipality, Share? Share)> members, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        var organisations = (await store.OrganisationsAsync(ct)).ToDictionary(static known => known.Code);
        if (!organisations.TryGetValue(partnership, out var entry) || !entry.IsPartnership)
            throw new RefusedException(Refusal.NotThere);
        if (members.Any(member => !organisations.TryGetValue(member.Municipality, out var known) || known.IsPartnership)
            || members.DistinctBy(static member => member.Municipality).Count() < members.Count)
            throw new RefusedException(Refusal.MemberWrong);
        if (!AreWhole(members))
            throw new RefusedException(Refusal.SharesNotWhole);
        MembershipEntry[] kept = [.. members.OrderBy(static member => member.Municipality).Select(member => new MembershipEntry(partnership, member.Municipality, fiscalYear, member.Share))];
        await KeepAsync(caller, "partnership.members", FormattableString.Invariant($"{partnership}/{fiscalYear}"), change => change.PutMembers(partnership, fiscalYear, kept), ct);
    }

    /// <summary>Gives partnerships without members in a year those of the year before, for the team to change where that is needed.</summary>
    /// <exception cref="RefusedException">The caller may not, or the members changed in the meantime.</exception>
    public async Task CarryOverMembersAsync(Caller caller, int fiscalYear, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageEditions);
        var known = (await store.MembershipsAsync(fiscalYear, ct)).Select(static member => member.Partnership).ToHashSet();
        var before = (await store.MembershipsAsync(fiscalYear - 1, ct)).Where(member => !known.Contains(member.Partnership)).ToLookup(static member => member.Partnership);
        if (before.Count == 0)
            return;
        await KeepAsync(caller, "partnership.members", FormattableString.Invariant($"{fiscalYear}"), change =>
        {
            foreach (var partnership in before)
                change.PutMembers(partnership.Key, fiscalYear, [.. partnership.Select(member => member with { FiscalYear = fiscalYear })]);
        }, ct);
    }

    private bool AreWhole(IReadOnlyList<(OrganisationCode Municipality, Share? Share)> members)
    {
        if (members.All(static member => member.Share is null))
            return true;
        var sum = members.Sum(static member => (decimal)(member.Share?.Quintillionths ?? 0));
        return members.All(static member => member.Share is not null) && Math.Abs((double)(sum / Share.One) - 1) <= catalogue.Limits.ShareMargin;
    }

    private async Task KeepAsync(Caller caller, string action, string subject, Action<IDeliveryChange> changes, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(caller, action, subject, changes, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }

        // The change is kept, so the figures must follow it also when who asked has gone.
        await figures.CatchUpAsync(store, CancellationToken.None);
    }
}
