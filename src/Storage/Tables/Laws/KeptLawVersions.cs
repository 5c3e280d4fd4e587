using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Laws;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Laws;

/// <summary>Laws as the team wrote them; never changed. A law has lists of days and duties, so its text is one document.</summary>
internal static class KeptLawVersions
{
    private const string Name = "law_version";

    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static readonly Table Table = new(Name)
    {
        Since = 8,
        IsPermanent = true,
        Columns =
        [
            new("law", ColumnType.Code),
            new("number", ColumnType.Whole),
            new("content", ColumnType.Bytes),
            new("why", ColumnType.Text),
            new("written_at", ColumnType.Moment),
            new("written_by", ColumnType.Name),
        ],
        Key = ["law", "number"],
        Rules = [Rules.NotEmpty(Name, "law"), Rules.AboveZero(Name, "number"), Rules.NotEmpty(Name, "why"), Rules.NotEmpty(Name, "written_by")],
    };

    public static void Add(DbTransaction transaction, LawVersion version, DateTimeOffset now)
    {
        if (version.Number <= transaction.AskNumber($"select coalesce(max(number), 0) from {Name} where law = @p0", version.Law.Id))
            throw new StaleException($"law {version.Law.Id}");
        transaction.Insert(Table, version.Law.Id, version.Number, JsonSerializer.SerializeToUtf8Bytes(version.Law, Form), version.Why, now, version.By);
    }

    public static List<LawVersion> Read(DbTransaction transaction)
    {
        using var reader = transaction.Select(Table);
        var versions = new List<LawVersion>();
        while (reader.Read())
        {
            reader.Skip();
            versions.Add(new LawVersion
            {
                Number = reader.Whole(),
                Law = JsonSerializer.Deserialize<Law>(reader.Bytes(), Form) ?? throw new InvalidDataException("A version of a law has no text."),
                Why = reader.Text(),
                At = reader.Moment(),
                By = reader.Text(),
            });
        }

        return versions;
    }
}
