using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A tab of the form is not there.</summary>
internal static class SheetMissing
{
    public static Check Check { get; } = new(
        "W005",
        Severity.Informs,
        "Tabblad {sheet} zit niet in deze werkmap. Wat u daarvoor eerder hebt geleverd, blijft staan.",
        "Sheet {sheet} is not in this workbook. What you have delivered for it before stays.");
}
