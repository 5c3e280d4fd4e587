using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Two records have the same key.</summary>
internal static class KeyTwice
{
    public static Check Check { get; } = new(
        "F080",
        Severity.Blocks,
        "Deze regel is dubbel: {value} staat ook op een eerdere regel ({columns}). Haal een van beide weg of geef hem een andere sleutel.",
        "This record is double: {value} also stands on an earlier line ({columns}). Remove one of them or give it another key.");
}
