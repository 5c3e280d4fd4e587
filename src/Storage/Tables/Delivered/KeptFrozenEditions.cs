using System.Data.Common;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>The figures of editions as they were frozen, and which returns counted in them. Nothing here is ever changed.</summary>
internal static class KeptFrozenEditions
{
    private const string Name = "frozen_edition";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("hash", ColumnType.Text),
            new("reason", ColumnType.Text),
            new("made_at", ColumnType.Moment),
            new("made_by", ColumnType.Name),
            new("statistics", ColumnType.Bytes),
        ],
        Key = ["edition", "number"],
        Links = [new("a_frozen_edition_is_of_a_known_edition", ["edition"], KeptEditions.Table)],
        Rules = [Rules.AboveZero(Name, "number"), Rules.NotEmpty(Name, "hash")],
    };

    /// <summary>Which version of which return counts.</summary>
    public static readonly Table Counted = new("frozen_return")
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("organisation", ColumnType.Code),
            new("return_version", ColumnType.Whole),
        ],
        Key = ["edition", "number", "organisation"],
        Links =
        [
            new("a_frozen_return_counts_in_a_frozen_edition", ["edition", "number"], Table),
            new("a_frozen_return_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table, Indexed: true),
        ],
        Rules = [Rules.NotNegative("frozen_return", "return_version")],
    };

    /// <summary>What the figures are published with.</summary>
    public static readonly Table Frame = new("frozen_frame")
    {
        Since = 3,
        IsPermanent = true,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("frame", ColumnType.Bytes),
        ],
        Key = ["edition", "number"],
        Links = [new("a_frozen_frame_is_of_a_frozen_edition", ["edition", "number"], Table)],
    };

    public static void Add(DbTransaction transaction, FrozenEdition frozen)
    {
        var year = frozen.Edition.Year;
        if (frozen.Number != Newest(transaction, frozen.Edition) + 1)
            throw new StaleException($"frozen edition {frozen.Edition}");
        transaction.Insert(Table, year, frozen.Number, frozen.Hash, frozen.Reason, frozen.At, frozen.By, frozen.Statistics);
        if (frozen.Frame.Length > 0)
            transaction.Insert(Frame, year, frozen.Number, frozen.Frame);
        KeptFrozenViews.Add(transaction, frozen);
        foreach (var counted in frozen.Counted)
            transaction.Insert(Counted, year, frozen.Number, counted.Organisation, counted.Version);
    }

    /// <summary>Number of the newest version; 0 = none.</summary>
    public static int Newest(DbTransaction transaction, Edition edition) =>
        checked((int)transaction.AskNumber($"select coalesce(max(number), 0) from {Name} where edition = @p0", edition.Year));

    public static List<FrozenEdition> Read(DbTransaction transaction, Edition edition)
    {
        var counted = ReadCounted(transaction, edition);
        var frames = ReadFrames(transaction, edition);
        var views = KeptFrozenViews.Read(transaction, edition);
        using var reader = transaction.SelectWhere(Table, "edition = @p0", null, edition.Year);
        var versions = new List<FrozenEdition>();
        while (reader.Read())
        {
            reader.Skip();
            var number = reader.Whole();
            versions.Add(new()
            {
                Edition = edition,
                Number = number,
                Hash = reader.Text(),
                Reason = reader.Text(),
                At = reader.Moment(),
                By = reader.Text(),
                Statistics = reader.Bytes(),
                Frame = frames.GetValueOrDefault(number, []),
                Views = [.. views[number]],
                Counted = [.. counted[number]],
            });
        }

        return versions;
    }

    private static Dictionary<int, byte[]> ReadFrames(DbTransaction transaction, Edition edition)
    {
        using var reader = transaction.SelectWhere(Frame, "edition = @p0", null, edition.Year);
        var frames = new Dictionary<int, byte[]>();
        while (reader.Read())
        {
            reader.Skip();
            frames.Add(reader.Whole(), reader.Bytes());
        }

        return frames;
    }

    private static ILookup<int, CountedReturn> ReadCounted(DbTransaction transaction, Edition edition)
    {
        using var reader = transaction.SelectWhere(Counted, "edition = @p0", null, edition.Year);
        var counted = new List<(int Number, CountedReturn Return)>();
        while (reader.Read())
        {
            reader.Skip();
            counted.Add((reader.Whole(), new(reader.Organisation(), reader.Whole())));
        }

        return counted.ToLookup(static entry => entry.Number, static entry => entry.Return);
    }
}
