using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>Personnel lines; fte in thousandths, money in cents.</summary>
internal static class KeptPersonnel
{
    private const string Name = "personnel_line";

    public static readonly Table Table = LineColumns.Declare(
        Name,
        [
            new("function", ColumnType.Small),
            new("employment", ColumnType.Text),
            new("milli_fte", ColumnType.Long),
            new("cents", ColumnType.Long),
            new("theme", ColumnType.Text, MayBeMissing: true),
            new(LineColumns.Recharge, ColumnType.Code, MayBeMissing: true),
        ],
        [LineColumns.ToLeaf(Name, "function"), LineColumns.ToRecharge(Name)],
        [Rules.OneOf(Name, "employment", Words.Employment), Rules.OneOf(Name, "theme", Words.Theme.OfType<string>())]);

    public static void Write(Keeping keeping, PersonnelLines lines, short[] leaves)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < lines.Count; row++)
        {
            LineColumns.Write(keeping, writer, lines, row);
            writer.Number(leaves[lines.Function[row]]);
            writer.Text(Words.Employment[(int)lines.Employment[row]]);
            writer.Number(lines.MilliFte[row]);
            writer.Number(lines.Cents[row]);
            writer.Text(Words.Theme[(int)lines.Theme[row]]);
            LineColumns.WriteRecharge(keeping, writer, lines.Recharge[row]);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static PersonnelLines Read(Loading loading)
    {
        var count = loading.Count(Table);
        var keys = new LineKeys(count);
        var (function, employment, theme) = (new byte[count], new Employment[count], new LineTheme[count]);
        var (milliFte, cents, recharge) = (new long[count], new long[count], new short[count]);
        using (var reader = loading.Select(Table))
        {
            for (var row = 0; reader.Read(); row++)
            {
                keys.Read(loading, reader, row);
                function[row] = loading.Leaf(reader);
                employment[row] = (Employment)Array.IndexOf(Words.Employment, reader.Text());
                milliFte[row] = reader.Number();
                cents[row] = reader.Number();
                theme[row] = (LineTheme)Array.IndexOf(Words.Theme, reader.OptionalText());
                recharge[row] = loading.Recharge(reader);
            }
        }

        return new()
        {
            Organisation = keys.Organisation,
            Year = keys.Year,
            Line = keys.Names(),
            Function = function,
            Employment = employment,
            MilliFte = milliFte,
            Cents = cents,
            Theme = theme,
            Recharge = recharge,
        };
    }
}
