using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A heading that is not of the form.</summary>
internal static class ColumnUnknown
{
    public static Check Check { get; } = new(
        "W010",
        Severity.Informs,
        "Tabblad {sheet}, cel {cell}: de kolom '{value}' kennen wij niet. Wij lezen haar niet.",
        "Sheet {sheet}, cell {cell}: we do not know column '{value}'. We do not read it.");
}
