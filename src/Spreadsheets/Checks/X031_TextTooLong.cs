using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>One text is longer than a spreadsheet program can hold.</summary>
internal static class TextTooLong
{
    public static Check Check { get; } = new(
        "X031",
        Severity.Stops,
        "Hier staat een tekst van meer dan {limit} tekens. Dat past niet in een cel. Controleer of een aanhalingsteken ontbreekt.",
        "There is a text of more than {limit} characters here. That does not fit in a cell. Check whether a quote is missing.");
}
