using System.Data.Common;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Replaces everything that is kept, within one transaction.</summary>
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
        codes = [.. data.Organisations.Code.Select(static code => code.ToString())];
        KeptCollection.Write(this, description, data.Software.Details is not null);
        KeptOrganisations.Write(this, data.Organisations);
        KeptMemberships.Write(this, data.Memberships);
        KeptProfiles.Write(this, data.Profiles);
        KeptReturns.Write(this, data.Returns);
        WriteLines(data, catalogue);
        KeptMaturity.Write(this, data.Maturity);
        KeptAi.Write(this, data.Ai);
        KeptSizeClasses.Write(this, data.SizeClasses);
        KeptPrices.Write(this, data.Cpi);
        pace.Report();
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
