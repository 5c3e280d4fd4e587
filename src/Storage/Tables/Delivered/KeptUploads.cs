using System.Data.Common;
using Maatstaf.Delivery.Cases;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>What was delivered and waits to be taken over: here and not in memory, so that every node has it.</summary>
internal static class KeptUploads
{
    private const string Name = "waiting_upload", IsThis = "account = @p0 and organisation = @p1 and year = @p2 and kind = @p3";

    public static readonly Table Table = new(Name)
    {
        Since = 10,
        Columns =
        [
            new("account", ColumnType.Id),
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("kind", ColumnType.Code),
            new("id", ColumnType.Id),
            new("at", ColumnType.Moment),
            new("content", ColumnType.Bytes),
        ],
        Key = ["account", "organisation", "year", "kind"],
        Links = [new("a_waiting_upload_is_for_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.OneOf(Name, "kind", Words.UploadKind)],
    };

    public static void Put(DbTransaction transaction, WaitingUpload upload, DateTimeOffset now)
    {
        var kind = Words.UploadKind[(int)upload.Kind];
        transaction.Execute($"delete from {Name} where ({IsThis}) or at < @p4", upload.Account, upload.Organisation, upload.FiscalYear, kind, now - WaitingUpload.Longest);
        transaction.Insert(Table, upload.Account, upload.Organisation, upload.FiscalYear, kind, upload.Id, now, upload.Content);
    }

    public static void Clean(DbTransaction transaction, DateTimeOffset now) => transaction.Execute($"delete from {Name} where at < @p0", now - WaitingUpload.Longest);

    public static void Forget(DbTransaction transaction, Guid account) => transaction.Execute($"delete from {Name} where account = @p0", account);

    public static void Remove(DbTransaction transaction, Guid id) => transaction.Execute($"delete from {Name} where id = @p0", id);

    public static WaitingUpload? Find(DbTransaction transaction, Guid account, OrganisationCode organisation, int year, UploadKind kind)
    {
        using var reader = transaction.SelectWhere(Table, IsThis, null, account, organisation, year, Words.UploadKind[(int)kind]);
        if (!reader.Read())
            return null;
        reader.Skip(4);
        var id = reader.Id();
        reader.Skip();
        return new WaitingUpload(id, account, organisation, year, kind, reader.Bytes());
    }
}
