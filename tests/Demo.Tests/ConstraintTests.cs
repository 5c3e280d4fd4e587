namespace Maatstaf.Demo_Tests;

public sealed class ConstraintTests
{
    [Fact]
    public void Reading_the_package_finds_nothing_wrong_with_it()
    {
        var reading = Computation.Reading(Country.Package);
        reading.Problems.ShouldBeEmpty();
        reading.Data.ShouldNotBeNull().Fictional.ShouldBeTrue();
    }

    [Fact]
    public void Every_municipality_has_inhabitants_in_every_year()
    {
        Country.Package.Profiles.ShouldAllBe(p => p.Inhabitants > 0);
        Country.Package.Profiles.Count.ShouldBe(21 * Country.Package.Organisations.Count(o => o.Kind == "municipality"));
    }

    [Fact]
    public void Given_shares_add_up_to_one_and_are_given_for_all_members_or_for_none()
    {
        foreach (var partnership in Country.Package.Memberships.GroupBy(m => (m.Partnership, m.Year)))
        {
            var given = partnership.Count(m => m.Share is not null);
            (given == 0 || given == partnership.Count()).ShouldBeTrue();
            if (given > 0) partnership.Sum(m => m.Share ?? 0).ShouldBe(1, 0.000001);
        }

        Country.Package.Memberships.ShouldContain(m => m.Share != null);
    }

    [Fact]
    public void A_municipality_belongs_to_one_partnership_a_year_at_most()
    {
        Country.Package.Memberships.Select(m => (m.Municipality, m.Year)).ShouldBeUnique();
    }

    [Fact]
    public void Keys_are_unique_and_rows_are_sorted_by_them()
    {
        var package = Country.Package;
        var keys = package.Software.Select(l => (l.Organisation, l.Year, l.Line)).ToList();
        keys.ShouldBeUnique();
        keys.ShouldBe(keys.OrderBy(k => k.Organisation, StringComparer.Ordinal).ThenBy(k => k.Year).ThenBy(k => k.Line));
        package.Personnel.Select(l => (l.Organisation, l.Year, l.Line)).ShouldBeUnique();
        package.Infrastructure.Select(l => (l.Organisation, l.Year, l.Line)).ShouldBeUnique();
        package.Projects.Select(l => (l.Organisation, l.Year, l.Line)).ShouldBeUnique();
        package.Laws.Select(l => (l.Organisation, l.Year, l.Law)).ShouldBeUnique();
        package.Maturity.Select(l => (l.Organisation, l.Year, l.Question)).ShouldBeUnique();
    }

    [Fact]
    public void Every_line_belongs_to_a_return()
    {
        var returns = Country.Package.Returns.Select(r => (r.Organisation, r.Year)).ToHashSet();
        Country.Package.Software.ShouldAllBe(l => returns.Contains(new(l.Organisation, l.Year)));
        Country.Package.Personnel.ShouldAllBe(l => returns.Contains(new(l.Organisation, l.Year)));
        Country.Package.Infrastructure.ShouldAllBe(l => returns.Contains(new(l.Organisation, l.Year)));
        Country.Package.Projects.ShouldAllBe(l => returns.Contains(new(l.Organisation, l.Year)));
        Country.Package.Laws.ShouldAllBe(l => returns.Contains(new(l.Organisation, l.Year)));
        Country.Package.Maturity.ShouldAllBe(l => returns.Contains(new(l.Organisation, l.Year)));
    }

    [Fact]
    public void What_members_pay_is_their_partnerships_cost_within_one_percent()
    {
        var lines = Country.Package.Software.Select(l => (l.Organisation, l.Year, l.Cents, l.Recharge))
            .Concat(Country.Package.Personnel.Select(l => (l.Organisation, l.Year, l.Cents, l.Recharge)))
            .Concat(Country.Package.Infrastructure.Select(l => (l.Organisation, l.Year, l.Cents, l.Recharge))).ToList();
        var paid = lines.Where(l => l.Recharge.Length > 0).GroupBy(l => (l.Recharge, l.Year)).ToDictionary(g => g.Key, g => g.Sum(l => l.Cents));
        var own = lines.Where(l => l.Organisation.StartsWith("SV", StringComparison.Ordinal)).GroupBy(l => (l.Organisation, l.Year)).ToDictionary(g => g.Key, g => g.Sum(l => l.Cents));
        paid.Count.ShouldBeGreaterThan(40);
        foreach (var (key, cents) in own)
        {
            ((double)paid[key] / cents).ShouldBe(1, 0.01);
        }
    }

    [Fact]
    public void Some_lines_are_credit_notes_and_some_denominators_are_not_known()
    {
        Country.Package.Software.ShouldContain(l => l.Cents < 0);
        Country.Package.Profiles.ShouldContain(p => p.BudgetCents == null);
        Country.Package.Profiles.ShouldContain(p => p.StaffFteThousandths == null);
        Country.Package.Profiles.ShouldContain(p => p.Workplaces == null);
    }

    [Fact]
    public void Coordination_is_a_function_of_its_own_from_2024_only()
    {
        var years = Country.Package.Personnel.Where(l => l.Function == "personnel.information-management.coordination").Select(l => l.Year).Distinct();
        years.ShouldBe([2024]);
    }

    [Fact]
    public void Scores_run_from_one_to_five()
    {
        Country.Package.Maturity.ShouldAllBe(a => a.Score >= 1 && a.Score <= 5);
    }
}
