using Maatstaf.Attack;

namespace Maatstaf.Attack_Tests;

/// <summary>The attack on countries of every kind: small and large, named and anonymous, with a giant, with holes, with credits.</summary>
public sealed class GeneratedCountryTests(ITestOutputHelper log)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    /// <summary>All in the long form; without it small ones: one with a giant, one with credits, one that is all named, one that is all anonymous and full of holes, two whose groups are of few, and one whose shares of cost are of few who have any.</summary>
    public static TheoryData<int> Numbers => IsLong ? [.. Enumerable.Range(0, CountryKind.Countries)] : [0, 1, 3, 8, 12, 14, 21];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void No_country_gives_anybody_away(int number)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-attack-").FullName;
        var kind = CountryKind.Numbered(number);
        PackageWriter.Write(GeneratedCountry.Of(kind), Path.Combine(folder, "package"));
        var country = new ProtectedCountry($"{kind}", Path.Combine(folder, "package"), GeneratedCountry.Edition);

        var open = country.Attacked("internal", country.Years.Take(1));
        log.WriteLine($"{open}");
        if (kind.NamedPercent < 100) open.Exposures.ShouldNotBeEmpty("without the control the attack has to find something");
        foreach (var audience in (string[])["circle", "public"])
        {
            var report = country.Attacked(audience, country.Years);
            log.WriteLine($"{report}");
            report.Exposures.ShouldBeEmpty($"{report}");
            report.BrokenRules.ShouldBeEmpty($"{report}");
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_fifty_countries_are_of_every_kind()
    {
        var kinds = Enumerable.Range(0, CountryKind.Countries).Select(CountryKind.Numbered).ToList();

        kinds.Min(kind => kind.Participants).ShouldBe(5);
        kinds.Max(kind => kind.Participants).ShouldBe(60);
        kinds.Min(kind => kind.Partnerships).ShouldBe(0);
        kinds.Max(kind => kind.Partnerships).ShouldBe(15);
        kinds.Select(kind => kind.NamedPercent).Distinct().Order().ShouldBe([0, 25, 50, 75, 100]);
        kinds.Count(kind => kind.HasGiant).ShouldBeInRange(5, 25);
        kinds.Count(kind => kind.IsSparse).ShouldBeInRange(5, 25);
        kinds.Count(kind => kind.IsEqual).ShouldBeInRange(5, 25);
        kinds.Count(kind => kind.HasCredits).ShouldBeInRange(5, 25);
        kinds.Select(kind => kind.Turnover).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void A_number_always_makes_the_same_country()
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-attack-").FullName;
        foreach (var copy in (string[])["a", "b"]) PackageWriter.Write(GeneratedCountry.Of(CountryKind.Numbered(7)), Path.Combine(folder, copy));

        File.ReadAllText(Path.Combine(folder, "a", "personnel.csv")).ShouldBe(File.ReadAllText(Path.Combine(folder, "b", "personnel.csv")));
        Directory.Delete(folder, recursive: true);
    }
}
