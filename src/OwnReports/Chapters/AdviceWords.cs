using Maatstaf.Improvement.Contracts;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Words about what can be done.</summary>
internal static class AdviceWords
{
    public static readonly LocalisedText Title = new("Wat u kunt doen", "What you can do");
    public static readonly LocalisedText HowToRead = new("Zo leest u de bedragen", "How to read the amounts");
    public static readonly LocalisedText NoPromise = new(
        "Het is ook geen belofte: wat u werkelijk bespaart, hangt af van uw keuzes en van wat het kost om te veranderen.",
        "Nor is it a promise: what you really save depends on your choices and on what it costs to change.");

    public static readonly LocalisedText DoNotAdd = new(
        "Tel de bedragen niet bij elkaar op: twee punten kunnen over dezelfde kosten gaan.",
        "Do not add the amounts up: two points can be about the same cost.");

    public static readonly LocalisedText WithoutGroup = new(
        "Van de groep zijn er geen cijfers om naast te leggen. Daarom gaat dit alleen over uw contracten.",
        "There are no figures of the group to compare with. So this is about your contracts alone.");

    public static readonly LocalisedText OfPartnership = new(
        "Contracten van uw samenwerkingsverband staan in het rapport van dat verband.",
        "Contracts of your partnership stand in the report of that partnership.");

    /// <summary>What was looked at in contracts, and what could not be judged.</summary>
    /// <param name="review">What was found; null when no approved return is kept.</param>
    /// <param name="year">Fiscal year.</param>
    public static IEnumerable<LocalisedText> OnContracts(ContractReview? review, int year)
    {
        var when = Numerals.Year(year).Dutch;
        if (review is null)
        {
            yield return new($"Van {when} zijn er geen goedgekeurde regels bewaard. Daarom is er niet naar contracten gekeken.", $"No approved lines of {when} are kept. So contracts were not looked at.");
            yield break;
        }

        var (lines, day) = (Numerals.Count(review.Situation.Lines.Count), Numerals.Day(review.Situation.Today));
        yield return new($"Er is naar {lines.Dutch} eigen regels software gekeken, op {day.Dutch}.", $"{lines.English} own lines of software were looked at, on {day.English}.");
        foreach (var verdict in review.Verdicts.Where(static verdict => verdict.Unjudged.Count > 0 && verdict.CannotJudge is null))
        {
            var (count, title) = (Numerals.Count(verdict.Unjudged.Count), verdict.Spec.Title);
            yield return new(
                $"‘{title.Dutch}’ is bij {count.Dutch} van de {lines.Dutch} regels niet te zeggen: daar is niet alles ingevuld.",
                $"‘{title.English}’ cannot be said for {count.English} of the {lines.English} lines: not everything is filled in there.");
        }

        foreach (var reason in review.Verdicts.Select(static verdict => verdict.CannotJudge).OfType<LocalisedText>())
            yield return reason;
    }
}
