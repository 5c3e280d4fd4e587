using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>Rows with another number of fields than the first.</summary>
internal static class RowsRagged
{
    public static Check Check { get; } = new(
        "X042",
        Severity.Informs,
        "{count} regels hebben een ander aantal velden dan de eerste regel, het eerst regel {line}. Wat ontbreekt lezen wij als leeg.",
        "{count} lines have another number of fields than the first line, line {line} before the others. We read what is missing as blank.");
}
