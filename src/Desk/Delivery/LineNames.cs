using System.Text.RegularExpressions;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

/// <summary>
/// What a line is called on a page. A line of a ledger has a name that was made of its category, its account and its supplier, so that it stays
/// the same line when the ledger is read again; people read the account.
/// </summary>
public static partial class LineNames
{
    private const string FromLedger = "gb-";

    /// <summary>The name of a row: for one of a ledger its account, and its supplier when there is one.</summary>
    public static LocalisedText Of(DeliveredRow row)
    {
        if (!row.Line.StartsWith(FromLedger, StringComparison.Ordinal) || row.From is not { Way: Way.Ledger, Sheet.Length: > 0 })
            return Of(row.Line);
        var name = row["supplier"].Length > 0 ? $"{row.From.Sheet}, {row["supplier"]}" : row.From.Sheet;
        return new(name, name);
    }

    /// <summary>The same, short: for one of a ledger its account alone, where the supplier stands beside it.</summary>
    public static LocalisedText ShortOf(DeliveredRow row) =>
        row.Line.StartsWith(FromLedger, StringComparison.Ordinal) && row.From is { Way: Way.Ledger, Sheet: { Length: > 0 } accounts } ? new(accounts, accounts) : Of(row);

    /// <summary>The name of a line of which nothing else is known; empty for the one line of the key data.</summary>
    public static LocalisedText Of(string line)
    {
        if (line == DeliveredRow.ProfileLine)
            return new(string.Empty, string.Empty);
        if (!line.StartsWith(FromLedger, StringComparison.Ordinal))
            return new(line, line);
        var found = Part().Match(line);
        var number = found.Groups[2].Value;
        return found.Groups[1].Value switch
        {
            "rek" => new($"rekening {number}", $"account {number}"),
            "lev" => new($"leverancier {number}", $"supplier {number}"),
            _ => new("uit het grootboek", "from the ledger"),
        };
    }

    [GeneratedRegex(@"-(rek|lev)\.([^-]+)")]
    private static partial Regex Part();
}
