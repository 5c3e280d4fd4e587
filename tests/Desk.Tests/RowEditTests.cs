using Maatstaf.Catalogue;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk_Tests;

/// <summary>From a row on the page to a change of the draft, and which line of last year stands beside it.</summary>
public sealed class RowEditTests
{
    private static readonly FormTable Projects = BenchmarkCatalogue.Shipped().Form["projects"];
    private static readonly Provenance Workbook = new(Way.Workbook, "levering.xlsx", "Projecten", 7);

    [Fact]
    public void An_answer_to_a_question_that_had_none_is_a_new_row()
    {
        var edit = new RowEdit("a", "1", new Dictionary<string, string>(), new Dictionary<string, string> { ["hours"] = "3" });
        var change = edit.ToChange(Projects, Language.Dutch, null)!;
        change.Before.ShouldBeNull();
        change.After!["hours"].ShouldBe("3");
        (edit with { Typed = new Dictionary<string, string>() }).ToChange(Projects, Language.Dutch, null).ShouldBeNull();
    }

    [Fact]
    public void A_row_that_nobody_touched_asks_for_no_change_also_when_it_was_written_otherwise()
    {
        var row = Row("1", ("hours", "12.50"), ("theme", "data"));
        Edit(row, ("hours", "12,5"), ("theme", "data")).ToChange(Projects, Language.Dutch, row).ShouldBeNull();
    }

    [Fact]
    public void A_changed_cell_becomes_typed_and_the_others_stay_as_they_were_delivered()
    {
        var row = Row("1", ("hours", "12.50"), ("theme", "data"));
        var change = Edit(row, ("hours", "12,5"), ("theme", "cloud")).ToChange(Projects, Language.Dutch, row)!;
        change.Before!.SaysTheSameAs(row).ShouldBeTrue();
        change.After!["hours"].ShouldBe("12.50");
        change.After["theme"].ShouldBe("cloud");
        change.After.From.ShouldBe(Provenance.Typed);
    }

    [Fact]
    public void A_new_row_that_is_empty_is_no_row()
    {
        new RowEdit("a", "2", null, new Dictionary<string, string> { ["hours"] = " " }).ToChange(Projects, Language.Dutch, null).ShouldBeNull();
    }

    [Fact]
    public void A_column_that_the_table_does_not_have_is_ignored()
    {
        var change = new RowEdit("a", "2", null, new Dictionary<string, string> { ["hours"] = "3", ["status"] = "approved" }).ToChange(Projects, Language.Dutch, null)!;
        change.After!.Cells.Keys.ShouldBe(["hours"]);
    }

    [Fact]
    public void A_removed_row_goes_and_says_what_it_was()
    {
        var row = Row("1", ("hours", "12.50"));
        var change = new RowEdit("a", "1", row.Cells, null).ToChange(Projects, Language.Dutch, row)!;
        change.After.ShouldBeNull();
        change.Before!.SaysTheSameAs(row).ShouldBeTrue();
    }

    [Fact]
    public void Last_year_stands_beside_the_line_of_the_same_name_and_each_line_once()
    {
        DeliveredRow[] now = [Row("1", ("theme", "data"), ("subject", "Zaaksysteem")), Row("2", ("theme", "data"))];
        DeliveredRow[] before = [Row("2", ("theme", "data")), Row("7", ("theme", "data"), ("subject", "Zaaksysteem")), Row("8", ("theme", "cloud"))];
        var beside = BesideLastYear.Of(Projects, now, before);
        beside.ByLine["1"].Line.ShouldBe("7");
        beside.ByLine["2"].Line.ShouldBe("2");
        beside.Alone.ShouldHaveSingleItem().Line.ShouldBe("8");
    }

    private static DeliveredRow Row(string line, params (string Column, string Text)[] cells) =>
        DeliveredRow.Of(Projects.Id, line, cells.Select(static cell => KeyValuePair.Create(cell.Column, cell.Text)), Workbook);

    private static RowEdit Edit(DeliveredRow row, params (string Column, string Text)[] typed) =>
        new("a", row.Line, row.Cells, typed.ToDictionary(static cell => cell.Column, static cell => cell.Text));
}
