using Maatstaf.Explanation;

namespace Maatstaf.Explanation_Tests;

/// <summary>Short ways to say what is compared.</summary>
internal static class Situation
{
    public const string Operations = "personnel.operations", Applications = "personnel.application-management", Office = "software.office-automation", Network = "infrastructure.network-data";

    public static Books Zandwijk(long inhabitants = 100_000) => new("Zandwijk", 2024, inhabitants);

    public static Books TheGroup() => new("de groep", 2024, 100_000);

    public static GapExplanation Explain(Books own, Books other) => new GapExplainer(Books.Catalogue).Explain(own.Side(), other.Side()).ShouldNotBeNull();

    public static double Of(GapExplanation explanation, string effect) => explanation.Root.Effects.Single(found => found.Id == effect).PerInhabitant;

    public static void ShouldAddUp(GapExplanation explanation)
    {
        foreach (var node in explanation.Root.All)
        {
            node.Effects.Sum(static effect => effect.PerInhabitant).ShouldBe(node.Gap, 1e-9, node.Node);
            if (node.Parts.Count > 0)
                node.Parts.Sum(static part => part.Gap).ShouldBe(node.Gap, 1e-9, node.Node);
        }
    }
}
