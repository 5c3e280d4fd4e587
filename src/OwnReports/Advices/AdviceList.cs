using Maatstaf.Catalogue;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Improvement.Transitions;

namespace Maatstaf.OwnReports.Advices;

/// <summary>What an organisation can do, the largest amount first: what was found in its contracts, what is kept for few applications, and what a lever does at the largest causes.</summary>
internal sealed class AdviceList
{
    private AdviceList(IReadOnlyList<Advice> all) => All = all;

    /// <summary>All of it, by what it is worth.</summary>
    public IReadOnlyList<Advice> All { get; }

    /// <summary>Makes the list of a municipality.</summary>
    public static AdviceList Of(OwnSituation situation, BenchmarkCatalogue catalogue) =>
        Sorted([.. OfContracts(situation.Contracts), .. OfPlatforms(situation.Cloud, catalogue), .. new LeverAdvice(situation, catalogue).All()]);

    /// <summary>Makes the list of an organisation that stands in no group.</summary>
    /// <param name="review">What was found in its contracts; null when no approved return is kept.</param>
    /// <param name="cloud">What is known of its applications; null when no approved return is kept.</param>
    /// <param name="catalogue">How many applications are a few.</param>
    public static AdviceList Of(ContractReview? review, CloudSituation? cloud, BenchmarkCatalogue catalogue) => Sorted([.. OfContracts(review), .. OfPlatforms(cloud, catalogue)]);

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

    private static IEnumerable<Advice> OfPlatforms(CloudSituation? cloud, BenchmarkCatalogue catalogue) =>
        from finding in cloud is null ? [] : PlatformFinding.Of(cloud.Estate, cloud.Register, catalogue.Transition)
        where finding.SavingCents > 0
        select new Advice(
            new($"Platform voor weinig toepassingen: {finding.Platform.Name.Dutch}", $"Platform for few applications: {finding.Platform.Name.English}"),
            null,
            EstateSentences.StandsOn(finding),
            finding.SavingCents);
}
