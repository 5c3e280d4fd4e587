using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Bounds of size classes that the data brought along.</summary>
internal static class KeptSizeClasses
{
    private const string Name = "size_class_bound";

    public static readonly Table Table = new(Name)
    {
        Columns =
        [
            new("year", ColumnType.Small),
            new("position", ColumnType.Whole),
            new("class", ColumnType.Code),
            new("from_inhabitants", ColumnType.Whole),
        ],
        Key = ["year", "position"],
        AlsoUnique = ["year", "class"],
        Rules = [Rules.YearHasFourDigits(Name), Rules.NotEmpty(Name, "class"), Rules.NotNegative(Name, "from_inhabitants")],
    };

    public static void Write(Keeping keeping, IReadOnlyList<SizeClassBound> bounds)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < bounds.Count; row++)
        {
            writer.Number(bounds[row].Year);
            writer.Number(row);
            writer.Text(bounds[row].Class);
            writer.Number(bounds[row].FromInhabitants);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static IReadOnlyList<SizeClassBound> Read(Loading loading)
    {
        var bounds = new List<SizeClassBound>(loading.Count(Table));
        using var reader = loading.Select(Table);
        while (reader.Read())
        {
            var year = reader.Whole();
            reader.Skip();
            bounds.Add(new(year, reader.Text(), reader.Whole()));
        }

        return bounds;
    }
}
