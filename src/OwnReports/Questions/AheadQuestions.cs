using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Questions;

/// <summary>Questions about what comes: laws that begin, contracts that end, a supplier on whom much depends.</summary>
/// <param name="catalogue">The laws.</param>
/// <param name="publication">The edition that looks ahead.</param>
/// <param name="review">What was found in the own contracts; null when no approved return is kept.</param>
/// <param name="today">The day on which is looked.</param>
internal sealed class AheadQuestions(BenchmarkCatalogue catalogue, Publication publication, ContractReview? review, DateOnly today)
{
    private const int MostLaws = 2;

    private static readonly EndsSoon EndsSoon = new();
    private static readonly LargeSupplier LargeSupplier = new();

    /// <summary>The questions: contracts by euros first, then laws by day.</summary>
    public IEnumerable<BoardQuestion> All() => ((IEnumerable<LocalisedText?>)[AtEndingContracts(), .. AtLaws(), AtSupplier()])
        .OfType<LocalisedText>().Select(static text => new BoardQuestion(QuestionSubject.Ahead, text));

    private IEnumerable<LocalisedText?> AtLaws() => LawRadar.Of(publication, catalogue).Marks
        .Where(mark => mark.Date.On > today).DistinctBy(static mark => mark.Law.Id).Take(MostLaws)
        .Select(static mark => (LocalisedText?)At(mark));

    private static LocalisedText At(LawMark mark)
    {
        var (law, what, day) = (mark.Law.Short, mark.Date.What, Numerals.Day(mark.Date.On));
        return mark.Date.Certainty == LawCertainty.Published
            ? new($"{law.Dutch}, vanaf {day.Dutch}: {what.Dutch}. Wat moet er dan klaar zijn, en wie doet dat?", $"{law.English}, from {day.English}: {what.English}. What must be ready then, and who does it?")
            : new($"{law.Dutch}, aangekondigd voor {day.Dutch}: {what.Dutch}. Wat moet er dan klaar zijn, en wie doet dat?", $"{law.English}, announced for {day.English}: {what.English}. What must be ready then, and who does it?");
    }

    private LocalisedText? AtEndingContracts()
    {
        var found = FindingsOf(EndsSoon);
        if (found is not [var first, ..])
            return null;
        var (amount, detail) = (Numerals.Of(first.Cents / 100m, 0), first.Detail);
        var more = found.Count == 1 ? new LocalisedText(string.Empty, string.Empty)
            : found.Count == 2 ? new(" Er loopt nog één contract af.", " One more contract ends.")
            : new($" Er lopen nog {Numerals.Count(found.Count - 1).Dutch} contracten af.", $" {Numerals.Count(found.Count - 1).English} more contracts end.");
        return new(
            $"Het contract voor {first.Subject.Dutch} (€{Numerals.NoBreakSpace}{amount.Dutch} per jaar) {Small(detail.Dutch)} Gaan wij door, of kiezen wij opnieuw?{more.Dutch}",
            $"The contract for {first.Subject.English} (€{amount.English} a year) {Small(detail.English)} Do we go on, or choose again?{more.English}");
    }

    private LocalisedText? AtSupplier()
    {
        if (FindingsOf(LargeSupplier) is not [var first, ..])
            return null;
        return new(
            $"{first.Subject.Dutch} krijgt {Small(first.Detail.Dutch)} Kunnen wij weg als dat nodig is, en wat kost dat?",
            $"{first.Subject.English} gets {Small(first.Detail.English)} Can we leave if we must, and what does that cost?");
    }

    private IReadOnlyList<ContractFinding> FindingsOf(ContractRule rule) => review?.Verdicts.FirstOrDefault(verdict => verdict.Spec.Id == rule.Id)?.Findings ?? [];

    private static string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
