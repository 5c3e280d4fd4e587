using System.Globalization;
using CsCheck;
using Maatstaf.Checks;
using Maatstaf.Situations;

namespace Maatstaf.Checks_Tests;

/// <summary>A check that compares with others gives nothing of theirs away but its verdict.</summary>
public sealed class NothingOfOthersTests
{
    private const string Leaf = "software.front-office", Empty = "software.mid-office";

    private static readonly Gen<double[]> Spending = Gen.Select(Gen.Double[0.01, 2_000], Gen.Double[0, 1.5], Gen.Double[-1, 1].Array[5, 40], static (centre, width, places) =>
        Array.ConvertAll(places, place => centre * Math.Exp(width * place)));

    private static readonly Gen<(long Before, long Now)[]> Changing = Gen.Select(Gen.Long[1_000, 100_000_000], Gen.Double[0.3, 3]).Array[5, 40].Select(static pairs =>
        Array.ConvertAll(pairs, static pair => (pair.Item1, Math.Max(1, (long)(pair.Item1 * pair.Item2)))));

    private static readonly Gen<Comparison> Anybody = Gen.Select(Spending, Spending, Changing, static (front, mid, changes) => new Comparison
    {
        Levels = new Dictionary<string, LevelSpread> { [Leaf] = LevelSpread.Of(front)!, [Empty] = LevelSpread.Of(mid)! },
        Changes = new Dictionary<string, ChangeSpread> { [Leaf] = ChangeSpread.Of(changes, 0.5)! },
    });

    private static readonly Gen<(int Now, int Before, bool IsFirst)> Own = Gen.Select(Gen.Int[1, 30_000_000], Gen.Int[1, 30_000_000], Gen.Bool);

    [Fact]
    public void The_same_verdict_beside_other_others_is_the_same_sentence()
    {
        var compared = 0;
        Gen.Select(Own, Anybody, Anybody).Sample(
            (own, some, others) =>
            {
                var first = Verdicts(own, some);
                var second = Verdicts(own, others);
                foreach (var verdict in first.Keys.Intersect(second.Keys))
                {
                    second[verdict].Sentence.ShouldBe(first[verdict].Sentence);
                    second[verdict].Facts.ShouldBe(first[verdict].Facts);
                    Interlocked.Increment(ref compared);
                }
            },
            iter: 2_000,
            threads: 1);
        compared.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void An_influence_that_rests_on_others_has_one_digit() => Gen.Select(Own, Anybody).Sample(
        static (own, others) =>
        {
            foreach (var finding in Run(own, others).Where(static finding => finding.Code is "C202" or "C302" or "C303" && finding.Influence is not null))
                finding.Influence!.Value.ToString("E1", CultureInfo.InvariantCulture)[^6].ShouldBe('0');
        },
        iter: 500,
        threads: 1);

    /// <summary>What was found by code, place and direction.</summary>
    private static Dictionary<(string Code, string Line, bool IsAbove), CheckFinding> Verdicts((int Now, int Before, bool IsFirst) own, Comparison others)
    {
        var isAbove = Math.Log(own.Now / 50_000.0) > others.Levels[Leaf].Median;
        return Run(own, others).ToDictionary(finding => (finding.Code, finding.Line, isAbove));
    }

    private static IReadOnlyList<CheckFinding> Run((int Now, int Before, bool IsFirst) own, Comparison others)
    {
        var checking = Checking.Of(AReturn.Ordinary().Without(Leaf).Software(Leaf, own.Now)).Beside(others).Among(100_000_000, 950_000);
        if (!own.IsFirst)
            checking.After(AReturn.Ordinary(year: 2023).Without(Leaf).Software(Leaf, own.Before));
        return [.. checking.Run("C202"), .. checking.Run("C301"), .. checking.Run("C302"), .. checking.Run("C303")];
    }
}
