using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>
/// Plans of what may be shown of a year, so that they need not be made anew. They hold no amounts, and whoever has the data can make
/// them again, so only the newest few of a year are kept.
/// </summary>
internal static class KeptYearPlans
{
    /// <summary>A year is the last of one edition and an earlier one of the next, and may change back.</summary>
    private const int MostOfAYear = 4;
    private const string Name = "year_plan";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        Columns =
        [
            new("hash", ColumnType.Code),
            new("year", ColumnType.Small),
            new("made_at", ColumnType.Moment),
            new("verdicts", ColumnType.Bytes),
        ],
        Key = ["hash"],
        Rules = [Rules.YearHasFourDigits(Name), Rules.NotEmpty(Name, "hash")],
    };

    public static void Put(DbTransaction transaction, YearPlanEntry plan, DateTimeOffset now)
    {
        transaction.Execute($"delete from {Name} where hash = @p0", plan.Hash);
        transaction.Insert(Table, plan.Hash, plan.FiscalYear, now, plan.Verdicts);
        transaction.Execute(
            $"delete from {Name} where year = @p0 and hash <> @p1 and hash not in (select hash from {Name} where year = @p0 and hash <> @p1 order by made_at desc, hash limit {MostOfAYear - 1})",
            plan.FiscalYear,
            plan.Hash);
    }

    public static List<YearPlanEntry> Read(DbTransaction transaction)
    {
        using var reader = transaction.Select(Table);
        var plans = new List<YearPlanEntry>();
        while (reader.Read())
        {
            var (hash, year) = (reader.Text(), reader.Whole());
            reader.Skip();
            plans.Add(new YearPlanEntry(year, hash, reader.Bytes()));
        }

        return plans;
    }
}
