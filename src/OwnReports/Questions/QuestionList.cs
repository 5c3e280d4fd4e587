using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Questions;

/// <summary>Questions for the own board: not fewer than four and not more than eight, each subject with the first of its own.</summary>
internal static class QuestionList
{
    private const int Fewest = 4, Most = 8;

    private static readonly (QuestionSubject Subject, LocalisedText Heading)[] Subjects =
    [
        (QuestionSubject.Cost, new("Over onze kosten", "About our cost")),
        (QuestionSubject.Ahead, new("Over wat eraan komt", "About what comes")),
        (QuestionSubject.Comparison, new("Over de vergelijking", "About the comparison")),
    ];

    /// <summary>The questions as blocks of a chapter, under the heading of their subject.</summary>
    /// <param name="own">The questions that were computed, each subject in its order.</param>
    public static IReadOnlyList<Block> Of(IEnumerable<BoardQuestion> own)
    {
        var chosen = Choose([.. own]);
        return
        [
            .. Subjects.Select(subject => (subject.Heading, Items: chosen.Where(question => question.Subject == subject.Subject).Select(static question => question.Text).ToArray()))
                .Where(static subject => subject.Items.Length > 0)
                .SelectMany(static subject => (Block[])[new Heading(subject.Heading), new Points(subject.Items)]),
        ];
    }

    /// <summary>Takes turns between the subjects, so that no one of them takes all the room, and fills up to the fewest.</summary>
    internal static IReadOnlyList<BoardQuestion> Choose(IReadOnlyList<BoardQuestion> own)
    {
        var turns = own.GroupBy(static question => question.Subject).SelectMany(static subject => subject.Select(static (question, turn) => (question, turn)))
            .OrderBy(static one => one.turn).Select(static one => one.question).Take(Most).ToArray();
        return [.. turns, .. GeneralQuestions.All.Take(Math.Max(0, Fewest - turns.Length))];
    }
}
