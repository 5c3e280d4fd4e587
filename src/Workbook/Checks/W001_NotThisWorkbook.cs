using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>The workbook does not say that it is ours.</summary>
internal static class NotThisWorkbook
{
    public static Check Check { get; } = new(
        "W001",
        Severity.Stops,
        "Dit is niet de werkmap van de uitvraag: zij zegt niet voor welke organisatie en welk jaar zij is. Download de werkmap van uw organisatie en kopieer uw cijfers daarin.",
        "This is not the workbook of the edition: it does not say for which organisation and year it is. Download your organisation's workbook and copy your figures into it.");
}
