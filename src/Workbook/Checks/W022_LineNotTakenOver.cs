using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A line of last year without a number: it does not count.</summary>
internal static class LineNotTakenOver
{
    public static Check Check { get; } = new(
        "W022",
        Severity.Informs,
        "Tabblad {sheet}, rij {row}: bij deze regel van vorig jaar is niets ingevuld. Zij telt niet mee.",
        "Sheet {sheet}, row {row}: nothing is filled in for this line of last year. It does not count.");
}
