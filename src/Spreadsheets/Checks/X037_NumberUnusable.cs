using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A number cell that holds no finite number.</summary>
internal static class NumberUnusable
{
    public static Check Check { get; } = new(
        "X037",
        Severity.Blocks,
        "In cel {cell} staat '{value}'. Dat is geen getal dat wij kunnen gebruiken. Typ het getal opnieuw.",
        "Cell {cell} holds '{value}'. That is not a number that we can use. Type the number again.");
}
