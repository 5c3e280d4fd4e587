using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Peers;

/// <summary>Keeps the groups that an organisation compares itself with. Only who may read that organisation sees or changes them.</summary>
/// <param name="catalogue">How many members a group may have.</param>
/// <param name="store">Where groups are kept.</param>
/// <param name="figures">Who shares by name.</param>
public sealed class PeerGroupDesk(BenchmarkCatalogue catalogue, IDeliveryStore store, StandingFigures figures)
{
    private const int LongestName = 80;

    /// <summary>The groups of an organisation, by name.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<PeerGroup>> OfAsync(Caller caller, OrganisationCode organisation, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.KeepPeerGroups, organisation);
        return await store.PeerGroupsAsync(organisation, ct);
    }

    /// <summary>Saves a new group.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose group.</param>
    /// <param name="edition">In the fiscal year of this edition the members share by name.</param>
    /// <param name="name">Its name.</param>
    /// <param name="members">One or more others.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>Which group it became.</returns>
    /// <exception cref="RefusedException">The caller may not, the name is not new, or a member does not share by name or is not there: which, is not said.</exception>
    public async Task<Guid> SaveAsync(Caller caller, OrganisationCode organisation, Edition edition, string name, IReadOnlyCollection<OrganisationCode> members, CancellationToken ct = default)
    {
        var groups = await OfAsync(caller, organisation, ct);
        var group = new PeerGroup
        {
            Id = Guid.CreateVersion7(),
            Organisation = organisation,
            Name = NewName(name, groups),
            Members = Insist(members, organisation, edition, []),
        };
        await PutAsync(caller, "peers.save", group, ct);
        return group.Id;
    }

    /// <summary>Gives a group another name and other members. Who was in it already may stay, also who no longer shares by name.</summary>
    /// <exception cref="RefusedException">The caller may not, the group is not there, the name is not new, a new member does not share by name, or somebody else changed the group in the meantime.</exception>
    public async Task ChangeAsync(
        Caller caller, OrganisationCode organisation, Edition edition, Guid id, string name, IReadOnlyCollection<OrganisationCode> members, int version, CancellationToken ct = default)
    {
        var groups = await OfAsync(caller, organisation, ct);
        var group = Find(groups, id);
        var changed = group with
        {
            Name = NewName(name, groups.Where(other => other.Id != id)),
            Members = Insist(members, organisation, edition, group.Members),
            Version = version,
        };
        await PutAsync(caller, "peers.change", changed, ct);
    }

    /// <summary>Puts a deleted group back as it was.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="deleted">The group as it was when it was deleted.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the group is there, or another one has its name by now.</exception>
    public async Task RestoreAsync(Caller caller, PeerGroup deleted, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(deleted);
        var groups = await OfAsync(caller, deleted.Organisation, ct);
        if (groups.Any(group => group.Id == deleted.Id))
            throw new RefusedException(Refusal.ChangedMeanwhile);
        await PutAsync(caller, "peers.restore", deleted with { Name = NewName(deleted.Name, groups), Version = 0 }, ct);
    }

    /// <summary>Deletes a group.</summary>
    /// <returns>The group as it was, with which it can be put back.</returns>
    /// <exception cref="RefusedException">The caller may not, the group is not there, or somebody else changed it in the meantime.</exception>
    public async Task<PeerGroup> DeleteAsync(Caller caller, OrganisationCode organisation, Guid id, int version, CancellationToken ct = default)
    {
        var group = Find(await OfAsync(caller, organisation, ct), id);
        await ChangeAsync(caller, "peers.delete", group, change => change.Remove(group with { Version = version }), ct);
        return group;
    }

    private static LocalisedText Written(int number) => new(FormattableString.Invariant($"{number}"), FormattableString.Invariant($"{number}"));

    private static PeerGroup Find(IEnumerable<PeerGroup> groups, Guid id) => groups.FirstOrDefault(group => group.Id == id) ?? throw new RefusedException(Refusal.NotThere);

    private static string NewName(string name, IEnumerable<PeerGroup> others)
    {
        var trimmed = (name ?? string.Empty).Trim();
        return trimmed.Length is 0 or > LongestName || trimmed.Any(char.IsControl) || others.Any(other => string.Equals(other.Name, trimmed, StringComparison.OrdinalIgnoreCase))
            ? throw new RefusedException(Refusal.GroupName)
            : trimmed;
    }

    private OrganisationCode[] Insist(IReadOnlyCollection<OrganisationCode> members, OrganisationCode organisation, Edition edition, IReadOnlyList<OrganisationCode> already)
    {
        OrganisationCode[] kept = [.. members.Distinct().Order()];
        var shared = figures.Shared(edition);
        var most = catalogue.Peers.MostOwnMembers;
        if (kept.Length == 0 || kept.Length > most || kept.Contains(organisation) || kept.Any(member => !already.Contains(member) && !shared.IsNamed(member, edition.FiscalYear)))
            throw new RefusedException(Refusal.GroupMembers with { Sentence = Refusal.GroupMembers.Sentence.With("most", Written(most)) });
        return kept;
    }

    private Task PutAsync(Caller caller, string action, PeerGroup group, CancellationToken ct) =>
        ChangeAsync(caller, action, group, change => change.Put(group with { ChangedAt = change.Now, ChangedBy = caller.Name }), ct);

    private async Task ChangeAsync(Caller caller, string action, PeerGroup group, Action<IDeliveryChange> changes, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(caller, action, FormattableString.Invariant($"{group.Organisation}/{group.Id:N}"), changes, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }
}
