namespace Maatstaf.Oracle;

/// <summary>Municipalities of one year that are tied through partnerships, directly or in a chain.</summary>
public sealed class Clusters
{
    private readonly List<HashSet<string>> tied = [];

    public Clusters(IEnumerable<Membership> memberships, int year)
    {
        foreach (var membership in memberships.Where(membership => membership.Year == year))
        {
            var merged = new HashSet<string> { membership.Partnership, membership.Municipality };
            foreach (var cluster in tied.Where(cluster => cluster.Overlaps(merged)).ToList())
            {
                merged.UnionWith(cluster);
                tied.Remove(cluster);
            }

            tied.Add(merged);
        }
    }

    public bool HasMember(string municipality) => tied.Any(cluster => cluster.Contains(municipality));

    /// <summary>The values by cluster, by lowest code; a stand-alone municipality is a cluster of its own.</summary>
    public List<List<Value>> Split(IReadOnlyCollection<Value> values)
    {
        var together = tied
            .Select(cluster => values.Where(value => cluster.Contains(value.Municipality)).ToList())
            .Where(cluster => cluster.Count > 0);
        var alone = values.Where(value => !HasMember(value.Municipality)).Select(value => new List<Value> { value });
        return
        [
            .. together.Concat(alone)
                .OrderBy(cluster => cluster.Select(value => value.Municipality).Min(StringComparer.Ordinal), StringComparer.Ordinal),
        ];
    }

    public int Count(IReadOnlyCollection<Value> values) => Split(values).Count;
}
