namespace Maatstaf.Spreadsheets;

/// <summary>
/// Texts that a spreadsheet program would take for a formula or a command when it opens a file. In a workbook they are written as text with
/// <c>quotePrefix</c>; in a CSV file an apostrophe goes before them, and comes off again when the file is read: export and import give the same text.
/// </summary>
public static class SafeCell
{
    /// <summary>With these a text may start what a program carries out.</summary>
    private const string Leading = "=+-@\t\r\n|%";

    /// <summary>Whether a text could be taken for a formula or a command.</summary>
    public static bool IsDangerous(ReadOnlySpan<char> text) => text.Length > 0 && Leading.Contains(text[0], StringComparison.Ordinal);

    /// <summary>A text as it goes into a CSV file, before quoting. Not for cells that hold a number.</summary>
    public static string ToCsv(string text) => IsDangerous(text) || ReadsAsPrefixed(text) ? "'" + text : text;

    /// <summary>What <see cref="ToCsv"/> was given.</summary>
    public static string FromCsv(string field) => ReadsAsPrefixed(field) ? field[1..] : field;

    /// <summary>A text as one field of a CSV file: made safe, and quoted where needed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="delimiter">Between fields.</param>
    public static string CsvField(string text, char delimiter)
    {
        var safe = ToCsv(text);
        var needsQuotes = safe.Contains(delimiter) || safe.AsSpan().IndexOfAny('"', '\r', '\n') >= 0 || safe is [' ', ..] or [.., ' '];
        return needsQuotes ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }

    // An apostrophe before another one is doubled too, so that every text comes back.
    private static bool ReadsAsPrefixed(ReadOnlySpan<char> text) => text is ['\'', .. var rest] && (IsDangerous(rest) || rest.StartsWith('\''));
}
