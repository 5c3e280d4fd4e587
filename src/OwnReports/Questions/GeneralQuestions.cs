using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Questions;

/// <summary>Questions that always make sense, for who has few others.</summary>
internal static class GeneralQuestions
{
    /// <summary>The questions, the most useful first.</summary>
    public static IReadOnlyList<BoardQuestion> All { get; } =
    [
        new(QuestionSubject.Cost, new("Welk punt uit dit rapport pakken wij als eerste op, en wie is daarvoor verantwoordelijk?", "Which point of this report do we take up first, and who is responsible for it?")),
        new(QuestionSubject.Ahead, new("Wat willen wij over drie jaar met ICT bereikt hebben, en past daar dit geld bij?", "What do we want to have achieved with ICT in three years, and does this money fit that?")),
        new(QuestionSubject.Comparison, new("Kloppen onze cijfers met wat wij zelf zien, en wat leveren wij volgend jaar beter aan?", "Do our figures agree with what we see ourselves, and what do we return better next year?")),
        new(QuestionSubject.Ahead, new("Welke afspraken over ICT lopen de komende twee jaar af?", "Which agreements on ICT end in the coming two years?")),
    ];
}
