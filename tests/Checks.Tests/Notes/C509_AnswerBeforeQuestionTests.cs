using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests.Notes;

public sealed class C509_AnswerBeforeQuestionTests
{
    private static Checking Veenbeek(int year, string question) => Checking.Of(AReturn.Of("GM9010", year).Answer(question, 2));

    [Theory]
    [InlineData(2025, "culture.learning")]
    [InlineData(2022, "bi.data")]
    [InlineData(2004, "customer.knowing")]
    [InlineData(2004, "operations.cloud")]
    public void An_answer_to_what_was_asked_or_is_asked_no_more_is_right(int year, string question) => Veenbeek(year, question).Run("C509").ShouldBeEmpty();

    [Fact]
    public void An_answer_to_what_was_not_asked_yet_is_told()
    {
        var finding = Veenbeek(2021, "bi.data").Only("C509");
        finding.Severity.ShouldBe(Severity.Informs);
        (finding.Table, finding.Line, finding.Column).ShouldBe(("maturity", "bi.data", "score"));
        Checking.Dutch(finding).ShouldBe(
            "De vraag 'Gegevens: onze gegevens kloppen, betekenen één ding en hebben een eigenaar' hoort pas vanaf boekjaar 2022 bij de vragenlijst. Het antwoord over 2021 telt niet mee.");
    }
}
