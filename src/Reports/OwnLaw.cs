using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>A law beside what one organisation said of it.</summary>
public sealed record OwnLaw
{
    private const int MonthsAhead = 12;

    /// <summary>The law.</summary>
    public required Law Law { get; init; }

    /// <summary>How far the organisation says that it is; null = it did not say.</summary>
    public required LawState? State { get; init; }

    /// <summary>Hours in hundredths; null = not known.</summary>
    public required long? CentiHours { get; init; }

    /// <summary>The first day after today on which something begins; the last one when all of it holds already.</summary>
    public required LawDate Next { get; init; }

    /// <summary>Whether all of it holds already.</summary>
    public required bool Holds { get; init; }

    /// <summary>Whether something begins within twelve months, or all of it holds, and the organisation did not say that it is finished or need not begin.</summary>
    public required bool IsDue { get; init; }

    /// <summary>What all participants said of it; null = nobody did.</summary>
    public required PublishedAnswers? Others { get; init; }

    /// <summary>
    /// The laws that an edition sees beside what one organisation said of them: first what begins within twelve months and is not done,
    /// then what holds and is not done, then the rest; by day.
    /// </summary>
    /// <param name="publication">The edition: its laws, and what all participants said.</param>
    /// <param name="catalogue">The laws when the edition keeps none of its own.</param>
    /// <param name="fiscalYear">The fiscal year about which the organisation said it.</param>
    /// <param name="today">The day from which is looked ahead.</param>
    /// <param name="said">What the organisation said.</param>
    public static IReadOnlyList<OwnLaw> All(Publication publication, BenchmarkCatalogue catalogue, int fiscalYear, DateOnly today, IReadOnlyCollection<(string Law, LawState State, long? CentiHours)> said)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(catalogue);
        var own = said.ToDictionary(static one => one.Law, StringComparer.Ordinal);
        return
        [
            .. LawRadar.LawsOf(publication, catalogue).AskedIn(fiscalYear)
                .Select(law => Of(law, own.TryGetValue(law.Id, out var one) ? one : null, fiscalYear == publication.Edition.FiscalYear ? publication.AnswersTo(ReturnForm.Laws, law.Id) : null, today))
                .OrderBy(static law => (law.IsDue, law.Holds) switch { (true, false) => 0, (true, true) => 1, _ => 2 })
                .ThenBy(static law => law.Next.On),
        ];
    }

    private static OwnLaw Of(Law law, (string Law, LawState State, long? CentiHours)? said, PublishedAnswers? others, DateOnly today)
    {
        var next = law.Dates.FirstOrDefault(date => date.On > today);
        var isOpen = said?.State is not (LawState.Done or LawState.NotApplicable);
        return new OwnLaw
        {
            Law = law,
            State = said?.State,
            CentiHours = said?.CentiHours,
            Next = next ?? law.Dates[^1],
            Holds = next is null,
            IsDue = isOpen && (next is null || next.On <= today.AddMonths(MonthsAhead)),
            Others = others,
        };
    }
}
