using Maatstaf.Checks;
using Maatstaf.Demo.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo_Tests;

public sealed class OddityTests(ITestOutputHelper output)
{
    private const int MostQuestionsOfOne = 5;
    private const double MostQuestionsOnAverage = 2;

    public static TheoryData<string> Names => [.. Oddity.All.Select(static oddity => oddity.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_mistake_is_found_by_its_check_and_by_no_other(string name)
    {
        var delivery = Delivering.Deliveries.All.Single(delivery => delivery.Oddity?.Name == name);
        var before = Asking(Delivering.Findings(Delivering.Deliveries.Unspoiled[delivery.Organisation.ToString()]), delivery.Oddity!.Check);
        var after = Asking(Delivering.Findings(delivery.Year), delivery.Oddity.Check);
        var found = after.Except(before).ToList();
        foreach (var finding in found)
            output.WriteLine(finding.ToString());
        found.Count.ShouldBe(1, string.Join('\n', found));
        found[0].Check.ShouldBe(delivery.Oddity.Check);
        if (delivery.Oddity.Place.Contains('.', StringComparison.Ordinal))
            found[0].Line.ShouldStartWith(delivery.Oddity.Place);
    }

    [Fact]
    public void A_return_without_mistakes_gets_few_questions_and_nothing_blocks_it()
    {
        var questions = new List<int>();
        foreach (var (code, year) in Delivering.Deliveries.Unspoiled)
        {
            var findings = Delivering.Findings(year);
            findings.Where(static finding => finding.Severity >= Severity.Blocks).ShouldBeEmpty(code);
            var asked = findings.Where(static finding => finding.Severity == Severity.Asks).ToList();
            questions.Add(asked.Count);
            output.WriteLine($"{code}: {asked.Count} {string.Join(" ", asked.Select(static finding => $"{finding.Code}:{finding.Line}"))}");
        }

        output.WriteLine($"average {questions.Average()}");
        questions.Max().ShouldBeLessThanOrEqualTo(MostQuestionsOfOne);
        questions.Average().ShouldBeLessThanOrEqualTo(MostQuestionsOnAverage);
    }

    // What only informs is no question; but one mistake is of that kind.
    private static HashSet<(string Check, string Table, string Line)> Asking(IEnumerable<CheckFinding> findings, string check) =>
        [.. findings.Where(finding => finding.Severity >= Severity.Asks || finding.Code == check).Select(static finding => (finding.Code, finding.Table, finding.Line))];
}
