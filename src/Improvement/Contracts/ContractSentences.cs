using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Contracts;

/// <summary>What a board member should know of what was found in contracts.</summary>
public static class ContractSentences
{
    /// <summary>The point in one sentence.</summary>
    /// <param name="review">What was found.</param>
    public static LocalisedText Headline(ContractReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var year = Numerals.Year(review.Situation.FiscalYear).Dutch;
        var found = review.Verdicts.Sum(static verdict => verdict.Findings.Count);
        if (found == 0)
            return new($"In uw contracten van {year} is niets gevonden. Er is niets dat u hoeft te doen.", $"Nothing was found in your contracts of {year}. There is nothing that you need to do.");
        var euros = Numerals.Of(review.SavingCents / 100m, 0);
        return review.SavingCents > 0
            ? new($"In uw contracten van {year} is hooguit €{Numerals.NoBreakSpace}{euros.Dutch} per jaar te besparen.", $"In your contracts of {year} at most €{euros.English} a year can be saved.")
            : new($"In uw contracten van {year} is niets te besparen gevonden. Wel is er iets om op te letten.", $"No savings were found in your contracts of {year}. There is something to watch, though.");
    }
}
