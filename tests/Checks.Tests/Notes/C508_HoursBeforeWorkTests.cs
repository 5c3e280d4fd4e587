using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C508_HoursBeforeWorkTests
{
    private static Checking Veenbeek(LawState state, decimal? hours) => Checking.Of(AReturn.Of("GM9010", 2024).Law("woo", state, hours));

    [Theory]
    [InlineData(LawState.NotApplicable, null)]
    [InlineData(LawState.ToDo, 0)]
    [InlineData(LawState.Busy, 120)]
    [InlineData(LawState.Done, 120)]
    public void Hours_of_work_and_no_hours_without_it_are_right(LawState state, int? hours) => Veenbeek(state, hours).Run("C508").ShouldBeEmpty();

    [Fact]
    public void Hours_on_what_is_still_to_do_are_told()
    {
        var finding = Veenbeek(LawState.ToDo, 0.5m).Only("C508");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("laws", "woo", "hours"));
        Checking.Dutch(finding).ShouldBe("Bij Woo staat 'Nog te doen', en toch 0,5 uur. Kijk welke van de twee klopt.");
    }

    [Fact]
    public void Hours_on_what_is_not_applicable_are_told() =>
        Checking.Dutch(Veenbeek(LawState.NotApplicable, 1_250).Only("C508")).ShouldBe("Bij Woo staat 'Niet van toepassing', en toch 1.250 uur. Kijk welke van de twee klopt.");
}
