using CsCheck;
using Maatstaf.Delivery.Cases;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery_Tests;

public sealed class ChangedContentTests
{
    private static readonly OrganisationCode Zandwijk = OrganisationCode.Parse("GM9001");

    [Fact]
    public void Who_saw_an_older_row_is_asked_and_nothing_changes()
    {
        var newest = Content(("1", "20"));
        var late = ChangedContent.Of(newest, [new RowChange(Row("1", "10"), Row("1", "30"))]);
        late.Content.ShouldBeNull();
        late.Conflicts.ShouldHaveSingleItem().Now.ShouldBe(Row("1", "20"));
    }

    [Fact]
    public void Who_wants_what_is_there_already_is_not_asked() =>
        ChangedContent.Of(Content(("1", "20")), [new RowChange(Row("1", "10"), Row("1", "20"))]).Conflicts.ShouldBeEmpty();

    [Fact]
    public void A_row_that_somebody_else_removed_does_not_come_back_by_itself() =>
        ChangedContent.Of(Content(), [new RowChange(Row("1", "10"), Row("1", "20"))]).Conflicts.ShouldHaveSingleItem().Now.ShouldBeNull();

    [Fact]
    public void Two_people_each_add_a_row_of_the_same_number_and_the_second_is_asked() =>
        ChangedContent.Of(Content(("1", "10")), [new RowChange(null, Row("1", "99"))]).Conflicts.ShouldHaveSingleItem();

    /// <summary>Two editors in any order: what one of them was told is kept stays, until somebody who saw it changes it.</summary>
    [Fact]
    public void No_update_is_lost_in_any_order_of_two_editors()
    {
        var turns = Gen.Select(Gen.Int[0, 1], Gen.Int[1, 4], Gen.Bool).List[1, 60];
        turns.Sample(
            static turns =>
            {
                var kept = Content();
                var seen = new[] { kept, kept };
                var expected = new Dictionary<string, string>();
                foreach (var (turn, (editor, line, looksFirst)) in turns.Index())
                {
                    if (looksFirst)
                        seen[editor] = kept;
                    var (place, text) = ($"{line}", $"{editor}-{turn}");
                    var outcome = ChangedContent.Of(kept, [new RowChange(seen[editor].Find("software", place), Row(place, text))]);
                    if (outcome.Content is null)
                        continue;
                    (seen[editor].Find("software", place)?["amount_eur"]).ShouldBe(expected.GetValueOrDefault(place), "a change counts only when its editor saw the last one");
                    kept = outcome.Content;
                    expected[place] = text;
                }

                kept.Rows.ToDictionary(static row => row.Line, static row => row["amount_eur"]).ShouldBe(expected, ignoreOrder: true);
            },
            iter: 1000);
    }

    private static DeliveredYear Content(params (string Line, string Amount)[] rows) =>
        DeliveredYear.Of(Zandwijk, 2025, rows.Select(static row => Row(row.Line, row.Amount)));

    private static DeliveredRow Row(string line, string amount) => DeliveredRow.Of("software", line, [new("amount_eur", amount)], Provenance.Typed);
}
