using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A property of the descriptor has another form than the format asks.</summary>
internal static class DescriptorWrong
{
    public static Check Check { get; } = new(
        "F022",
        Severity.Blocks,
        "De eigenschap {column} is niet goed. Verwacht: {expected}.",
        "The property {column} is not right. Expected: {expected}.");
}
