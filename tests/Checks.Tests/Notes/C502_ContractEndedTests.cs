using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C502_ContractEndedTests
{
    private static Checking Veenbeek(string end, decimal cost, string application = "Zaakwijzer") =>
        Checking.Of(AReturn.Of("GM9010", 2024).Software("software.mid-office", cost, application: application, contractEnd: DateOnly.ParseExact(end, "yyyy-MM-dd"), line: "7"));

    [Theory]
    [InlineData("2024-01-01", 100)]
    [InlineData("2023-12-31", 0)]
    [InlineData("2023-12-31", -100)]
    public void A_contract_of_this_year_or_a_line_without_cost_is_right(string end, int cost) => Veenbeek(end, cost).Run("C502").ShouldBeEmpty();

    [Theory]
    [InlineData("Zaakwijzer", "Zaakwijzer kost € 12.500, maar het contract liep af op 31-12-2023, voor 2024. Kijk of de datum klopt, of dat u nog betaalt zonder contract.")]
    [InlineData("", "Regel 7 kost € 12.500, maar het contract liep af op 31-12-2023, voor 2024. Kijk of de datum klopt, of dat u nog betaalt zonder contract.")]
    public void A_contract_that_ended_before_is_told(string application, string sentence)
    {
        var finding = Veenbeek("2023-12-31", 12_500, application).Only("C502");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "7", "contract_end"));
        Checking.Dutch(finding).ShouldBe(sentence);
    }

    [Fact]
    public void Names_of_applications_are_shown_as_they_are_on_one_line() =>
        Checking.Dutch(Veenbeek("2020-01-01", 1, "Zaak{cost}\nwijzer").Only("C502")).ShouldStartWith("Zaak{cost}\uFFFDwijzer kost € 1, maar");
}
