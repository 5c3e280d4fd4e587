using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C504_LineTwiceTests
{
    private static AReturn Veenbeek() => AReturn.Of("GM9010", 2024).Profile(50_000)
        .Software("software.system", 4_000, application: "Bewaker", supplier: "Noorderlicht", line: "10");

    [Fact]
    public void The_same_application_supplier_and_amount_are_told()
    {
        var finding = Checking.Of(Veenbeek().Software("software.system", 4_000, application: "Bewaker", supplier: "Noorderlicht", line: "9")).Among(1, 950_000).Only("C504");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("software", "9", "amount_eur"));
        Checking.Dutch(finding).ShouldBe("Bewaker staat er 2 keer met € 4.000: in de regels 9, 10. Haal dubbele regels weg.");
        finding.Influence.ShouldBe(-0.004);
    }

    [Theory]
    [InlineData("software.system", "Bewaker", "Noorderlicht", 4_000.01)]
    [InlineData("software.system", "Bewaker", "Zuiderlicht", 4_000)]
    [InlineData("software.system", "Wachter", "Noorderlicht", 4_000)]
    [InlineData("software.mid-office", "Bewaker", "Noorderlicht", 4_000)]
    public void A_line_that_differs_in_anything_is_another_line(string category, string application, string supplier, double cost) =>
        Checking.Of(Veenbeek().Software(category, (decimal)cost, application: application, supplier: supplier)).Run("C504").ShouldBeEmpty();

    [Fact]
    public void Lines_without_an_application_cannot_be_told_apart() =>
        Checking.Of(AReturn.Of("GM9010", 2024).Software("software.system", 10).Software("software.system", 10)).Run("C504").ShouldBeEmpty();
}
