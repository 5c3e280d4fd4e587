namespace Maatstaf.Demo_Tests;

public sealed class BelievabilityTests
{
    private static readonly HashSet<(string, int)> Shared =
        [.. Country.Package.Memberships.Where(m => Country.Package.Returns.Any(r => r.Organisation == m.Partnership && r.Year == m.Year)).Select(m => (m.Municipality, m.Year))];

    [Fact]
    public void A_stand_alone_municipality_has_some_thirty_to_eighty_software_lines()
    {
        var counts = Country.Package.Software
            .Where(l => l.Organisation.StartsWith("GM", StringComparison.Ordinal) && l.Year >= 2015 && !Shared.Contains((l.Organisation, l.Year)))
            .CountBy(l => (l.Organisation, l.Year)).Select(c => c.Value).ToList();
        counts.Min().ShouldBeGreaterThan(30);
        counts.Max().ShouldBeLessThan(85);
    }

    [Fact]
    public void Most_licences_that_are_contracted_are_used_and_few_are_exceeded()
    {
        var known = Country.Package.Software.Where(l => l.LicencesContracted is not null && l.LicencesUsed is not null).ToList();
        ((double)known.Count(l => l.LicencesUsed <= l.LicencesContracted) / known.Count).ShouldBeInRange(0.93, 0.99);
        ((double)known.Sum(l => (long)l.LicencesUsed!) / known.Sum(l => (long)l.LicencesContracted!)).ShouldBeInRange(0.75, 0.95);
    }

    [Fact]
    public void No_contract_ended_before_the_year_in_which_it_was_paid()
    {
        Country.Package.Software.Where(l => l.ContractEnd is not null).ShouldAllBe(l => l.ContractEnd!.Value.Year >= l.Year);
    }

    [Fact]
    public void Application_and_supplier_are_known_of_every_line_but_payments_to_a_partnership()
    {
        Country.Package.Software.ShouldAllBe(l => (l.Application.Length > 0 && l.Supplier.Length > 0) == (l.Recharge.Length == 0));
    }

    [Fact]
    public void Nearly_every_rate_lies_between_45_and_180_thousand_euros_per_fte()
    {
        var rates = Country.Package.Personnel.Where(l => l.Recharge.Length == 0).Select(l => l.Cents * 10.0 / l.FteThousandths).Order().ToList();
        rates[0].ShouldBeGreaterThan(35_000);
        rates[^1].ShouldBeLessThan(200_000);
        ((double)rates.Count(r => r is >= 45_000 and <= 180_000) / rates.Count).ShouldBeGreaterThan(0.99);
    }

    [Fact]
    public void What_has_become_saas_hardly_ever_comes_back()
    {
        var hosting = Country.Package.Software.Where(l => l.Recharge.Length == 0 && l.Cents > 0)
            .ToDictionary(l => (l.Organisation, l.Application, l.Year, l.Category), l => l.Hosting);
        var saas = hosting.Where(h => h.Value == "saas").ToList();
        var back = saas.Count(h => hosting.TryGetValue(h.Key with { Year = h.Key.Year + 1 }, out var next) && next != "saas");
        ((double)back / saas.Count).ShouldBeLessThan(0.001);
    }

    [Fact]
    public void The_amount_of_an_application_rarely_doubles_or_halves_in_a_year()
    {
        var amounts = Country.Package.Software.Where(l => l.Recharge.Length == 0 && l.Cents > 0)
            .ToDictionary(l => (l.Organisation, l.Application, l.Year, l.Category), l => (double)l.Cents);
        var changes = amounts
            .Where(a => amounts.ContainsKey(a.Key with { Year = a.Key.Year + 1 }))
            .Select(a => amounts[a.Key with { Year = a.Key.Year + 1 }] / a.Value).ToList();
        ((double)changes.Count(c => c is < 0.5 or > 2) / changes.Count).ShouldBeLessThan(0.02);
    }

    [Fact]
    public void Inhabitants_change_by_less_than_three_percent_a_year()
    {
        foreach (var municipality in Country.Package.Profiles.GroupBy(p => p.Municipality))
        {
            var inhabitants = municipality.OrderBy(p => p.Year).Select(p => (double)p.Inhabitants).ToList();
            inhabitants.Zip(inhabitants.Skip(1), (before, after) => Math.Abs((after / before) - 1)).Max().ShouldBeLessThan(0.03);
        }
    }

    [Fact]
    public void Of_a_partnership_that_skips_a_year_the_members_deliver_everything_themselves_or_not_at_all()
    {
        var delivered = Country.Package.Returns.Select(r => (r.Organisation, r.Year)).ToHashSet();
        var partnerships = Country.Package.Returns.Where(r => r.Organisation.StartsWith("SV", StringComparison.Ordinal)).GroupBy(r => r.Organisation);
        var skipped = partnerships.SelectMany(p => Enumerable.Range(p.Min(r => r.Year), p.Max(r => r.Year) - p.Min(r => r.Year) + 1).Select(year => (p.Key, year)))
            .Where(key => !delivered.Contains(key)).ToList();
        skipped.ShouldNotBeEmpty();
        foreach (var (partnership, year) in skipped)
        {
            Country.Package.Infrastructure.Where(l => l.Year == year && l.Recharge == partnership).ShouldBeEmpty();
        }
    }
}
