using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Ratios;

public sealed class C407_LargeShareSavedTests
{
    private static Checking Veenbeek(decimal? process, decimal? saved) => Checking.Of(AReturn.Of("GM9010", 2024).UseCase(string.Empty, process: process, saved: saved));

    [Theory]
    [InlineData(1_000, 500)]
    [InlineData(0, 0)]
    [InlineData(null, 500)]
    [InlineData(1_000, null)]
    public void Half_of_the_work_or_what_is_not_known_is_right(int? process, int? saved) => Veenbeek(process, saved).Run("C407").ShouldBeEmpty();

    [Fact]
    public void More_than_half_asks()
    {
        var finding = Veenbeek(1_000, 600).Only("C407");
        finding.Severity.ShouldBe(Severity.Asks);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", "1", "hours_saved"));
        Checking.Dutch(finding).ShouldBe("Regel 1: u wint 600 uur van 1.000 uur, dat is 60% van het werk. Meer dan 50% komt zelden voor. Kijk of de uren van het hele werk erin staan, of leg uit hoe u dit hebt gemeten.");
    }

    [Fact]
    public void More_than_the_whole_gets_one_question() =>
        Checking.Of(AReturn.Ordinary().UseCase("Vertalen", process: 100, saved: 200)).Run().Select(static finding => finding.Code).Where(static code => code is "C110" or "C407").ShouldBe(["C110"]);
}
