using System.Text.RegularExpressions;
using Maatstaf.Reference;
using Maatstaf.Reference.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference_Tests;

/// <summary>Each check has a code and two sentences; figures are one of each.</summary>
public sealed partial class ReferenceCheckTests
{
    [Fact]
    public void Every_check_has_a_code_of_its_own_and_two_sentences_with_the_same_facts()
    {
        ReferenceChecks.All.Select(static check => check.Code).ShouldBeUnique();
        ReferenceChecks.All.Select(static check => check.Code).ShouldBeInOrder();
        foreach (var check in ReferenceChecks.All)
        {
            check.Code.ShouldStartWith("N");
            FactsOf(check.Dutch).ShouldBe(FactsOf(check.English), ignoreOrder: true, check.Code);
            check.Dutch.ShouldEndWith(".", customMessage: check.Code);
            check.Dutch.ShouldNotBe(check.English);
        }
    }

    [Fact]
    public void A_newer_figure_takes_the_place_of_an_older_one()
    {
        var code = OrganisationCode.Parse("GM9001");
        ReferenceFigure Figure(long value) => new(code, 2024, ReferenceSubject.Inhabitants, value, new ReferenceOrigin("CBS", "03759ned", "", null, "a.json"));
        var figures = ReferenceFigures.Of([Figure(1)]).With([Figure(2)]);
        figures.All.ShouldHaveSingleItem().Value.ShouldBe(2);
        var row = figures.With([Figure(3) with { Subject = ReferenceSubject.StaffMilliFte, Value = 210_500, Origin = new ReferenceOrigin("Iv3", "jaarrekening 2024", "", false, "b.json") }]).ProfileOf(code, 2024)!;
        (row["inhabitants"], row["staff_fte"], row["budget_eur"], row.From.File, row.From.Sheet).ShouldBe(("2", "210.5", "", "a.json, b.json", "CBS 03759ned, Iv3 jaarrekening 2024"));
    }

    private static IEnumerable<string> FactsOf(string sentence) => FactInSentence().Matches(sentence).Select(static match => match.Value).Distinct();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex FactInSentence();
}
