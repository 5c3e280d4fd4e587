using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>The consumer price index that the data brought along.</summary>
internal static class KeptPrices
{
    private const string Name = "consumer_price_index";

    public static readonly Table Table = new(Name)
    {
        Columns = [new("year", ColumnType.Small), new("annual_average", ColumnType.Real)],
        Key = ["year"],
        Rules = [Rules.YearHasFourDigits(Name), Rules.AboveZero(Name, "annual_average")],
    };

    public static void Write(Keeping keeping, IReadOnlyDictionary<int, double> index)
    {
        using var writer = keeping.Insert(Table);
        foreach (var (year, average) in index)
        {
            writer.Number(year);
            writer.Real(average);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static IReadOnlyDictionary<int, double> Read(Loading loading)
    {
        var index = new Dictionary<int, double>(loading.Count(Table));
        using var reader = loading.Select(Table);
        while (reader.Read())
            index.Add(reader.Whole(), reader.Real());
        return index;
    }
}
