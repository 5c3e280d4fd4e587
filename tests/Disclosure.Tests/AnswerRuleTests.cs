using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Protection;

namespace Maatstaf.Disclosure_Tests;

public sealed class AnswerRuleTests
{
    private static readonly DisclosureRules Rules = BenchmarkCatalogue.Shipped().Disclosure;

    [Theory]
    [InlineData(0, 9, AnswerShare.Few)]
    [InlineData(3, 9, AnswerShare.Few)]
    [InlineData(4, 9, AnswerShare.Part)]
    [InlineData(5, 9, AnswerShare.Part)]
    [InlineData(6, 9, AnswerShare.Most)]
    [InlineData(9, 9, AnswerShare.Most)]
    public void A_part_is_told_in_thirds_and_none_looks_like_few(int count, int answered, AnswerShare share) => AnswerRule.ShareOf(count, answered).ShouldBe(share);

    [Theory]
    [InlineData(4, 4, 1)]
    [InlineData(7, 7, 1)]
    [InlineData(10, 2, 1)]
    [InlineData(12, 8, 4)]
    public void Few_answers_few_clusters_or_one_large_cluster_are_withheld(int answered, int clusters, int largest) => Is(answered, clusters, largest).ShouldBeFalse();

    [Theory]
    [InlineData(8, 8, 1)]
    [InlineData(13, 12, 2)]
    [InlineData(27, 12, 6)]
    public void Enough_answers_of_enough_clusters_are_told(int answered, int clusters, int largest) => Is(answered, clusters, largest).ShouldBeTrue();

    /// <summary>Whoever knows the answers of a whole cluster cannot tell of anybody else what was answered, nor what was not.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    public void Words_that_are_told_leave_every_answer_of_everybody_else_open(int kinds)
    {
        for (var answered = 5; answered <= 13; answered++)
        {
            for (var cluster = 1; cluster <= 4; cluster++)
            {
                if (!Is(answered, answered - cluster + 1, cluster))
                    continue;
                foreach (var told in Divided(answered, kinds).GroupBy(counts => string.Join(',', counts.Select(count => AnswerRule.ShareOf(count, answered)))))
                {
                    var possible = told.ToArray();
                    foreach (var known in Divided(cluster, kinds))
                    {
                        var others = possible.Where(counts => counts.Zip(known).All(static pair => pair.First >= pair.Second)).Select(counts => counts.Zip(known, static (all, own) => all - own).ToArray()).ToArray();
                        if (others.Length == 0)
                            continue;
                        for (var answer = 0; answer < kinds; answer++)
                        {
                            others.Max(rest => rest[answer]).ShouldBeGreaterThan(0, $"{answered} answers, cluster of {cluster}: nobody else can have given answer {answer} of {told.Key}");
                            others.Min(rest => rest[answer]).ShouldBeLessThan(answered - cluster, $"{answered} answers, cluster of {cluster}: everybody else gave answer {answer} of {told.Key}");
                        }
                    }
                }
            }
        }
    }

    private static bool Is(int answered, int clusters, int largest) => AnswerRule.IsSafe(
        new ConfidentialAnswers { Table = "laws", Row = "woo", Year = 2024, Counts = [answered, 0], Clusters = clusters, LargestCluster = largest }, Rules);

    private static IEnumerable<int[]> Divided(int whole, int kinds) => kinds == 1
        ? [[whole]]
        : Enumerable.Range(0, whole + 1).SelectMany(first => Divided(whole - first, kinds - 1).Select(rest => (int[])[first, .. rest]));
}
