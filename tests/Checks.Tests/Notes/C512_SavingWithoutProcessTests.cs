using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C512_SavingWithoutProcessTests
{
    private static Checking Veenbeek(decimal? process, decimal? saved) => Checking.Of(AReturn.Of("GM9010", 2024).UseCase("Vertalen", process: process, saved: saved));

    [Theory]
    [InlineData(900, 90)]
    [InlineData(null, 0)]
    [InlineData(null, null)]
    public void A_saving_of_known_work_or_none_is_right(int? process, int? saved) => Veenbeek(process, saved).Run("C512").ShouldBeEmpty();

    [Fact]
    public void A_saving_of_unknown_work_is_told()
    {
        var finding = Veenbeek(null, 90).Only("C512");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", "1", "process_hours"));
        Checking.Dutch(finding).ShouldBe("Vertalen bespaart 90 uur, maar de uren van het hele werk staan er niet bij. Zonder die uren telt de besparing niet mee. Vul ze in.");
    }
}
