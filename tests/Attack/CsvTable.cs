using System.Text;

namespace Maatstaf.Attack;

/// <summary>A table of a package as records by column name; an absent file is an empty table.</summary>
internal static class CsvTable
{
    public static IEnumerable<Func<string, string>> Read(string folder, string table)
    {
        var file = Path.Combine(folder, table + ".csv");
        if (!File.Exists(file)) yield break;
        var records = Records(File.ReadAllText(file)).GetEnumerator();
        if (!records.MoveNext()) yield break;
        var columns = records.Current.Index().ToDictionary(column => column.Item, column => column.Index);
        while (records.MoveNext())
        {
            var record = records.Current;
            yield return column => columns.TryGetValue(column, out var place) ? record[place] : "";
        }
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (quoted)
            {
                if (sign != '"') cell.Append(sign);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else quoted = false;
            }
            else if (sign == '"') quoted = true;
            else if (sign is ',' or '\n')
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (sign == ',') continue;
                yield return record;
                record = [];
            }
            else if (sign is not ('\r' or '\uFEFF')) cell.Append(sign);
        }

        if (record.Count == 0 && cell.Length == 0) yield break;
        record.Add(cell.ToString());
        yield return record;
    }
}
