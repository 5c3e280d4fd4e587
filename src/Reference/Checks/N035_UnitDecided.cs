using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The unit of amounts was decided by what is plausible.</summary>
internal static class UnitDecided
{
    public static Check Check { get; } = new(
        "N035",
        Severity.Informs,
        "De bedragen zijn gelezen in {unit}: dat geeft {amount} lasten per inwoner. Controleer dit.",
        "The amounts were read in {unit}: that gives {amount} expenditure per inhabitant. Check this.");
}
