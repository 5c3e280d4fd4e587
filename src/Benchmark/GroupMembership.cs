using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>Which of the catalogue's groups a municipality is in, by its inhabitants and memberships of the year.</summary>
internal sealed class GroupMembership
{
    private readonly BenchmarkCatalogue catalogue;
    private readonly int allBit;
    private readonly int inPartnershipBit;
    private readonly int standAloneBit;
    private readonly Dictionary<string, int> bits;
    private readonly ILookup<int, SizeClassBound> ownBounds;

    public GroupMembership(BenchmarkCatalogue catalogue, ReturnedData data)
    {
        this.catalogue = catalogue;
        bits = catalogue.Groups.Index().ToDictionary(static group => group.Item.Id, static group => 1 << group.Index, StringComparer.Ordinal);
        allBit = bits[GroupIds.All];
        inPartnershipBit = bits[GroupIds.InPartnership];
        standAloneBit = bits[GroupIds.StandAlone];
        ownBounds = data.SizeClasses.ToLookup(static bound => bound.Year);
    }

    /// <summary>The groups of a municipality as bits.</summary>
    public int Of(int year, long inhabitants, bool inPartnership) =>
        allBit | (inPartnership ? inPartnershipBit : standAloneBit) | bits[SizeClassOf(year, inhabitants)];

    /// <summary>The bounds of the size classes in a year, ascending: those of the data, else those of the catalogue.</summary>
    public IReadOnlyList<SizeClassBound> BoundsOf(int year) => ownBounds.Contains(year)
        ? [.. ownBounds[year].OrderBy(static bound => bound.FromInhabitants)]
        : [.. catalogue.SizeClassesOf(year).Bounds.Select(bound => new SizeClassBound(year, bound.Class, bound.FromInhabitants))];

    /// <summary>The size class of a number of inhabitants.</summary>
    public string SizeClassOf(int year, long inhabitants) =>
        BoundsOf(year).Last(bound => bound.FromInhabitants <= inhabitants).Class;
}
