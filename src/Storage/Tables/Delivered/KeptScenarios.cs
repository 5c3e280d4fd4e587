using System.Data.Common;
using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Scenarios that organisations saved.</summary>
internal static class KeptScenarios
{
    private const string Name = "scenario";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        Columns =
        [
            new("id", ColumnType.Id),
            new("organisation", ColumnType.Code),
            new("name", ColumnType.Text),
            new("fiscal_year", ColumnType.Whole),
            new("compared_with", ColumnType.Text),
            new("steps", ColumnType.Text),
            new("changed_at", ColumnType.Moment),
            new("changed_by", ColumnType.Name),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["id"],
        AlsoUnique = ["organisation", "name"],
        Links = [new("a_scenario_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.NotEmpty(Name, "name"), Rules.NotEmpty(Name, "steps"), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, SavedScenario scenario) => transaction.Put(
        Table,
        $"scenario {scenario.Name} of {scenario.Organisation}",
        scenario.Version,
        scenario.Id,
        scenario.Organisation,
        scenario.Name,
        scenario.FiscalYear,
        scenario.Group,
        scenario.Steps,
        scenario.ChangedAt,
        scenario.ChangedBy);

    public static void Remove(DbTransaction transaction, SavedScenario scenario)
    {
        if (transaction.Execute($"delete from {Name} where id = @p0 and version = @p1", scenario.Id, scenario.Version) == 0)
            throw new StaleException($"scenario {scenario.Name} of {scenario.Organisation}");
    }

    public static List<SavedScenario> Read(DbTransaction transaction, OrganisationCode organisation)
    {
        using var reader = transaction.SelectWhere(Table, "organisation = @p0", "name", organisation);
        var scenarios = new List<SavedScenario>();
        while (reader.Read())
        {
            scenarios.Add(new SavedScenario
            {
                Id = reader.Id(),
                Organisation = reader.Organisation(),
                Name = reader.Text(),
                FiscalYear = reader.Whole(),
                Group = reader.Text(),
                Steps = reader.Text(),
                ChangedAt = reader.Moment(),
                ChangedBy = reader.Text(),
                Version = reader.Whole(),
            });
        }

        return scenarios;
    }
}
