using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>By what a cost differs. Each is a term of an accounting identity, so a sentence may call it a cause.</summary>
public enum EffectKind
{
    /// <summary>More or fewer fte per inhabitant, at the same mix of functions when that is split off.</summary>
    Volume,

    /// <summary>A larger or smaller share of a function in all ICT staff.</summary>
    FunctionMix,

    /// <summary>Another ratio of own to hired staff within a function.</summary>
    EmploymentMix,

    /// <summary>Another cost per fte.</summary>
    Price,

    /// <summary>Another cost per inhabitant of a category.</summary>
    Category,

    /// <summary>Another way of hosting within a category; these add up to 0 in a category.</summary>
    Hosting,

    /// <summary>A difference that is not split: figures below it are not to be had, or there is cost without fte.</summary>
    NotSplit,
}

/// <summary>A part of a gap.</summary>
/// <param name="Id">Stable id: node, kind and what it is about, such as <c>personnel.operations/price:hired</c>.</param>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Kind">By what the cost differs.</param>
/// <param name="PerInhabitant">Euros per inhabitant, full precision; above 0 = the own side costs more.</param>
/// <param name="Employment">Own or hired staff, when it is about one of them.</param>
/// <param name="Hosting">Where software runs, when it is about that.</param>
public sealed record Effect(string Id, string Node, EffectKind Kind, double PerInhabitant, Employment? Employment = null, Hosting? Hosting = null)
{
    internal static Effect Of(string node, EffectKind kind, double perInhabitant) => new($"{node}/{Name(kind)}", node, kind, perInhabitant);

    internal static Effect Of(string node, EffectKind kind, double perInhabitant, Employment employment) =>
        new($"{node}/{Name(kind)}:{(employment == Vocabulary.Employment.Own ? "own" : "hired")}", node, kind, perInhabitant, Employment: employment);

    internal static Effect Of(string node, double perInhabitant, Hosting hosting) =>
        new($"{node}/{Name(EffectKind.Hosting)}:{HostedLeaf.NameOf(hosting)}", node, EffectKind.Hosting, perInhabitant, Hosting: hosting);

    private static string Name(EffectKind kind) => kind switch
    {
        EffectKind.Volume => "volume",
        EffectKind.FunctionMix => "function-mix",
        EffectKind.EmploymentMix => "employment-mix",
        EffectKind.Price => "price",
        EffectKind.Category => "category",
        EffectKind.Hosting => "hosting",
        _ => "not-split",
    };
}
