using System.Collections.Immutable;
using CsCheck;
using Maatstaf.Checks;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests;

/// <summary>What holds for any return.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Software = ["software.front-office", "software.mid-office", "software.system"];

    private static readonly Gen<AReturn> AnyReturn = Gen.Select(
        Gen.Int[1_000, 900_000],
        Gen.Select(Gen.Int[0, 2].Select(static pick => Software[pick]), Gen.Int[-10_000, 5_000_000], Gen.Enum<Hosting>(), Gen.Int[0, 3]).Array[0, 12],
        Gen.Select(Gen.Bool.Select(static first => first ? "personnel.operations" : "personnel.ict-management"), Gen.Enum<Employment>(), Gen.Int[0, 40], Gen.Int[-100, 3_000_000]).Array[0, 8],
        Gen.Int[0, 2_000_000].Array[0, 6],
        static (inhabitants, software, personnel, infrastructure) =>
        {
            var built = AReturn.Of("GM9010", 2024).Profile(inhabitants, budget: inhabitants * 3_000m, staff: inhabitants / 120m);
            foreach (var (category, euros, hosting, application) in software)
                built.Software(category, euros, hosting, application: application == 0 ? "" : $"App {application}");
            foreach (var (function, employment, fte, euros) in personnel)
                built.Personnel(function, employment, fte, euros);
            foreach (var euros in infrastructure)
                built.Infrastructure("infrastructure.servers-storage", euros);
            return built;
        });

    [Fact]
    public void The_order_of_lines_does_not_matter() => Gen.Select(AnyReturn, AnyReturn, Gen.Int).Sample(
        static (now, before, seed) =>
        {
            var delivered = now.Made();
            var shuffled = delivered with
            {
                Software = Shuffled(delivered.Software, seed),
                Personnel = Shuffled(delivered.Personnel, seed),
                Infrastructure = Shuffled(delivered.Infrastructure, seed),
            };
            var lastYear = before.Made() with { FiscalYear = 2023 };
            Told(Checking.Of(shuffled).After(lastYear).Among(1_000_000, 10_000)).ShouldBe(Told(Checking.Of(delivered).After(lastYear).Among(1_000_000, 10_000)));
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void A_year_like_the_last_one_raises_no_question_about_a_change() => AnyReturn.Sample(
        static built =>
        {
            var now = built.Made();
            var found = Checking.Of(now).After(now with { FiscalYear = 2023 }).Among(1_000_000, 10_000).Run();
            found.ShouldNotContain(static finding => finding.Code.StartsWith("C2", StringComparison.Ordinal) || finding.Code == "C301" || finding.Code == "C304" || finding.Code == "C404" || finding.Code == "C405");
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void Every_sentence_is_complete_in_both_languages_whatever_is_delivered() => Gen.Select(AnyReturn, AnyReturn).Sample(
        static (now, before) =>
        {
            foreach (var finding in Checking.Of(now).After(before.Made() with { FiscalYear = 2023 }).Among(1_000_000, 10_000).Stating("software", 1).Run())
            {
                finding.Sentence.Dutch.ShouldEndWith(".");
                finding.Sentence.English.ShouldEndWith(".");
                (finding.Sentence.Dutch + finding.Sentence.English).ShouldNotContain("{");
                finding.Sentence.Dutch.ShouldNotBe(finding.Sentence.English);
            }
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void The_effect_of_Hidiroglou_and_Berthelot_is_that_of_the_book_beyond_the_least_change() => Gen.Select(
        Gen.Select(Gen.Int[1_000, 3_000_000], Gen.Int[1_000, 3_000_000]).Array[5, 30],
        Gen.Int[1_000, 3_000_000],
        Gen.Int[1_000, 3_000_000]).Sample(
        static (others, now, before) =>
        {
            var spread = ChangeSpread.Of(others.Select(static pair => (pair.Item1 * 100L, pair.Item2 * 100L)), 0.5)!;
            var asked = Checking.Of(AReturn.Of("GM9010", 2024).Software("software.system", now))
                .After(AReturn.Of("GM9010", 2023).Software("software.system", before))
                .Beside(Others.Change("software.system", spread)).Run("C301").Count == 1;
            asked.ShouldBe(IsOutsideByTheBook([.. others.Select(static pair => ((double)pair.Item1, (double)pair.Item2))], before, now));
        },
        iter: 2_000,
        threads: 1);

    /// <summary>Hidiroglou and Berthelot (1986), written out: U 0.5, A 0.05, C 4, quartiles as in a spreadsheet; and at least 10 % from the others.</summary>
    private static bool IsOutsideByTheBook((double Before, double Now)[] others, double before, double now)
    {
        var medianRatio = Percentile([.. others.Select(static pair => pair.Now / pair.Before)], 50);
        double Effect(double x1, double x2)
        {
            var r = x2 / x1;
            var s = r >= medianRatio ? (r / medianRatio) - 1 : 1 - (medianRatio / r);
            return s * Math.Sqrt(Math.Max(x1, x2));
        }

        double[] effects = [.. others.Select(pair => Effect(pair.Before, pair.Now))];
        double first = Percentile(effects, 25), median = Percentile(effects, 50), third = Percentile(effects, 75);
        var floor = median == 0 ? 0.05 : 0.05 * Math.Abs(median);
        var own = Effect(before, now);
        var beside = now / before / medianRatio;
        if (Math.Max(beside, 1 / beside) < 1.1)
            return false;
        return own < median - (4 * Math.Max(median - first, floor)) || own > median + (4 * Math.Max(third - median, floor));
    }

    private static double Percentile(double[] values, int percent)
    {
        Array.Sort(values);
        var rank = (values.Length - 1) * percent;
        var (whole, rest) = (rank / 100, rank % 100);
        return rest == 0 ? values[whole] : values[whole] + ((values[whole + 1] - values[whole]) * rest / 100.0);
    }

    private static IReadOnlyList<(string, string, string, string, string, double?)> Told(Checking checking) =>
        [.. checking.Run().Select(static finding => (finding.Code, finding.Table, finding.Line, finding.Column, finding.Sentence.Dutch, finding.Influence))];

    private static ImmutableArray<T> Shuffled<T>(ImmutableArray<T> lines, int seed)
    {
        var shuffled = lines.ToArray();
        new Random(seed).Shuffle(shuffled);
        return [.. shuffled];
    }
}
