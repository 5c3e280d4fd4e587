using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A tab that is not of the form.</summary>
internal static class SheetUnknown
{
    public static Check Check { get; } = new(
        "W006",
        Severity.Informs,
        "Tabblad {sheet} hoort niet bij de uitvraag. Wij lezen het niet.",
        "Sheet {sheet} is not part of the form. We do not read it.");
}
