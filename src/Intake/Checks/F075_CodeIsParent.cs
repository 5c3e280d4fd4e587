using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A line carries a node that is the sum of others.</summary>
internal static class CodeIsParent
{
    public static Check Check { get; } = new(
        "F075",
        Severity.Blocks,
        "Kolom {column}: '{value}' is een optelling. Kies een onderdeel ervan: {expected}.",
        "Column {column}: '{value}' is a total. Choose a part of it: {expected}.");
}
