using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Infrastructure lines; money in cents.</summary>
internal static class KeptInfrastructure
{
    private const string Name = "infrastructure_line";

    public static readonly Table Table = LineColumns.Declare(
        Name,
        [
            new("category", ColumnType.Small),
            new("cents", ColumnType.Long),
            new(LineColumns.Recharge, ColumnType.Code, MayBeMissing: true),
        ],
        [LineColumns.ToLeaf(Name, "category"), LineColumns.ToRecharge(Name)],
        []);

    public static void Write(Keeping keeping, InfrastructureLines lines, short[] leaves)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < lines.Count; row++)
        {
            LineColumns.Write(keeping, writer, lines, row);
            writer.Number(leaves[lines.Category[row]]);
            writer.Number(lines.Cents[row]);
            LineColumns.WriteRecharge(keeping, writer, lines.Recharge[row]);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static InfrastructureLines Read(Loading loading)
    {
        var count = loading.Count(Table);
        var keys = new LineKeys(count);
        var (category, cents, recharge) = (new byte[count], new long[count], new short[count]);
        using (var reader = loading.Select(Table))
        {
            for (var row = 0; reader.Read(); row++)
            {
                keys.Read(loading, reader, row);
                category[row] = loading.Leaf(reader);
                cents[row] = reader.Number();
                recharge[row] = loading.Recharge(reader);
            }
        }

        return new()
        {
            Organisation = keys.Organisation,
            Year = keys.Year,
            Line = keys.Names(),
            Category = category,
            Cents = cents,
            Recharge = recharge,
        };
    }
}
