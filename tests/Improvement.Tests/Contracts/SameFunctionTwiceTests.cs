using Maatstaf.Improvement.Contracts;
using Maatstaf.Situations;
using static Maatstaf.Improvement_Tests.Contracts.Books;

namespace Maatstaf.Improvement_Tests.Contracts;

public sealed class SameFunctionTwiceTests
{
    private const string Rule = "same-function-twice";

    [Fact]
    public void All_programs_but_the_dearest_could_be_saved()
    {
        var verdict = Judge(Rule, Line("1", 50_000, "Zaaksysteem Noord"), Line("2", 20_000, "Regie op Zaken (zaak)"), Line("3", 9_000, "Zaaksysteem Zuid"));
        verdict.Found().ShouldContain(("zaken", 29_000_00));
        var finding = verdict.Findings.Single(static finding => finding.Subject.Dutch == "zaken");
        finding.Lines.Select(static found => (found.Line.Line, found.Cents)).ShouldBe([("1", 0), ("2", 20_000_00), ("3", 9_000_00)]);
        finding.Detail.Dutch.ShouldBe("3 programma's: Zaaksysteem Noord, Regie op Zaken (zaak), Zaaksysteem Zuid.");
    }

    [Fact]
    public void Lines_with_the_same_name_are_one_program() => Judge(
        Rule,
        Line("1", 50_000, "Salaris Plus"),
        Line("2", 20_000, "salaris  plus"),
        Line("3", 30_000, "SALARIS-PLUS")).Findings.ShouldBeEmpty();

    [Fact]
    public void A_program_costs_all_its_lines_together()
    {
        var verdict = Judge(Rule, Line("1", 50_000, "Salaris Plus"), Line("2", 30_000, "Loon en payroll"), Line("3", 30_000, "Loon en payroll"));
        verdict.Found().ShouldBe([("personeel en salaris", 50_000_00)]);
    }

    [Fact]
    public void The_same_work_in_another_kind_of_software_is_not_held_against_it() => Judge(
        Rule,
        Line("1", 50_000, "Salaris Plus"),
        Line("2", 20_000, "Payroll", category: "software.business-operations")).Findings.ShouldBeEmpty();

    [Fact]
    public void Less_than_a_thousand_euros_is_not_worth_a_line()
    {
        Judge(Rule, Line("1", 50_000, "Salaris Plus"), Line("2", 1_000, "Payroll")).Findings.Count.ShouldBe(1);
        Judge(Rule, Line("1", 50_000, "Salaris Plus"), Line("2", 999, "Payroll")).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_long_word_is_found_inside_another_and_a_short_one_only_by_itself()
    {
        Does("payroll", "Hrm-suite").ShouldBeTrue();
        Does("payroll", "Thrmostaat").ShouldBeFalse();
        Does("finance", "Financiële administratie").ShouldBeTrue();
        Does("case-management", "Zaaksysteem").ShouldBeTrue();
        Does("case-management", "Oorzaak").ShouldBeFalse();
        Does("documents", "Bouwarchief 2000").ShouldBeTrue();
    }

    [Fact]
    public void Lines_without_a_program_could_not_be_judged() => Judge(Rule, Line("1", 50_000), Line("2", 5_000, " - ")).Unjudged.Lines().ShouldBe(["1", "2"]);

    private static bool Does(string function, string application) => SameFunctionTwice.Does(Country.Catalogue.Explanation.Functions.Single(known => known.Id == function), application);
}
