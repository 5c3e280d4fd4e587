using System.Data.Common;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>
/// The names under which each account did something. Records that hold a name without an account are found by it when the account is removed, also
/// when the person was called otherwise at the time.
/// </summary>
internal static class KeptNames
{
    private const string Name = "account_name";

    public static readonly Table Table = new(Name)
    {
        Since = 12,
        Columns = [new("account", ColumnType.Id), new("name", ColumnType.Text)],
        Key = ["account", "name"],
        Rules = [Rules.NotEmpty(Name, "name")],
    };

    public static void Add(DbTransaction transaction, Guid account, string name)
    {
        if (name.Length > 0)
            transaction.Execute(Commands.Insertion(Table) + " on conflict do nothing", account, StorableText.Mended(name));
    }

    public static List<string> Of(DbTransaction transaction, Guid account)
    {
        using var reader = transaction.SelectWhere(Table, "account = @p0", null, account);
        var names = new List<string>();
        while (reader.Read())
        {
            reader.Skip();
            names.Add(reader.Text());
        }

        return names;
    }

    public static void Forget(DbTransaction transaction, Guid account) => transaction.Execute($"delete from {Name} where account = @p0", account);
}
