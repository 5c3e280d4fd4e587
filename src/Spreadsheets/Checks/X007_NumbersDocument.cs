using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A document of Apple Numbers.</summary>
internal static class NumbersDocument
{
    public static Check Check { get; } = new(
        "X007",
        Severity.Stops,
        "Dit is een document van Numbers. Kies in Numbers Archief, Exporteer naar, Excel en lever dat bestand.",
        "This is a Numbers document. In Numbers choose File, Export to, Excel and deliver that file.");
}
