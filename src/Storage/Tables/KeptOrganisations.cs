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
        Columns = [new("code", ColumnType.Code), new("name", ColumnType.Text), new("kind", ColumnType.Text), new("sharing", ColumnType.Text)],
        Key = ["code"],
        Rules =
        [
            new("the_code_of_organisation_has_1_to_32_characters", "length(code) between 1 and 32"),
            Rules.OneOf(Name, "kind", [Words.Municipality, Words.Partnership]),
            Rules.OneOf(Name, "sharing", [Words.Named, Words.Anonymous]),
        ],
    };

    public static void Write(Keeping keeping, OrganisationTable organisations)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < organisations.Count; row++)
        {
            writer.Text(keeping.CodeOf(row));
            writer.Text(organisations.Name[row]);
            writer.Text(organisations.IsPartnership[row] ? Words.Partnership : Words.Municipality);
            writer.Text(organisations.IsNamed[row] ? Words.Named : Words.Anonymous);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static OrganisationTable Read(Loading loading)
    {
        var count = loading.Count(Table);
        var organisations = new OrganisationTable
        {
            Code = new OrganisationCode[count],
            Name = new string[count],
            IsPartnership = new bool[count],
            IsNamed = new bool[count],
        };
        using var reader = loading.Transaction.Select(Table);
        for (var row = 0; reader.Read(); row++)
        {
            organisations.Code[row] = OrganisationCode.Parse(reader.Text());
            organisations.Name[row] = reader.Text();
            organisations.IsPartnership[row] = reader.Text() == Words.Partnership;
            organisations.IsNamed[row] = reader.Text() == Words.Named;
        }

        return organisations;
    }
}
