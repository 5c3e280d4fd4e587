using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>What the tables of lines have in common.</summary>
internal static class LineColumns
{
    public const string Recharge = "recharge";

    /// <summary>A table of lines: by organisation, year and the place at which the line was delivered.</summary>
    public static Table Declare(string name, IEnumerable<Column> columns, IEnumerable<Link> links, IEnumerable<Rule> rules, string lineName = "line") => new(name)
    {
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("position", ColumnType.Whole),
            new(lineName, ColumnType.Text),
            .. columns,
        ],
        Key = ["organisation", "year", "position"],
        AlsoUnique = ["organisation", "year", lineName],
        Links = [new($"a_{name}_belongs_to_a_return", ["organisation", "year"], KeptReturns.Table), .. links],
        Rules = [Rules.NotEmpty(name, lineName), Rules.NotNegative(name, "position"), .. rules],
    };

    public static Link ToLeaf(string name, string column) =>
        new($"a_{name}_carries_a_leaf_of_the_cost_tree", [column], CodeList.CostLeaf.Table);

    // Indexed: replacing asks for each organisation whether a line still names it.
    public static Link ToRecharge(string name) =>
        new($"a_{name}_is_recharged_by_a_known_partnership", [Recharge], KeptOrganisations.Table, Indexed: true);

    public static void Write(Keeping keeping, RowWriter writer, LineTable lines, int row)
    {
        writer.Text(keeping.CodeOf(lines.Organisation[row]));
        writer.Number(lines.Year[row]);
        writer.Number(row);
        writer.Text(lines.Line[row]);
    }

    public static void WriteRecharge(Keeping keeping, RowWriter writer, short recharge) =>
        writer.Text(recharge == LineTable.NoRecharge ? null : keeping.CodeOf(recharge));
}

/// <summary>The columns that all lines have, while they are read.</summary>
internal sealed class LineKeys(int count)
{
    private readonly int[] numbers = new int[count];
    private readonly List<string> pool = [];
    private readonly Dictionary<string, int> inPool = new(StringComparer.Ordinal);

    public ushort[] Organisation { get; } = new ushort[count];

    public short[] Year { get; } = new short[count];

    public LineNames Names() => new(numbers, [.. pool]);

    public void Read(Loading loading, RowReader reader, int row)
    {
        Organisation[row] = loading.Organisation(reader);
        Year[row] = reader.Small();
        reader.Skip();
        numbers[row] = NumberOf(reader.Text());
    }

    private int NumberOf(string name)
    {
        var isPlain = (name[0] != '0' || name.Length == 1) && name.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        if (isPlain && int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return number;
        if (!inPool.TryGetValue(name, out var index))
        {
            index = pool.Count;
            inPool.Add(name, index);
            pool.Add(name);
        }

        return -1 - index;
    }
}
