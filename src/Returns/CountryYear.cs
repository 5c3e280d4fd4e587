using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Returns;

/// <summary>What a country returned about one fiscal year, apart from the other years: an approval renews one year and leaves the rest alone.</summary>
public static class CountryYear
{
    /// <summary>Splits the data by fiscal year. Every part has all organisations, and what the engine needs of its year; details stay behind.</summary>
    public static IReadOnlyDictionary<int, ReturnedData> ByYear(this ReturnedData data)
    {
        var software = RowsByYear(data.Software.Year);
        var personnel = RowsByYear(data.Personnel.Year);
        var infrastructure = RowsByYear(data.Infrastructure.Year);
        var projects = RowsByYear(data.Projects.Year);
        var laws = RowsByYear(data.Laws.Year);
        var maturity = RowsByYear(data.Maturity.Year);
        var ai = RowsByYear(data.Ai.Year);
        var memberships = RowsByYear(data.Memberships.Year);
        var profiles = RowsByYear(data.Profiles.Year);
        var returns = RowsByYear(data.Returns.Year);
        return returns.Keys.ToDictionary(static year => (int)year, year => data.Without() with
        {
            Memberships = data.Memberships.Pick(memberships.GetValueOrDefault(year, [])),
            Profiles = data.Profiles.Pick(profiles.GetValueOrDefault(year, [])),
            Returns = data.Returns.Pick(returns[year]),
            Software = data.Software.Pick(software.GetValueOrDefault(year, [])),
            Personnel = data.Personnel.Pick(personnel.GetValueOrDefault(year, [])),
            Infrastructure = data.Infrastructure.Pick(infrastructure.GetValueOrDefault(year, [])),
            Projects = data.Projects.Pick(projects.GetValueOrDefault(year, [])),
            Laws = data.Laws.Pick(laws.GetValueOrDefault(year, [])),
            Maturity = data.Maturity.Pick(maturity.GetValueOrDefault(year, [])),
            Ai = data.Ai.Pick(ai.GetValueOrDefault(year, [])),
        });
    }

    /// <summary>The same year with one organisation's approved return in the place of what it had.</summary>
    /// <param name="ofYear">What the country returned about the year.</param>
    /// <param name="approved">The return that counts from now on.</param>
    /// <param name="catalogue">The catalogue whose numbers the columns carry.</param>
    /// <exception cref="KeyNotFoundException">The organisation or a partnership that it paid is not in the country.</exception>
    public static ReturnedData With(this ReturnedData ofYear, YearReturn approved, BenchmarkCatalogue catalogue)
    {
        var number = YearColumns.NumberOf(ofYear.Organisations, approved.Organisation);
        var added = new YearColumns(approved, ofYear.Organisations, catalogue);
        return ofYear with
        {
            Profiles = WithProfile(ofYear.Profiles, number, approved),
            Returns = new ReturnTable
            {
                Organisation = [.. ofYear.Returns.Organisation.Pick(OthersIn(ofYear.Returns.Organisation, number)), number],
                Year = [.. ofYear.Returns.Year.Pick(OthersIn(ofYear.Returns.Organisation, number)), (short)approved.FiscalYear],
                Status = [.. ofYear.Returns.Status.Pick(OthersIn(ofYear.Returns.Organisation, number)), ReturnStatus.Approved],
            },
            Software = ofYear.Software.Pick(OthersIn(ofYear.Software, number)).Then(added.Software()),
            Personnel = ofYear.Personnel.Pick(OthersIn(ofYear.Personnel, number)).Then(added.Personnel()),
            Infrastructure = ofYear.Infrastructure.Pick(OthersIn(ofYear.Infrastructure, number)).Then(added.Infrastructure()),
            Projects = ofYear.Projects.Pick(OthersIn(ofYear.Projects, number)).Then(added.Projects()),
            Laws = ofYear.Laws.Pick(OthersIn(ofYear.Laws.Organisation, number)).Then(added.Laws()),
            Maturity = ofYear.Maturity.Pick(OthersIn(ofYear.Maturity.Organisation, number)).Then(added.Maturity()),
            Ai = ofYear.Ai.Pick(OthersIn(ofYear.Ai, number)).Then(added.Ai()),
        };
    }

    /// <summary>The same year with another status of one organisation's return.</summary>
    public static ReturnedData WithStatus(this ReturnedData ofYear, OrganisationCode organisation, ReturnStatus status)
    {
        var number = YearColumns.NumberOf(ofYear.Organisations, organisation);
        var statuses = ofYear.Returns.Status.Index().Select(row => ofYear.Returns.Organisation[row.Index] == number ? status : row.Item);
        return ofYear with { Returns = ofYear.Returns with { Status = [.. statuses] } };
    }

    /// <summary>The same data with another choice of how one organisation shares a year. A year without a choice is anonymous from then on.</summary>
    public static ReturnedData WithSharing(this ReturnedData data, OrganisationCode organisation, int fiscalYear, bool isNamed)
    {
        var place = (YearColumns.NumberOf(data.Organisations, organisation), fiscalYear);
        // What organisations said of all their years becomes a choice for each year that is there.
        HashSet<(int Organisation, int Year)> named = data.NamedYears is { } chosen
            ? [.. chosen]
            : [.. data.Returns.Year.Distinct().SelectMany(year => Enumerable.Range(0, data.Organisations.Count).Select(number => (number, (int)year))).Where(choice => data.IsNamed(choice.number, choice.Item2))];
        _ = isNamed ? named.Add(place) : named.Remove(place);
        return data with { NamedYears = named };
    }

    /// <summary>The organisations and nothing that they returned.</summary>
    public static ReturnedData Without(this ReturnedData data) => data with
    {
        Memberships = data.Memberships.Pick([]),
        Profiles = data.Profiles.Pick([]),
        Returns = data.Returns.Pick([]),
        Software = data.Software.Pick([]),
        Personnel = data.Personnel.Pick([]),
        Infrastructure = data.Infrastructure.Pick([]),
        Projects = data.Projects.Pick([]),
        Laws = LawTable.Empty,
        Maturity = data.Maturity.Pick([]),
        Ai = data.Ai.Pick([]),
    };

    private static ProfileTable WithProfile(ProfileTable profiles, int number, YearReturn approved)
    {
        var others = profiles.Pick(OthersIn(profiles.Municipality, number));
        return approved.Profile is not { } profile ? others : new ProfileTable
        {
            Municipality = [.. others.Municipality, number],
            Year = [.. others.Year, (short)approved.FiscalYear],
            Inhabitants = [.. others.Inhabitants, profile.Inhabitants],
            BudgetCents = [.. others.BudgetCents, profile.BudgetCents],
            StaffMilliFte = [.. others.StaffMilliFte, profile.StaffMilliFte],
            Workplaces = [.. others.Workplaces, profile.Workplaces],
        };
    }

    private static int[] OthersIn(LineTable lines, int number) => OthersIn(lines.Organisation, number);

    private static int[] OthersIn(ushort[] organisations, int number) => OthersIn(Array.ConvertAll(organisations, static organisation => (int)organisation), number);

    private static int[] OthersIn(int[] organisations, int number)
    {
        var rows = new List<int>(organisations.Length);
        for (var row = 0; row < organisations.Length; row++)
        {
            if (organisations[row] != number)
                rows.Add(row);
        }

        return [.. rows];
    }

    private static Dictionary<short, int[]> RowsByYear(short[] years)
    {
        var rows = new Dictionary<short, List<int>>();
        for (var row = 0; row < years.Length; row++)
        {
            if (!rows.TryGetValue(years[row], out var ofYear))
                rows.Add(years[row], ofYear = []);
            ofYear.Add(row);
        }

        return rows.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToArray());
    }
}
