using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Inhabitants are empty or 0.</summary>
internal static class InhabitantsNotPositive
{
    public static Check Check { get; } = new(
        "F072",
        Severity.Blocks,
        "Kolom {column}: een gemeente heeft ten minste 1 inwoner, hier staat '{value}'. Vul het aantal inwoners op 1 januari in.",
        "Column {column}: a municipality has at least 1 inhabitant, this says '{value}'. Fill in the number of inhabitants on 1 January.");
}
