using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A value that is not in the list.</summary>
internal static class ChoiceUnknown
{
    public static Check Check { get; } = new(
        "W012",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): '{value}' staat niet in de lijst. Kies een waarde uit de lijst.",
        "Sheet {sheet}, cell {cell} ({column}): '{value}' is not in the list. Choose a value from the list.");
}
