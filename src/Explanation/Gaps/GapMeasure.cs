using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>Of what effects are made.</summary>
public enum MeasureKind
{
    /// <summary>Fte per inhabitant.</summary>
    FtePerInhabitant,

    /// <summary>Euros per fte.</summary>
    CostPerFte,

    /// <summary>Euros per inhabitant.</summary>
    CostPerInhabitant,
}

/// <summary>A quantity of which effects are made, on both sides.</summary>
/// <param name="Kind">What it is, which decides the unit.</param>
/// <param name="Own">On the own side, full precision; null = there is none, such as a price where nobody is paid.</param>
/// <param name="Other">On the other side.</param>
/// <param name="Employment">Own or hired staff, when it is about one of them.</param>
/// <param name="Hosting">Where software runs, when it is about that.</param>
public sealed record GapMeasure(MeasureKind Kind, double? Own, double? Other, Employment? Employment = null, Hosting? Hosting = null);
