using System.Data.Common;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>Who shares which year how. No row = anonymous. Rows without a moment came with a data package and go with it.</summary>
internal static class KeptSharing
{
    private const string Name = "sharing";

    public static readonly Table Table = new(Name)
    {
        Since = 3,
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("choice", ColumnType.Text),
            new("chosen_at", ColumnType.Moment, MayBeMissing: true),
            new("chosen_by", ColumnType.Name),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["organisation", "year"],
        Links = [new("a_sharing_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.OneOf(Name, "choice", [Words.Named, Words.Anonymous]), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, SharingChoice choice) => transaction.Put(
        Table,
        $"sharing {choice.Organisation}/{choice.FiscalYear}",
        choice.Version,
        choice.Organisation,
        choice.FiscalYear,
        choice.IsNamed ? Words.Named : Words.Anonymous,
        choice.ChosenAt,
        choice.ChosenBy);

    public static List<SharingChoice> OfYear(DbTransaction transaction, int year)
    {
        using var reader = transaction.SelectWhere(Table, "year = @p0", null, year);
        return Read(reader);
    }

    public static List<SharingChoice> Of(DbTransaction transaction, OrganisationCode organisation)
    {
        using var reader = transaction.SelectWhere(Table, "organisation = @p0", null, organisation);
        return Read(reader);
    }

    /// <summary>Takes away what came with a data package; what people chose stays.</summary>
    public static void Forget(DbTransaction transaction) => transaction.Execute($"delete from {Name} where chosen_at is null");

    /// <summary>Keeps what a data package says of the years that it brings along, where nobody chose otherwise.</summary>
    public static void Write(Keeping keeping, ReturnedData data)
    {
        var chosen = new HashSet<(string Organisation, int Year)>();
        using (var reader = keeping.Transaction.Select(Table))
        {
            foreach (var choice in Read(reader))
                chosen.Add((choice.Organisation.ToString(), choice.FiscalYear));
        }

        using var writer = keeping.Insert(Table);
        for (var row = 0; row < data.Returns.Count; row++)
        {
            var (organisation, year) = (keeping.CodeOf(data.Returns.Organisation[row]), data.Returns.Year[row]);
            if (!data.IsNamed(data.Returns.Organisation[row], year) || !chosen.Add((organisation, year)))
                continue;
            writer.Text(organisation);
            writer.Number(year);
            writer.Text(Words.Named);
            writer.Text(null);
            writer.Text(string.Empty);
            writer.Number(1);
            writer.EndRow();
        }

        writer.Complete();
    }

    /// <summary>What organisations said of all their years before there was a choice for each.</summary>
    public static void TakeOver(DbTransaction transaction) => transaction.Execute($"""
        insert into {Name} (organisation, year, choice, chosen_by, version)
        select r.organisation, r.year, o.sharing, '', 1 from {KeptReturns.Table.Name} r join {KeptOrganisations.Table.Name} o on o.code = r.organisation where o.sharing = '{Words.Named}'
        """);

    /// <summary>The years that organisations share by name, by number of the organisation.</summary>
    public static HashSet<(int Organisation, int Year)> Load(Loading loading)
    {
        var named = new HashSet<(int, int)>();
        using var reader = loading.Select(Table);
        while (reader.Read())
        {
            var (organisation, year) = (loading.Organisation(reader), reader.Small());
            if (reader.Text() == Words.Named)
                named.Add((organisation, year));
        }

        return named;
    }

    private static List<SharingChoice> Read(RowReader reader)
    {
        var choices = new List<SharingChoice>();
        while (reader.Read())
            choices.Add(new(reader.Organisation(), reader.Whole(), reader.Text() == Words.Named, reader.OptionalMoment(), reader.Text(), reader.Whole()));
        return choices;
    }
}
