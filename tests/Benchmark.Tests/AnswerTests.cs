using Maatstaf.Catalogue;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark_Tests;

public sealed class AnswerTests
{
    [Fact]
    public void An_answer_to_a_question_that_was_not_asked_yet_is_left_out()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 1, 1, 1)
            .Answer("Zandwijk", 2024, "customer.knowing", 2).Answer("Zandwijk", 2024, "customer.inclusion", 5));

        computed["maturity.customer.score", 2024].Value.ShouldBe(2, 1e-12);
    }

    [Fact]
    public void States_of_laws_are_counted_for_participants_alone_each_with_its_cluster()
    {
        var results = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 1, 1, 1).Law("Zandwijk", 2024, "woo", LawState.Done)
            .Municipality("Waterhoek", 2024, 10_000).Costs("Waterhoek", 2024, 1, 1, 1).Law("Waterhoek", 2024, "woo", LawState.Busy)
            .Municipality("Heuvelrade", 2024, 10_000).Costs("Heuvelrade", 2024, 1, 1, 1).Law("Heuvelrade", 2024, "woo", LawState.Done)
            .Bystander("Tussenmeer", 2024, 10_000)
            .Partnership("SV01", 2024, status: null, "Zandwijk", "Waterhoek")
            .Law("SV01", 2024, "woo", LawState.ToDo)).Results;

        var answers = results.Answers.ShouldHaveSingleItem();
        (answers.Table, answers.Row, answers.Year, answers.Answered, answers.Clusters, answers.LargestCluster).ShouldBe((ReturnForm.Laws, "woo", 2024, 3, 2, 2));
        answers.Counts.ShouldBe([0, 0, 1, 2]);
    }
}
