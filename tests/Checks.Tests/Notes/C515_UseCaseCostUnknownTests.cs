using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C515_UseCaseCostUnknownTests
{
    [Fact]
    public void Known_cost_also_when_it_is_0_and_unknown_cost_of_what_is_not_used_are_right() => Checking.Of(AReturn.Of("GM9010", 2024)
        .UseCase("Vertalen", cost: 0)
        .UseCase("Samenvatten", "pilot", cost: 12_000)
        .UseCase("Zoeken", "idea", cost: null)
        .UseCase("Lezen", "stopped", cost: null)).Run("C515").ShouldBeEmpty();

    [Fact]
    public void Unknown_cost_of_what_is_tried_or_used_is_told_once()
    {
        var finding = Checking.Of(AReturn.Of("GM9010", 2024).UseCase("Vertalen", cost: null).UseCase("Zoeken", cost: 5).UseCase("Lezen", "pilot", cost: null)).Only("C515");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("ai", string.Empty, "cost_eur"));
        finding.Spot.Lines.ShouldBe(["1", "3"]);
        Checking.Dutch(finding).ShouldBe("Bij 2 van uw AI-toepassingen in proef of in gebruik staan geen kosten. Daardoor telt uw gemeente niet mee bij de AI-kosten per inwoner. Vul de kosten in als u ze weet, 0 als er geen zijn.");
    }
}
