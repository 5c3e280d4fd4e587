using System.Data.Common;
using System.Text;
using System.Text.Json.Nodes;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>What is remembered for organisations; year 0 = of all years.</summary>
internal static class KeptDocuments
{
    private const string Name = "organisation_document";

    /// <summary>The plans of an organisation for the cloud: each says who changed it.</summary>
    private const string PlansKind = "transition-plans";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("kind", ColumnType.Code),
            new("year", ColumnType.Small),
            new("content", ColumnType.Bytes),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["organisation", "kind", "year"],
        Links = [new("an_organisation_document_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.NotEmpty(Name, "kind"), Rules.NotNegative(Name, "year"), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, OrganisationDocument document) => transaction.Put(
        Table,
        $"{document.Kind} {document.Organisation}/{document.FiscalYear}",
        document.Version,
        document.Organisation,
        document.Kind,
        document.FiscalYear,
        document.Content);

    /// <summary>Takes names out of the documents that say who changed a part of them.</summary>
    public static void TakeOut(DbTransaction transaction, IReadOnlyCollection<string> names)
    {
        foreach (var document in Read(transaction, PlansKind))
        {
            var content = JsonNode.Parse(document.Content)!;
            var plans = content["plans"]!.AsArray().Where(plan => names.Contains((string?)plan!["changedBy"])).ToArray();
            foreach (var plan in plans)
                plan!["changedBy"] = RemovedAccount.Name;
            if (plans.Length > 0)
                Put(transaction, document with { Content = Encoding.UTF8.GetBytes(content.ToJsonString()) });
        }
    }

    public static OrganisationDocument? Find(DbTransaction transaction, OrganisationCode organisation, string kind, int year)
    {
        using var reader = transaction.SelectWhere(Table, "organisation = @p0 and kind = @p1 and year = @p2", null, organisation, kind, year);
        return Read(reader).SingleOrDefault();
    }

    public static List<OrganisationDocument> Read(DbTransaction transaction, string kind)
    {
        using var reader = transaction.SelectWhere(Table, "kind = @p0", null, kind);
        return Read(reader);
    }

    private static List<OrganisationDocument> Read(RowReader reader)
    {
        var documents = new List<OrganisationDocument>();
        while (reader.Read())
            documents.Add(new(reader.Organisation(), reader.Text(), reader.Whole(), reader.Bytes(), reader.Whole()));
        return documents;
    }
}
