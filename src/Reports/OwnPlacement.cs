using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>A function of data-driven work: where one organisation placed it, and what participants answered.</summary>
/// <param name="Question">The function.</param>
/// <param name="Own">The own place; null = not answered, or nobody's in particular is asked.</param>
/// <param name="Others">What participants answered; null = nobody did.</param>
public sealed record OwnPlacement(MaturityQuestion Question, LocalisedText? Own, PublishedAnswers? Others)
{
    /// <summary>Where participants placed it, in words.</summary>
    public LocalisedText InWords => AnswerWords.Of(Others, [.. Question.Levels.Select(static level => WithoutStop(level.Text))]);

    /// <summary>The functions that are asked about a fiscal year, in the order of the questionnaire.</summary>
    /// <param name="publication">What participants answered.</param>
    /// <param name="catalogue">The questionnaire.</param>
    /// <param name="fiscalYear">Fiscal year.</param>
    /// <param name="scores">The own answers by question; null = of nobody in particular.</param>
    public static IReadOnlyList<OwnPlacement> All(Publication publication, BenchmarkCatalogue catalogue, int fiscalYear, IReadOnlyDictionary<string, double>? scores = null)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            .. catalogue.Maturity.AskedIn(fiscalYear).Where(static question => question.Pillar.Id == MaturitySurvey.Placement)
                .Select(question => new OwnPlacement(question, OwnOf(question, scores), fiscalYear == publication.Edition.FiscalYear ? publication.AnswersTo(ReturnForm.Maturity, question.Code) : null)),
        ];
    }

    private static LocalisedText? OwnOf(MaturityQuestion question, IReadOnlyDictionary<string, double>? scores) =>
        scores is not null && scores.TryGetValue(question.Code, out var score) && question.Levels.FirstOrDefault(level => level.Score.Equals(score)) is { } level ? WithoutStop(level.Text) : null;

    private static LocalisedText WithoutStop(LocalisedText text) => new(text.Dutch.TrimEnd('.'), text.English.TrimEnd('.'));
}
