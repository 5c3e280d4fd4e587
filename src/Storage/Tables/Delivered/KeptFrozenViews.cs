using System.Data.Common;
using Maatstaf.Delivery.Editions;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>What participants and everyone see of frozen editions, byte for byte. Nothing here is ever changed.</summary>
internal static class KeptFrozenViews
{
    private const string Name = "frozen_view";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        IsPermanent = true,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("audience", ColumnType.Text),
            new("hash", ColumnType.Text),
            new("statistics", ColumnType.Bytes),
            new("frame", ColumnType.Bytes),
        ],
        Key = ["edition", "number", "audience"],
        Links = [new("a_frozen_view_is_of_a_frozen_edition", ["edition", "number"], KeptFrozenEditions.Table)],
        Rules = [Rules.OneOf(Name, "audience", Words.Audience), Rules.NotEmpty(Name, "hash")],
    };

    public static void Add(DbTransaction transaction, FrozenEdition frozen)
    {
        foreach (var view in frozen.Views)
            transaction.Insert(Table, frozen.Edition.Year, frozen.Number, Words.Audience[(int)view.Audience], view.Hash, view.Statistics, view.Frame);
    }

    public static ILookup<int, FrozenView> Read(DbTransaction transaction, Edition edition)
    {
        using var reader = transaction.SelectWhere(Table, "edition = @p0", null, edition.Year);
        var views = new List<(int Number, FrozenView View)>();
        while (reader.Read())
        {
            reader.Skip();
            var (number, audience, hash) = (reader.Whole(), (Audience)Array.IndexOf(Words.Audience, reader.Text()), reader.Text());
            views.Add((number, new(audience, Statistics: reader.Bytes(), Frame: reader.Bytes(), hash)));
        }

        return views.ToLookup(static entry => entry.Number, static entry => entry.View);
    }
}
