using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>
/// What is to be known of a municipality in a year: its cost of every leaf, and the measures that shown ratios are made of
/// (cost as a service and on premises by category, cost of hired staff, own and hired fte by function).
/// </summary>
public static class Measures
{
    public static readonly IReadOnlyList<string> Leaves =
        [.. CostTree.Categories, .. CostTree.FunctionLeaves, .. CostTree.InfrastructureLeaves];

    private static readonly int Saas = Leaves.Count;
    private static readonly int OnPremises = Saas + CostTree.Categories.Count;
    private static readonly int Fte = Hired + 1;

    /// <summary>The first measures are the leaves; the others serve the ratios only.</summary>
    public static int Costs => Leaves.Count;

    public static int Hired => OnPremises + CostTree.Categories.Count;

    public static int Count => Fte + 2 * CostTree.FunctionLeaves.Count;

    /// <summary>The leaves of a node.</summary>
    public static IReadOnlyList<int> Of(string node) => Where(Leaves, leaf => CostTree.Holds(node, leaf));

    public static IReadOnlyList<int> SaasOf(string node) =>
        [.. Where(CostTree.Categories, leaf => CostTree.Holds(node, leaf)).Select(place => Saas + place)];

    public static IReadOnlyList<int> OnPremisesOf(string node) =>
        [.. Where(CostTree.Categories, leaf => CostTree.Holds(node, leaf)).Select(place => OnPremises + place)];

    public static IReadOnlyList<int> OwnFteOf(string node) =>
        [.. Where(CostTree.FunctionLeaves, leaf => CostTree.Holds(node, leaf)).Select(place => Fte + place)];

    public static IReadOnlyList<int> HiredFteOf(string node) =>
        [.. OwnFteOf(node).Select(place => place + CostTree.FunctionLeaves.Count)];

    /// <summary>The measures that are part of one.</summary>
    public static IReadOnlyList<int> PartsOf(int measure) =>
        measure < CostTree.Categories.Count ? [Saas + measure, OnPremises + measure] : [];

    /// <summary>All measures of a municipality-year, in euros and fte.</summary>
    public static Rational[] Of(Observation observation)
    {
        var own = CostTree.FunctionLeaves.Select(leaf => observation.Fte(leaf, part => part.Kind == "own"));
        var hired = CostTree.FunctionLeaves.Select(leaf => observation.Fte(leaf, part => part.Kind == "hired"));
        return
        [
            .. Leaves.Select(leaf => observation.Cost(leaf)),
            .. CostTree.Categories.Select(leaf => observation.Cost(leaf, part => part.Kind == "saas")),
            .. CostTree.Categories.Select(leaf => observation.Cost(leaf, part => part.Kind == "on-premises")),
            observation.Cost("personnel", part => part.Kind == "hired"),
            .. own,
            .. hired,
        ];
    }

    private static List<int> Where(IEnumerable<string> leaves, Func<string, bool> test) =>
        [.. leaves.Index().Where(leaf => test(leaf.Item)).Select(leaf => leaf.Index)];
}
