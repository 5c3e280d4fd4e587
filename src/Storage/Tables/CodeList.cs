using System.Data.Common;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>
/// Ids of the catalogue with a number of the database's own, so that a line carries a small number and nothing
/// changes when the catalogue is put in another order. Ids are added and never taken away.
/// </summary>
internal sealed class CodeList
{
    /// <summary>Leaves of the cost tree.</summary>
    public static readonly CodeList CostLeaf = new("cost_leaf");

    /// <summary>Themes of projects.</summary>
    public static readonly CodeList ProjectTheme = new("project_theme");

    private CodeList(string name) => Table = new(name)
    {
        Columns = [new("number", ColumnType.Small), new("id", ColumnType.Code)],
        Key = ["number"],
        AlsoUnique = ["id"],
        Rules = [Rules.NotNegative(name, "number"), Rules.NotEmpty(name, "id")],
    };

    public Table Table { get; }

    /// <summary>The database's number of each id, in the order of <paramref name="ids"/>; new ids get one.</summary>
    public short[] NumbersOf(Keeping keeping, IEnumerable<string> ids)
    {
        var known = Read(keeping.Transaction).ToDictionary(static code => code.Id, static code => code.Number, StringComparer.Ordinal);
        var next = known.Count == 0 ? 0 : known.Values.Max() + 1;
        using var writer = keeping.Insert(Table);
        var numbers = new List<short>();
        foreach (var id in ids)
        {
            if (!known.TryGetValue(id, out var number))
            {
                number = checked((short)next++);
                writer.Number(number);
                writer.Text(id);
                writer.EndRow();
            }

            numbers.Add(number);
        }

        writer.Complete();
        return [.. numbers];
    }

    public List<(short Number, string Id)> Read(DbTransaction transaction)
    {
        using var reader = transaction.Select(Table);
        var codes = new List<(short, string)>();
        while (reader.Read())
            codes.Add((reader.Small(), reader.Text()));
        return codes;
    }
}
