using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Answers to maturity questions.</summary>
internal static class KeptMaturity
{
    private const string Name = "maturity_answer";

    public static readonly Table Table = LineColumns.Declare(
        Name,
        [new("score", ColumnType.Real)],
        [],
        [new("the_score_of_maturity_answer_is_from_1_to_5", "score between 1 and 5")],
        lineName: "question");

    public static void Write(Keeping keeping, MaturityAnswers answers)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < answers.Count; row++)
        {
            writer.Text(keeping.CodeOf(answers.Organisation[row]));
            writer.Number(answers.Year[row]);
            writer.Number(row);
            writer.Text(answers.Question[row]);
            writer.Real(answers.Score[row]);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static MaturityAnswers Read(Loading loading)
    {
        var count = loading.Count(Table);
        var answers = new MaturityAnswers
        {
            Organisation = new ushort[count],
            Year = new short[count],
            Question = new string[count],
            Score = new double[count],
        };
        using var reader = loading.Select(Table);
        for (var row = 0; reader.Read(); row++)
        {
            answers.Organisation[row] = loading.Organisation(reader);
            answers.Year[row] = reader.Small();
            reader.Skip();
            answers.Question[row] = reader.Text();
            answers.Score[row] = reader.Real();
        }

        return answers;
    }
}
