using Maatstaf.Catalogue;

namespace Maatstaf.Catalogue_Tests;

public sealed class CostTreeTests
{
    private const string Coordination = "personnel.information-management.coordination";

    private static readonly CostTree Tree = BenchmarkCatalogue.Shipped().CostTree;

    [Theory]
    [InlineData("personnel.information-management", "personnel.information-management.general", Coordination)]
    [InlineData("infrastructure.workplace", "infrastructure.workplace.hardware", "infrastructure.workplace.other")]
    [InlineData("software.front-office", "software.front-office")]
    public void A_node_holds_the_leaves_below_it_and_a_leaf_itself(string node, params string[] leaves)
    {
        Tree.LeavesWithin(node).Select(static number => Tree.Leaves[number].Id).ShouldBe(leaves);
    }

    [Fact]
    public void The_root_holds_every_leaf()
    {
        Tree.LeavesWithin(CostTree.Root).ShouldBe(Enumerable.Range(0, Tree.Leaves.Count));
    }

    [Fact]
    public void The_children_of_a_node_hold_its_leaves_once_each()
    {
        foreach (var node in Tree.Nodes.Where(static node => !node.IsLeaf))
            Tree.ChildrenOf(node.Id).SelectMany(child => Tree.LeavesWithin(child.Id)).Order().ShouldBe(Tree.LeavesWithin(node.Id).Order(), node.Id);
    }

    [Theory]
    [InlineData("software", "software")]
    [InlineData("software.system", "software")]
    [InlineData(Coordination, "personnel")]
    [InlineData("infrastructure.workplace.hardware", "infrastructure")]
    [InlineData("ict", null)]
    public void Every_node_but_the_root_belongs_to_a_component(string node, string? component)
    {
        Tree.ComponentOf(node).ShouldBe(component);
    }

    [Fact]
    public void The_components_stand_in_the_order_in_which_they_are_shown()
    {
        Tree.ChildrenOf(CostTree.Root).Select(static node => node.Id).ShouldBe([CostTree.Software, CostTree.Personnel, CostTree.Infrastructure]);
    }

    [Fact]
    public void Coordination_is_asked_from_fiscal_year_2024_and_was_counted_in_general_before()
    {
        Tree[Coordination].IsAsked(2023).ShouldBeFalse();
        Tree[Coordination].IsAsked(2024).ShouldBeTrue();
        Tree[Coordination].Before.ShouldBe("personnel.information-management.general");
        Tree.Nodes.Where(static node => node.Id != Coordination).ShouldAllBe(static node => node.IsAsked(1990));
    }

    [Fact]
    public void Leaves_are_numbered_and_parents_have_no_number()
    {
        foreach (var (number, leaf) in Tree.Leaves.Index())
            Tree.NumberOfLeaf(leaf.Id).ShouldBe(number);
        Tree.NumberOfLeaf("personnel").ShouldBe(-1);
        Tree.NumberOfLeaf("nothing").ShouldBe(-1);
        Tree.Contains("nothing").ShouldBeFalse();
    }
}
