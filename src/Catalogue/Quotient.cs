using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>
/// What an indicator measures, apart from its name and scale. Who needs an indicator asks for it with this, so that ids stand in the
/// catalogue alone.
/// </summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">What it is divided by.</param>
public sealed record Quotient(Measure Numerator, Measure Denominator)
{
    private static readonly Measure Inhabitants = new(Quantity.Inhabitants);

    /// <summary>Cost of a node per inhabitant.</summary>
    /// <param name="node">Node of the cost tree.</param>
    /// <param name="hosting">Only software hosted so; null = all cost.</param>
    /// <param name="employment">Only staff with this employment; null = all cost.</param>
    public static Quotient CostPerInhabitant(string node, Hosting? hosting = null, Employment? employment = null) =>
        new(new Measure(Quantity.Cost, node, hosting, employment), Inhabitants);

    /// <summary>Fte of a node per inhabitant; the indicator says by its scale for how many inhabitants it is told.</summary>
    /// <param name="node">Node of the cost tree.</param>
    /// <param name="employment">Only staff with this employment; null = all staff.</param>
    public static Quotient FtePerInhabitant(string node, Employment? employment = null) =>
        new(new Measure(Quantity.Fte, node, Employment: employment), Inhabitants);

    /// <summary>Cost of a node per fte, both of the same staff.</summary>
    /// <param name="node">Node of the cost tree.</param>
    /// <param name="employment">Only staff with this employment; null = all staff.</param>
    public static Quotient CostPerFte(string node, Employment? employment = null) =>
        new(new Measure(Quantity.Cost, node, Employment: employment), new Measure(Quantity.Fte, node, Employment: employment));

    /// <summary>The part of the cost of a node that goes to hired staff.</summary>
    public static Quotient HiredShare(string node) =>
        new(new Measure(Quantity.Cost, node, Employment: Employment.Hired), new Measure(Quantity.Cost, node));

    /// <summary>The part of the cost of a node that goes to software as a service.</summary>
    public static Quotient SaasShare(string node) =>
        new(new Measure(Quantity.Cost, node, Hosting.Saas), new Measure(Quantity.Cost, node));

    /// <summary>Fte of a node as a part of the fte of the whole organisation.</summary>
    public static Quotient ShareOfStaff(string node) => new(new Measure(Quantity.Fte, node), new Measure(Quantity.Staff));

    /// <summary>Hours of projects with a theme per inhabitant; the indicator may tell them in fte.</summary>
    public static Quotient ProjectHoursPerInhabitant(string theme) => new(new Measure(Quantity.Hours, ProjectTheme: theme), Inhabitants);
}
