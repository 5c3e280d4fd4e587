using Maatstaf.Catalogue;

namespace Maatstaf.Improvement;

/// <summary>What of a cost can become otherwise.</summary>
public enum LeverKind
{
    /// <summary>What a function costs per fte.</summary>
    CostPerFte,

    /// <summary>How many fte a function has for the number of inhabitants.</summary>
    FtePerInhabitant,

    /// <summary>The share of hired staff in the cost of a function; the number of fte stays.</summary>
    HiredShare,

    /// <summary>The share of software as a service in the cost of software.</summary>
    SaasShare,

    /// <summary>The cost per inhabitant itself, where there is no price and volume.</summary>
    CostPerInhabitant,
}

/// <summary>Something that can become otherwise at a node of the cost tree.</summary>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Kind">What of it.</param>
public sealed record Lever(string Node, LeverKind Kind)
{
    private static readonly string[] Names = ["cost-per-fte", "fte", "hired-share", "saas-share", "cost"];

    /// <summary>Stable id, as it stands in an address: <c>personnel.operations/cost-per-fte</c>.</summary>
    public string Id => $"{Node}/{Names[(int)Kind]}";

    /// <summary>Whether it changes what software or staff there is, and not only how much it costs: what moves is replaced.</summary>
    public bool IsShare => Kind is LeverKind.HiredShare or LeverKind.SaasShare;

    /// <summary>All that can become otherwise in a fiscal year, in the order of the cost tree.</summary>
    /// <param name="catalogue">The cost tree.</param>
    /// <param name="year">Fiscal year: what was not asked then, cannot.</param>
    public static IReadOnlyList<Lever> AllOf(BenchmarkCatalogue catalogue, int year)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. catalogue.CostTree.Nodes.Where(node => node.IsAsked(year)).SelectMany(node => KindsOf(catalogue, node.Id).Select(kind => new Lever(node.Id, kind)))];
    }

    /// <summary>The lever with this id; null when there is none in that year.</summary>
    public static Lever? Find(BenchmarkCatalogue catalogue, int year, string id) => AllOf(catalogue, year).FirstOrDefault(lever => lever.Id == id);

    private static LeverKind[] KindsOf(BenchmarkCatalogue catalogue, string node) => catalogue.CostTree.ComponentOf(node) switch
    {
        null => [],
        CostTree.Personnel => [LeverKind.FtePerInhabitant, LeverKind.CostPerFte, LeverKind.HiredShare],
        CostTree.Software when catalogue.FindIndicator(Quotient.SaasShare(node)) is not null => [LeverKind.CostPerInhabitant, LeverKind.SaasShare],
        _ => [LeverKind.CostPerInhabitant],
    };
}
