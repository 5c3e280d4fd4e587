using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Across;

/// <summary>What identifies a record of a small table.</summary>
/// <param name="Value">Compared by value.</param>
/// <param name="Shown">As people write it.</param>
internal readonly record struct Key(object Value, string Shown);

/// <summary>Looks for records with the same key.</summary>
internal static class Keys
{
    /// <summary>Notes every record whose key was there before; a record without a key is passed over.</summary>
    public static void SayDouble<TBlock>(TableReading<TBlock> table, IReadOnlyList<Key?> keys)
        where TBlock : TableBlock
    {
        var seen = new HashSet<object>();
        for (var row = 0; row < keys.Count; row++)
        {
            if (keys[row] is { } key && !seen.Add(key.Value))
                Say(table, row, key.Shown);
        }
    }

    public static void Say<TBlock>(TableReading<TBlock> table, int row, string shown)
        where TBlock : TableBlock
    {
        var columns = KeyColumns(table.Format);
        table.Findings.AtRecord(KeyTwice.Check, TableReading<TBlock>.RecordOf(row), 0, SentenceFact.Text("value", SentenceFact.Shown(shown)), SentenceFact.Text("columns", columns));
    }

    // The columns of a key stand first in the form of a table.
    private static string KeyColumns(TableFormat format)
    {
        var count = format.Name switch
        {
            "organisations" or "cpi" => 1,
            "profiles" or "returns" or "size_classes" => 2,
            _ => 3,
        };
        return string.Join(", ", format.Columns.Take(count).Select(static column => column.Name));
    }
}
