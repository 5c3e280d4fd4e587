using System.Collections.Immutable;
using Maatstaf.Checks;
using Maatstaf.Demo.Delivering;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Checking;

/// <summary>The demo country under all checks: what is right passes, and what is planted is found.</summary>
public sealed class DemoChecksTests(DemoCountryUnderChecks country) : IClassFixture<DemoCountryUnderChecks>
{
    [Fact]
    public void Nothing_blocks_and_few_questions_are_asked()
    {
        var found = country.Approved.Select(country.Check).ToArray();
        found.Length.ShouldBeGreaterThan(500);
        found.SelectMany(static findings => findings).Where(static finding => finding.Severity >= Severity.Blocks).ShouldBeEmpty();
        found.Average(static findings => findings.Count(static finding => finding.Severity == Severity.Asks)).ShouldBeLessThan(3);
        found.SelectMany(static findings => findings).ShouldNotContain(static finding => finding.Code == "C201" || finding.Code == "C202" || finding.Code == "C107");
    }

    [Theory]
    [InlineData(1000, 1, "C201")]
    [InlineData(1, 1000, "C201")]
    [InlineData(100, 1, "C203")]
    [InlineData(12, 1, "C204")]
    [InlineData(121, 100, "C205")]
    public void A_slip_in_the_largest_software_category_is_asked_about_once_and_first(int times, int over, string code)
    {
        var planted = 0;
        foreach (var year in country.Approved.Where(year => year.FiscalYear >= 2018 && year.Profile is not null && country.Find(year.Organisation, year.FiscalYear - 1) is not null))
        {
            var category = year.Software.Where(static line => line.Recharge is null).GroupBy(static line => line.Category).MaxBy(static lines => lines.Sum(static line => line.Cents));
            if (category is null || LastYears(year, category.Key) is not (> 0 and var before))
                continue;
            // The slip is made on an amount like last year's, as it is in life.
            var spoilt = year with { Software = Scaled(year.Software, category.Key, (decimal)before * times / over) };
            var asked = country.Check(spoilt).Where(finding => finding.Severity == Severity.Asks && finding.Line == category.Key).ToArray();
            asked.Select(static finding => finding.Code).ShouldBe([code], $"{year.Organisation} {year.FiscalYear} {category.Key}");
            planted++;
        }

        planted.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void A_thousand_times_too_much_is_the_first_question()
    {
        foreach (var year in country.Approved.Where(year => year.FiscalYear == 2024 && year.Profile is not null && country.Find(year.Organisation, 2023) is not null))
        {
            var category = year.Software.Where(static line => line.Recharge is null).GroupBy(static line => line.Category).MaxBy(static lines => lines.Sum(static line => line.Cents));
            if (category is null || LastYears(year, category.Key) is not (> 0 and var before))
                continue;
            var asked = country.Check(year with { Software = Scaled(year.Software, category.Key, before * 1000m) }).First(static finding => finding.Severity == Severity.Asks);
            (asked.Code, asked.Line).ShouldBe(("C201", category.Key), $"{year.Organisation}");
        }
    }

    public static TheoryData<string> Oddities => [.. Oddity.All.Select(static oddity => oddity.Name)];

    [Theory]
    [MemberData(nameof(Oddities))]
    public void A_mistake_in_the_deliveries_of_the_demo_is_found_by_its_check(string name)
    {
        var delivery = country.Deliveries.All.Single(delivery => delivery.Oddity?.Name == name);
        var found = country.Check(delivery.Year);
        found.ShouldContain(finding => finding.Code == delivery.Oddity!.Check && finding.Line.StartsWith(delivery.Oddity.Place.Contains('.') ? delivery.Oddity.Place : string.Empty, StringComparison.Ordinal), string.Join('\n', found));
        found.ShouldNotContain(static finding => finding.Severity >= Severity.Blocks);
    }

    private long LastYears(YearReturn year, string category) =>
        country.Find(year.Organisation, year.FiscalYear - 1)!.Software.Where(line => line.Recharge is null && line.Category == category).Sum(static line => line.Cents);

    /// <summary>The same lines with a category that adds up to an amount.</summary>
    private static ImmutableArray<SoftwareEntry> Scaled(ImmutableArray<SoftwareEntry> lines, string category, decimal cents)
    {
        var own = lines.Where(line => line.Recharge is null && line.Category == category).ToArray();
        return [.. lines.Where(line => !own.Contains(line)), own[0] with { Cents = (long)cents, Hosting = Hosting.OnPremises }];
    }
}
