using Maatstaf.Intake;
using Maatstaf.Intake.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake_Tests;

/// <summary>Every kind of bad input is refused, at the right place, with a sentence that says what to do.</summary>
public sealed class BadInputTests
{
    /// <summary>Checks that need a whole file or zip, or a limit; tested in the class named.</summary>
    private static readonly Dictionary<string, string> TestedElsewhere = new()
    {
        ["F001"] = nameof(BadContainerTests),
        ["F002"] = nameof(BadContainerTests),
        ["F003"] = nameof(BadContainerTests),
        ["F004"] = nameof(BadContainerTests),
        ["F005"] = nameof(BadContainerTests),
        ["F006"] = nameof(BadContainerTests),
        ["F007"] = nameof(BoundedMemoryTests),
        ["F008"] = nameof(BadContainerTests),
        ["F009"] = nameof(BoundedMemoryTests),
        ["F010"] = nameof(BoundedMemoryTests),
        ["F016"] = nameof(BadContainerTests),
        ["F020"] = nameof(BadContainerTests),
        ["F040"] = nameof(LimitTests),
        ["F084"] = nameof(LimitTests),
        ["F099"] = nameof(LimitTests),
    };

    public static TheoryData<string> Names => [.. BadInput.All.Select(static bad => bad.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_input_is_refused_at_its_place(string name)
    {
        var bad = BadInput.All.Single(bad => bad.Name == name);
        using var package = new SmallPackage();
        bad.Change(package);
        var reading = package.Read();
        reading.Data.ShouldBeNull();
        reading.ContentHash.ShouldBeNull();
        var problem = reading.Problems.Where(static problem => problem.Severity >= Severity.Blocks).ShouldHaveSingleItem();
        problem.Code.ShouldBe(bad.Code);
        problem.Place.ShouldBe(new Place(bad.File, bad.Line, bad.Column));
        problem.Sentence.Dutch.ShouldBe(bad.Sentence);
        package.Read(keepDetails: false, threads: 1).Problems.ShouldBe(reading.Problems);
        SmallPackage.ReadAt(package.AsZip("pakket/")).Problems.Count.ShouldBe(reading.Problems.Count);
    }

    [Fact]
    public void Every_check_has_an_example()
    {
        var tested = BadInput.All.Select(static bad => bad.Code).Concat(TestedElsewhere.Keys).ToHashSet();
        FormChecks.All.Select(static check => check.Code).Where(code => !tested.Contains(code)).ShouldBeEmpty();
        TestedElsewhere.Keys.Except(FormChecks.All.Select(static check => check.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_check_has_a_code_of_its_own_and_two_sentences_with_the_same_facts()
    {
        FormChecks.All.Select(static check => check.Code).ShouldBeUnique();
        FormChecks.All.Select(static check => check.Code).ShouldBeInOrder();
        foreach (var check in FormChecks.All)
        {
            FactsOf(check.Dutch).ShouldBe(FactsOf(check.English), ignoreOrder: true, check.Code);
            check.Dutch.ShouldEndWith(".", customMessage: check.Code);
            check.Dutch.ShouldNotBe(check.English);
        }
    }

    private static IEnumerable<string> FactsOf(string sentence) =>
        System.Text.RegularExpressions.Regex.Matches(sentence, @"\{(\w+)\}").Select(static match => match.Value).Distinct();
}
