using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>An answer to a question that was not asked about the year yet: it counts nowhere.</summary>
internal sealed class AnswerBeforeQuestion : ReturnCheck
{
    private const int Thousandths = 1000;

    private static readonly LocalisedText Sentence = new(
        "De vraag '{question}' hoort pas vanaf boekjaar {first} bij de vragenlijst. Het antwoord over {year} telt niet mee.",
        "The question '{question}' belongs to the questionnaire only from fiscal year {first}. The answer about {year} does not count.");

    /// <inheritdoc/>
    public override string Code => "C509";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        var year = context.Return.FiscalYear;
        foreach (var answer in context.Return.Maturity)
        {
            if (context.Catalogue.Maturity.Find(answer.Question) is not { From: { } first } question || question.IsAsked(year))
                continue;
            var sentence = Sentence.Fill(
                new("question", question.Label),
                new("first", Written.Year(first)),
                new("year", Written.Year(year)));
            yield return Found(
                spec,
                new Spot(ReturnForm.Maturity, answer.Question, Columns.Score, answer.Question),
                sentence,
                new CheckFacts(Quantity.Score, (long)Math.Round(answer.Score * Thousandths)));
        }
    }
}
