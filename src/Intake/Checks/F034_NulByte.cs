using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A byte with value zero, which text never has.</summary>
internal static class NulByte
{
    public static Check Check { get; } = new(
        "F034",
        Severity.Stops,
        "Hier staat een nulbyte. Dit is geen gewone tekst; bewaar de tabel opnieuw als CSV in UTF-8.",
        "There is a zero byte here. This is not plain text; save the table again as CSV in UTF-8.");
}
