using Maatstaf.Catalogue;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests;

/// <summary>What an edition sees of the laws that come.</summary>
public sealed class LawRadarTests
{
    private static readonly LawRadar Radar = LawRadar.Of(Publications.Catalogue.Laws, new Edition(2025), Publications.Catalogue.Names);

    [Fact]
    public void It_looks_three_years_ahead_of_the_edition_and_puts_what_holds_already_in_the_middle()
    {
        (Radar.FirstYear, Radar.LastYear).ShouldBe((2026, 2028));
        Radar.Marks.ShouldAllBe(static mark => mark.Ring == Math.Max(0, mark.Date.On.Year - 2025) && mark.Ring <= LawRadar.YearsAhead);
        Radar.Marks.Where(static mark => mark.Ring == 0).GroupBy(static mark => mark.Law.Id).ShouldAllBe(static law => law.Count() == 1);
    }

    [Theory]
    [InlineData(2015)]
    [InlineData(2025)]
    [InlineData(2030)]
    public void It_shows_the_laws_that_the_return_of_its_edition_asks_about(int edition) =>
        LawRadar.Of(Publications.Catalogue.Laws, new Edition(edition), Publications.Catalogue.Names).Marks.Select(static mark => mark.Law).Distinct()
            .ShouldBe(Publications.Catalogue.Laws.AskedIn(edition - 1), ignoreOrder: true);

    [Fact]
    public void Marks_are_numbered_by_day()
    {
        Radar.Marks.Select(static mark => mark.Number).ShouldBe(Enumerable.Range(1, Radar.Marks.Count));
        Radar.Marks.Select(static mark => mark.Date.On).ShouldBeInOrder();
    }

    [Fact]
    public void Laws_that_the_report_of_2025_names_stand_where_it_puts_them()
    {
        DayOf("wmebv", 1).ShouldBe(new DateOnly(2026, 1, 1));
        DayOf("wmebv", 2).ShouldBe(new DateOnly(2027, 1, 1));
        DayOf("archiefwet", 1).ShouldBe(new DateOnly(2026, 7, 1));
        DayOf("omgevingswet", 0).ShouldBe(new DateOnly(2024, 1, 1));
        Radar.Coming.ShouldBe(Radar.Marks.Where(static mark => mark.Ring > 0).Select(static mark => mark.Law.Id).Distinct().Count());
    }

    [Fact]
    public void A_later_edition_sees_as_holding_what_was_still_to_come()
    {
        var later = LawRadar.Of(Publications.Catalogue.Laws, new Edition(2026), Publications.Catalogue.Names);
        later.Marks.Single(static mark => mark.Law.Id == "archiefwet").Ring.ShouldBe(0);
    }

    private static DateOnly DayOf(string law, int ring) => Radar.Marks.Single(mark => mark.Law.Id == law && mark.Ring == ring).Date.On;
}
