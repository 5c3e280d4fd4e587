using System.Data.Common;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Replaces what counts, all of it or one organisation's year, within one transaction.</summary>
internal sealed class Keeping(Engine engine, DbTransaction transaction, Pace pace)
{
    private string[] codes = [];

    public DbTransaction Transaction => transaction;

    public RowWriter Insert(Table table)
    {
        pace.Report();
        return engine.Insert(transaction, table, pace);
    }

    /// <summary>The code of the organisation with this number in the data.</summary>
    public string CodeOf(int organisation) => codes[organisation];

    public void Replace(ReturnedData data, StoredData description, BenchmarkCatalogue catalogue)
    {
        foreach (var table in StoreTables.Replaced.Reverse())
            transaction.Execute($"delete from {table.Name}");
        KeptSharing.Forget(transaction);
        codes = [.. data.Organisations.Code.Select(static code => code.ToString())];
        KeptCollection.Write(this, description, data.Software.Details is not null);
        KeptOrganisations.Replace(this, data.Organisations);
        KeptMemberships.Write(this, data.Memberships);
        KeptProfiles.Write(this, data.Profiles);
        KeptReturns.Write(this, data.Returns);
        KeptSharing.Write(this, data);
        WriteLines(data, catalogue);
        KeptLaws.Write(this, data.Laws);
        KeptMaturity.Write(this, data.Maturity);
        KeptAi.Write(this, data.Ai);
        KeptSizeClasses.Write(this, data.SizeClasses);
        KeptPrices.Write(this, data.Cpi);
        pace.Report();
    }

    /// <summary>Replaces one organisation's year; from here on it is approved.</summary>
    /// <returns>How many lines there are more than before.</returns>
    public long Replace(YearReturn year)
    {
        var columns = new CountedColumns(year);
        codes = columns.Codes;
        var gone = StoreTables.OfYear.Reverse().Sum(table => Delete(table, year));
        KeptProfiles.Write(this, columns.Profiles());
        KeptReturns.Write(this, columns.Returns());
        var leaves = CodeList.CostLeaf.NumbersOf(this, columns.Leaves);
        var themes = CodeList.ProjectTheme.NumbersOf(this, columns.Themes);
        KeptSoftware.Write(this, columns.Software(), leaves);
        KeptPersonnel.Write(this, columns.Personnel(), leaves);
        KeptInfrastructure.Write(this, columns.Infrastructure(), leaves);
        KeptProjects.Write(this, columns.Projects(), themes);
        KeptLaws.Write(this, columns.Laws());
        KeptMaturity.Write(this, columns.Maturity());
        KeptAi.Write(this, columns.Ai());
        return year.Software.Length + year.Personnel.Length + year.Infrastructure.Length + year.Projects.Length + year.Laws.Length + year.Maturity.Length + year.Ai.Length - gone;
    }

    private int Delete(Table table, YearReturn year)
    {
        var rows = transaction.Execute($"delete from {table.Name} where {table.Key[0]} = @p0 and {table.Key[1]} = @p1", year.Organisation, year.FiscalYear);
        return table == KeptProfiles.Table || table == KeptReturns.Table ? 0 : rows;
    }

    private void WriteLines(ReturnedData data, BenchmarkCatalogue catalogue)
    {
        var leaves = CodeList.CostLeaf.NumbersOf(this, catalogue.CostTree.Leaves.Select(static leaf => leaf.Id));
        var themes = CodeList.ProjectTheme.NumbersOf(this, catalogue.ProjectThemes.Select(static theme => theme.Id));
        KeptSoftware.Write(this, data.Software, leaves);
        KeptPersonnel.Write(this, data.Personnel, leaves);
        KeptInfrastructure.Write(this, data.Infrastructure, leaves);
        KeptProjects.Write(this, data.Projects, themes);
    }
}
