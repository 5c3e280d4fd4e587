using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The smallest size class does not start at 0.</summary>
internal static class SmallestClassMissing
{
    public static Check Check { get; } = new(
        "F096",
        Severity.Blocks,
        "In {year} begint geen klasse bij 0 inwoners. Geef de klasse {value} de ondergrens 0.",
        "In {year} no class starts at 0 inhabitants. Give the class {value} the lower bound 0.");
}
