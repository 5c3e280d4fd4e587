using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue_Tests;

/// <summary>Rows that stand in a table of the form from the start.</summary>
public sealed class FixedRowTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    [Fact]
    public void The_laws_that_are_asked_have_a_day_up_to_three_years_after_the_year_of_the_edition()
    {
        foreach (var year in Enumerable.Range(2004, 30))
        {
            var last = Edition.About(year).Year + 3;
            Catalogue.Laws.AskedIn(year).ShouldBe(Catalogue.Laws.All.Where(law => law.Dates.Any(date => date.On.Year <= last)));
            Catalogue.Form[ReturnForm.Laws].Rows!.AskedIn(year).Select(static row => row.Code).ShouldBe(Catalogue.Laws.AskedIn(year).Select(static law => law.Id));
        }

        Catalogue.Laws.AskedIn(2010).ShouldBeEmpty();
        Catalogue.Laws.AskedIn(2020).Select(static law => law.Id).ShouldBe(["avg", "dba", "woo", "omgevingswet", "ai"]);
    }

    [Fact]
    public void A_law_is_called_as_people_call_it_and_helps_with_what_it_asks()
    {
        var law = Catalogue.Laws.All.Single(static law => law.Id == "woo");
        var row = Catalogue.Form[ReturnForm.Laws].Rows!.Find("woo").ShouldNotBeNull();
        row.Label.Dutch.ShouldBe("Woo");
        row.Help.ShouldBe(law.Duties);
    }

    [Fact]
    public void A_question_helps_with_its_levels_and_what_they_count_for()
    {
        var rows = Catalogue.Form[ReturnForm.Maturity].Rows.ShouldNotBeNull();
        rows.AskedIn(2021).Select(static row => row.Code).ShouldBe(Catalogue.Maturity.AskedIn(2021).Select(static question => question.Code));
        var levels = rows.Find("bi.use")!.Help;
        levels.Select(static level => level.Dutch.Split(" = ")[0]).ShouldBe(["1", "1,5", "2", "2,5", "3"]);
        levels[1].English.ShouldStartWith("1.5 = ");
    }

    [Fact]
    public void Each_table_says_in_which_column_a_row_has_its_name() =>
        Catalogue.Form.Tables.Select(static table => (table.Id, table.NameColumn)).Where(static table => table.NameColumn != "line")
            .ShouldBe([("profiles", null), ("laws", "law"), ("maturity", "question")]);
}
