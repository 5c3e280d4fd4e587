using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>Software lines; money in cents, missing = not known.</summary>
internal static class KeptSoftware
{
    private const string Name = "software_line";
    private static readonly Column[] Details =
    [
        new("application", ColumnType.Text, MayBeMissing: true),
        new("supplier", ColumnType.Text, MayBeMissing: true),
        new("licences_contracted", ColumnType.Whole, MayBeMissing: true),
        new("licences_used", ColumnType.Whole, MayBeMissing: true),
        new("contract_end", ColumnType.Date, MayBeMissing: true),
        new("indexation_percent", ColumnType.Real, MayBeMissing: true),
    ];

    public static readonly Table Table = LineColumns.Declare(
        Name,
        [
            new("category", ColumnType.Small),
            new("cents", ColumnType.Long),
            new("hosting", ColumnType.Text, MayBeMissing: true, MissingSince: 2),
            new("theme", ColumnType.Text, MayBeMissing: true),
            new(LineColumns.Recharge, ColumnType.Code, MayBeMissing: true),
            .. Details,
        ],
        [LineColumns.ToLeaf(Name, "category"), LineColumns.ToRecharge(Name)],
        [Rules.OneOf(Name, "hosting", Words.Hosting.OfType<string>()), Rules.OneOf(Name, "theme", Words.Theme.OfType<string>())]);

    public static void Write(Keeping keeping, SoftwareLines lines, short[] leaves)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < lines.Count; row++)
        {
            LineColumns.Write(keeping, writer, lines, row);
            writer.Number(leaves[lines.Category[row]]);
            writer.Number(lines.Cents[row]);
            writer.Text(Words.Hosting[(int)lines.Hosting[row]]);
            writer.Text(Words.Theme[(int)lines.Theme[row]]);
            LineColumns.WriteRecharge(keeping, writer, lines.Recharge[row]);
            Write(writer, lines.Details, row);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static SoftwareLines Read(Loading loading, bool keepDetails)
    {
        var count = loading.Count(Table);
        var keys = new LineKeys(count);
        var details = keepDetails ? new DetailColumns(count) : null;
        var (category, cents) = (new byte[count], new long[count]);
        var (hosting, theme, recharge) = (new Hosting[count], new LineTheme[count], new short[count]);
        using (var reader = loading.Select(Table, Table.Columns.Count - (keepDetails ? 0 : Details.Length)))
        {
            for (var row = 0; reader.Read(); row++)
            {
                keys.Read(loading, reader, row);
                category[row] = loading.Leaf(reader);
                cents[row] = reader.Number();
                hosting[row] = (Hosting)reader.Word(Words.Hosting);
                theme[row] = (LineTheme)Array.IndexOf(Words.Theme, reader.OptionalText());
                recharge[row] = loading.Recharge(reader);
                details?.Read(reader, row);
            }
        }

        return new()
        {
            Organisation = keys.Organisation,
            Year = keys.Year,
            Line = keys.Names(),
            Category = category,
            Cents = cents,
            Hosting = hosting,
            Theme = theme,
            Recharge = recharge,
            Details = details?.Details(),
        };
    }

    private static void Write(RowWriter writer, SoftwareDetails? details, int row)
    {
        writer.KnownText(details is null ? string.Empty : details.Names[details.Application[row]]);
        writer.KnownText(details is null ? string.Empty : details.Names[details.Supplier[row]]);
        writer.Number(details?.LicencesContracted[row]);
        writer.Number(details?.LicencesUsed[row]);
        writer.Date(details?.ContractEnd[row]);
        writer.Real(details?.IndexationPercent[row]);
    }

    /// <summary>The details, while they are read; names are numbered as they come by.</summary>
    private sealed class DetailColumns(int count)
    {
        private readonly List<string> names = [string.Empty];
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [string.Empty] = 0 };
        private readonly int[] application = new int[count], supplier = new int[count];
        private readonly int?[] contracted = new int?[count], used = new int?[count];
        private readonly DateOnly?[] contractEnd = new DateOnly?[count];
        private readonly double?[] indexation = new double?[count];

        public void Read(RowReader reader, int row)
        {
            application[row] = NumberOf(reader.KnownText());
            supplier[row] = NumberOf(reader.KnownText());
            contracted[row] = reader.OptionalWhole();
            used[row] = reader.OptionalWhole();
            contractEnd[row] = reader.OptionalDate();
            indexation[row] = reader.OptionalReal();
        }

        public SoftwareDetails Details() => new()
        {
            Names = [.. names],
            Application = application,
            Supplier = supplier,
            LicencesContracted = contracted,
            LicencesUsed = used,
            ContractEnd = contractEnd,
            IndexationPercent = indexation,
        };

        private int NumberOf(string name)
        {
            if (!numbers.TryGetValue(name, out var number))
            {
                number = names.Count;
                numbers.Add(name, number);
                names.Add(name);
            }

            return number;
        }
    }
}
