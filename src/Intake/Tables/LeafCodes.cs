using Maatstaf.Catalogue;

namespace Maatstaf.Intake.Tables;

/// <summary>The leaves of one component of the cost tree, which its lines may carry.</summary>
internal sealed class LeafCodes
{
    private readonly CostTree tree;
    private readonly string component;
    private readonly CodeList codes;
    private readonly byte[] leaf;
    private readonly int[] firstYear;

    public LeafCodes(CostTree tree, string component)
    {
        this.tree = tree;
        this.component = component;
        var leaves = tree.LeavesWithin(component);
        codes = new CodeList(leaves.Select(number => tree.Leaves[number].Id));
        leaf = [.. leaves.Select(static number => (byte)number)];
        firstYear = [.. leaves.Select(number => tree.Leaves[number].From ?? int.MinValue)];
    }

    /// <summary>All codes, for a sentence.</summary>
    public string Listed => codes.Listed;

    /// <summary>The number of a code in this list, or <see cref="CodeList.Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> code) => codes.Find(code);

    /// <summary>The number of the leaf in the cost tree.</summary>
    public byte LeafOf(int number) => leaf[number];

    public bool IsAsked(int number, int year) => year >= firstYear[number];

    /// <summary>The node of a code in the list.</summary>
    public CostNode NodeOf(int number) => tree.Leaves[leaf[number]];

    /// <summary>The parts of a code that is a sum within this component; null when it is not.</summary>
    public string? PartsOf(string code) => tree.Contains(code) && !tree[code].IsLeaf && (code == CostTree.Root || tree.ComponentOf(code) == component)
        ? string.Join(", ", tree.LeavesWithin(code).Where(number => leaf.Contains((byte)number)).Select(number => tree.Leaves[number].Id))
        : null;
}
