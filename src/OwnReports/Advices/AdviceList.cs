using Maatstaf.Catalogue;
using Maatstaf.Improvement.Contracts;

namespace Maatstaf.OwnReports.Advices;

/// <summary>What a municipality can do, the largest amount first: what was found in its contracts, and what a lever does at the largest causes.</summary>
internal sealed class AdviceList
{
    private AdviceList(IReadOnlyList<Advice> all) => All = all;

    /// <summary>All of it, by what it is worth.</summary>
    public IReadOnlyList<Advice> All { get; }

    /// <summary>Makes the list of a municipality.</summary>
    public static AdviceList Of(OwnSituation situation, BenchmarkCatalogue catalogue) =>
        Sorted([.. OfContracts(situation.Contracts), .. new LeverAdvice(situation, catalogue).All()]);

    /// <summary>Makes the list of contracts alone.</summary>
    /// <param name="review">What was found; null when no approved return is kept.</param>
    public static AdviceList Of(ContractReview? review) => Sorted(OfContracts(review));

    private static AdviceList Sorted(IEnumerable<Advice> advice) => new([.. advice.OrderByDescending(static one => one.Cents).ThenBy(static one => one.What.Dutch, StringComparer.Ordinal)]);

    private static IEnumerable<Advice> OfContracts(ContractReview? review) =>
        from verdict in review?.Verdicts ?? []
        where verdict.IsSaving
        from finding in verdict.Findings
        where finding.Cents > 0
        select new Advice(
            new($"{verdict.Spec.Title.Dutch}: {finding.Subject.Dutch}", $"{verdict.Spec.Title.English}: {finding.Subject.English}"),
            null,
            finding.Detail,
            finding.Cents);
}
