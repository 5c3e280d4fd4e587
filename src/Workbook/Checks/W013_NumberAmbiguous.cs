using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A number that can mean two things.</summary>
internal static class NumberAmbiguous
{
    public static Check Check { get; } = new(
        "W013",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): '{value}' kan {first} of {second} zijn. Typ het zonder scheiding van duizendtallen.",
        "Sheet {sheet}, cell {cell} ({column}): '{value}' can be {first} or {second}. Type it without a thousands separator.");
}
