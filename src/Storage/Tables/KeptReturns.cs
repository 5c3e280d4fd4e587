using System.Data.Common;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>Which organisation returned which year, and how far the return is.</summary>
internal static class KeptReturns
{
    private const string Name = "yearly_return";

    public static readonly Table Table = new(Name)
    {
        Columns = [new("organisation", ColumnType.Code), new("year", ColumnType.Small), new("status", ColumnType.Text)],
        Key = ["organisation", "year"],
        Links = [new("a_yearly_return_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.OneOf(Name, "status", Words.Status)],
    };

    public static void Write(Keeping keeping, ReturnTable returns)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < returns.Count; row++)
        {
            writer.Text(keeping.CodeOf(returns.Organisation[row]));
            writer.Number(returns.Year[row]);
            writer.Text(Words.Status[(int)returns.Status[row]]);
            writer.EndRow();
        }

        writer.Complete();
    }

    /// <summary>What was approved is submitted again: it stays, and does not count.</summary>
    public static void StopCounting(DbTransaction transaction, OrganisationCode organisation, int year) => transaction.Execute(
        $"update {Name} set status = @p2 where organisation = @p0 and year = @p1", organisation, year, Words.Status[(int)ReturnStatus.Submitted]);

    public static ReturnTable Read(Loading loading)
    {
        var count = loading.Count(Table);
        var returns = new ReturnTable { Organisation = new int[count], Year = new short[count], Status = new ReturnStatus[count] };
        using var reader = loading.Select(Table);
        for (var row = 0; reader.Read(); row++)
        {
            returns.Organisation[row] = loading.Organisation(reader);
            returns.Year[row] = reader.Small();
            returns.Status[row] = (ReturnStatus)Array.IndexOf(Words.Status, reader.Text());
        }

        return returns;
    }
}
