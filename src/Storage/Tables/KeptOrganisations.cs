using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>Municipalities and partnerships, by code.</summary>
internal static class KeptOrganisations
{
    private const string Name = "organisation";

    public static readonly Table Table = new(Name)
    {
        Columns =
        [
            new("code", ColumnType.Code),
            new("name", ColumnType.Text),
            new("kind", ColumnType.Text),
            new("sharing", ColumnType.Text),
            new(Table.Version, ColumnType.Whole, Since: 2, Default: 1),
        ],
        Key = ["code"],
        Rules =
        [
            new("the_code_of_organisation_has_1_to_32_characters", "length(code) between 1 and 32"),
            Rules.OneOf(Name, "kind", [Words.Municipality, Words.Partnership]),
            Rules.OneOf(Name, "sharing", [Words.Named, Words.Anonymous]),
        ],
    };

    public static void Put(DbTransaction transaction, OrganisationEntry entry) => transaction.Put(
        Table,
        $"organisation {entry.Code}",
        entry.Version,
        entry.Code,
        entry.Name,
        entry.IsPartnership ? Words.Partnership : Words.Municipality,
        entry.IsNamed ? Words.Named : Words.Anonymous);

    /// <summary>Makes the organisations those of the data. Cases and all else refer to them, so who stays is not taken away and put back.</summary>
    public static void Replace(Keeping keeping, OrganisationTable organisations)
    {
        var kept = ReadEntries(keeping.Transaction).ToDictionary(static entry => entry.Code);
        foreach (var gone in kept.Keys.Except(organisations.Code).Order())
            keeping.Transaction.Execute($"delete from {Name} where code = @p0", gone);
        using var writer = keeping.Insert(Table);
        var changed = new List<OrganisationEntry>();
        for (var row = 0; row < organisations.Count; row++)
        {
            var entry = new OrganisationEntry(organisations.Code[row], organisations.Name[row], organisations.IsPartnership[row], organisations.IsNamed[row], 1);
            if (!kept.TryGetValue(entry.Code, out var old))
                Write(writer, entry);
            else if (old != entry with { Version = old.Version })
                changed.Add(entry with { Version = old.Version });
        }

        writer.Complete();
        writer.Dispose();
        foreach (var entry in changed)
            Put(keeping.Transaction, entry);
    }

    public static List<OrganisationEntry> ReadEntries(DbTransaction transaction)
    {
        using var reader = transaction.Select(Table);
        var entries = new List<OrganisationEntry>();
        while (reader.Read())
            entries.Add(new(reader.Organisation(), reader.Text(), reader.Text() == Words.Partnership, reader.Text() == Words.Named, reader.Whole()));
        return entries;
    }

    private static void Write(RowWriter writer, OrganisationEntry entry)
    {
        writer.Text(entry.Code.ToString());
        writer.Text(entry.Name);
        writer.Text(entry.IsPartnership ? Words.Partnership : Words.Municipality);
        writer.Text(entry.IsNamed ? Words.Named : Words.Anonymous);
        writer.Number(entry.Version);
        writer.EndRow();
    }

    /// <summary>All of them, in columns; the numbers that lines carry are the places in these.</summary>
    public static OrganisationTable Read(Loading loading)
    {
        var entries = ReadEntries(loading.Transaction);
        return new()
        {
            Code = [.. entries.Select(static entry => entry.Code)],
            Name = [.. entries.Select(static entry => entry.Name)],
            IsPartnership = [.. entries.Select(static entry => entry.IsPartnership)],
            IsNamed = [.. entries.Select(static entry => entry.IsNamed)],
        };
    }
}
