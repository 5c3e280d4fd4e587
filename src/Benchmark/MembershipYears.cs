using Maatstaf.Returns;

namespace Maatstaf.Benchmark;

/// <summary>What memberships mean in each year: keys of allocation, clusters, who is in a partnership.</summary>
internal sealed class MembershipYears
{
    private readonly ReturnedData data;
    private readonly ILookup<short, int> byYear;
    private readonly Dictionary<(int Municipality, short Year), int> profiles;

    public MembershipYears(ReturnedData data)
    {
        this.data = data;
        byYear = Enumerable.Range(0, data.Memberships.Count).ToLookup(row => data.Memberships.Year[row]);
        profiles = Enumerable.Range(0, data.Profiles.Count).ToDictionary(row => (data.Profiles.Municipality[row], data.Profiles.Year[row]));
    }

    /// <summary>The row of a municipality's profile, or −1.</summary>
    public int ProfileRow(int municipality, int year) => profiles.GetValueOrDefault((municipality, (short)year), -1);

    /// <summary>The key of a partnership-year; null when it has no members.</summary>
    public AllocationKey? KeyOf(int partnership, int year)
    {
        var rows = byYear[(short)year].Where(row => data.Memberships.Partnership[row] == partnership)
            .OrderBy(row => data.Memberships.Municipality[row]).ToArray();
        return rows.Length == 0
            ? null
            : new AllocationKey([.. rows.Select(row => data.Memberships.Municipality[row])], [.. rows.Select(row => Weight(row, year))]);
    }

    /// <summary>
    /// The cluster of each organisation in a year: municipalities that are tied through one or more partnerships share
    /// one, whether or not the partnership returned anything.
    /// </summary>
    public int[] ClustersOf(int year)
    {
        var parent = new int[data.Organisations.Count];
        for (var organisation = 0; organisation < parent.Length; organisation++)
            parent[organisation] = organisation;
        int Find(int organisation)
        {
            while (parent[organisation] != organisation)
                organisation = parent[organisation] = parent[parent[organisation]];
            return organisation;
        }

        foreach (var row in byYear[(short)year])
            parent[Find(data.Memberships.Municipality[row])] = Find(data.Memberships.Partnership[row]);
        for (var organisation = 0; organisation < parent.Length; organisation++)
            parent[organisation] = Find(organisation);
        return parent;
    }

    /// <summary>The partnerships of each municipality in a year.</summary>
    public ILookup<int, int> PartnershipsOf(int year) =>
        byYear[(short)year].ToLookup(row => data.Memberships.Municipality[row], row => data.Memberships.Partnership[row]);

    private long Weight(int row, int year)
    {
        if (data.Memberships.Share[row] is { } share)
            return share.Quintillionths;
        var profile = ProfileRow(data.Memberships.Municipality[row], year);
        return profile < 0 ? 0 : data.Profiles.Inhabitants[profile];
    }
}
