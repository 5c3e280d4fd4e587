using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A line names no account.</summary>
internal static class LineWithoutAccount
{
    public static Check Check { get; } = new(
        "L054",
        Severity.Blocks,
        "Deze boekingsregel noemt geen rekening. Het bedrag heeft dan geen plaats; exporteer opnieuw.",
        "This line names no account. The amount then has no place; export again.");
}
