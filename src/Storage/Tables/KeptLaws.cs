using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>How far organisations are with laws; hours in hundredths, missing = not known.</summary>
internal static class KeptLaws
{
    private const string Name = "law_state";

    public static readonly Table Table = LineColumns.Declare(
        Name,
        [
            new("state", ColumnType.Text),
            new("centi_hours", ColumnType.Long, MayBeMissing: true),
        ],
        [],
        [Rules.OneOf(Name, "state", Words.LawState), Rules.NotNegative(Name, "centi_hours")],
        lineName: "law") with { Since = 5 };

    public static void Write(Keeping keeping, LawTable laws)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < laws.Count; row++)
        {
            writer.Text(keeping.CodeOf(laws.Organisation[row]));
            writer.Number(laws.Year[row]);
            writer.Number(row);
            writer.Text(laws.Law[row]);
            writer.Text(Words.LawState[(int)laws.State[row]]);
            writer.Number(laws.CentiHours[row]);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static LawTable Read(Loading loading)
    {
        var count = loading.Count(Table);
        var laws = new LawTable
        {
            Organisation = new ushort[count],
            Year = new short[count],
            Law = new string[count],
            State = new LawState[count],
            CentiHours = new long?[count],
        };
        using var reader = loading.Select(Table);
        for (var row = 0; reader.Read(); row++)
        {
            laws.Organisation[row] = loading.Organisation(reader);
            laws.Year[row] = reader.Small();
            reader.Skip();
            laws.Law[row] = reader.Text();
            laws.State[row] = (LawState)reader.Word(Words.LawState);
            laws.CentiHours[row] = reader.OptionalNumber();
        }

        return laws;
    }
}
