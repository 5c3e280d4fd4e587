using Maatstaf.Catalogue;

namespace Maatstaf.Demo_Tests;

/// <summary>How far the invented municipalities are with laws.</summary>
public sealed class LawStateTests
{
    private static readonly string[] InOrder = ["to-do", "busy", "done"];

    [Fact]
    public void Who_says_anything_says_it_of_every_law_that_the_edition_asks_about()
    {
        var asked = BenchmarkCatalogue.Shipped().Laws.AskedIn(2024).Select(static law => law.Id).Order(StringComparer.Ordinal).ToArray();
        Country.Package.Laws.Select(static law => law.Year).Distinct().ShouldBe([2024]);
        foreach (var municipality in Country.Package.Laws.GroupBy(static law => law.Organisation))
            municipality.Select(static law => law.Law).ShouldBe(asked);
        var answered = Country.Package.Laws.Select(static law => law.Organisation).Distinct().Intersect(Country.Participants(2024)).Count();
        ((double)answered / Country.Participants(2024).Count).ShouldBeInRange(0.85, 0.99);
    }

    [Fact]
    public void What_holds_for_long_is_mostly_done_and_what_is_still_to_come_mostly_not()
    {
        PartDone("avg").ShouldBeGreaterThan(0.8);
        foreach (var coming in (string[])["wmebv", "cbw", "archiefwet"])
            PartDone(coming).ShouldBeLessThan(0.2);
        Country.Package.Laws.Select(static law => law.State).Distinct().ShouldBe(["not-applicable", .. InOrder], ignoreOrder: true);
    }

    [Fact]
    public void A_small_municipality_is_a_little_behind()
    {
        var inhabitants = Country.Package.Profiles.Where(static row => row.Year == 2024).ToDictionary(static row => row.Municipality, static row => row.Inhabitants);
        double Mean(Func<int, bool> size) => Country.Package.Laws.Where(law => law.State != "not-applicable" && size(inhabitants[law.Organisation])).Average(static law => Array.IndexOf(InOrder, law.State));
        var (small, large) = (Mean(static size => size < 30_000), Mean(static size => size > 60_000));
        (large - small).ShouldBeInRange(0.1, 0.8);
    }

    [Fact]
    public void Nobody_has_hours_on_what_is_not_begun_and_some_do_not_know_theirs()
    {
        Country.Package.Laws.Where(static law => law.State == "not-applicable").ShouldAllBe(static law => law.HoursHundredths == null);
        Country.Package.Laws.Where(static law => law.State == "to-do").ShouldAllBe(static law => law.HoursHundredths == null || law.HoursHundredths == 0);
        var working = Country.Package.Laws.Where(static law => law.State is "busy" or "done").ToArray();
        ((double)working.Count(static law => law.HoursHundredths is null) / working.Length).ShouldBeInRange(0.05, 0.3);
        working.ShouldAllBe(static law => law.HoursHundredths == null || (law.HoursHundredths >= 800 && law.HoursHundredths < 2_000_000));
    }

    [Fact]
    public void A_year_later_nobody_went_back_and_some_went_on()
    {
        var before = Country.Package.Laws.ToDictionary(static law => (law.Organisation, law.Law), static law => law.State);
        var steps = Delivering.Deliveries.Unspoiled.Values
            .SelectMany(static year => year.Laws.Select(law => (Key: (year.Organisation.ToString(), law.Law), law.State)))
            .Where(law => before.ContainsKey(law.Key))
            .Select(law => (int)law.State - (Array.IndexOf(InOrder, before[law.Key]) + 1)).ToArray();
        steps.ShouldAllBe(static step => step >= 0);
        ((double)steps.Count(static step => step > 0) / steps.Length).ShouldBeInRange(0.1, 0.6);
    }

    private static double PartDone(string law)
    {
        var of = Country.Package.Laws.Where(row => row.Law == law && row.State != "not-applicable").ToArray();
        return (double)of.Count(static row => row.State == "done") / of.Length;
    }
}
