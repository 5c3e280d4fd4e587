using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Bench.Engine;

/// <summary>
/// Puts the bench country into memory without checking anything: here the engine is measured, and reading is measured elsewhere.
/// </summary>
internal sealed class CountryReader
{
    private readonly string folder;
    private readonly OrganisationTable organisations;
    private readonly Dictionary<string, int> numberOf;
    private readonly LineReader lines;

    private CountryReader(string folder, BenchmarkCatalogue catalogue)
    {
        this.folder = folder;
        organisations = ReadOrganisations(folder);
        numberOf = organisations.Code.Index().ToDictionary(static entry => entry.Item.ToString(), static entry => entry.Index);
        lines = new LineReader(folder, catalogue, numberOf);
    }

    public static ReturnedData Read(string folder, BenchmarkCatalogue catalogue)
    {
        var reader = new CountryReader(folder, catalogue);
        return new ReturnedData
        {
            Title = "Bench country",
            Fictional = true,
            Organisations = reader.organisations,
            Memberships = reader.ReadMemberships(),
            Profiles = reader.ReadProfiles(),
            Returns = reader.ReadReturns(),
            Software = reader.lines.Software(),
            Personnel = reader.lines.Personnel(),
            Infrastructure = reader.lines.Infrastructure(),
            Projects = reader.lines.Projects(),
            Maturity = new MaturityAnswers { Organisation = [], Year = [], Question = [], Score = [] },
            Ai = LineReader.NoUseCases,
            SizeClasses = [.. CsvRow.Of(folder, "size_classes")
                .Select(static row => new SizeClassBound(row.Year, row.Text("class"), row.Whole("from_inhabitants")))],
            Cpi = CsvRow.Of(folder, "cpi").ToDictionary(static row => (int)row.Year, static row => row.Parts("index", 100) / 100.0),
        };
    }

    private static OrganisationTable ReadOrganisations(string folder)
    {
        var rows = CsvRow.Of(folder, "organisations")
            .Select(static row => (Code: OrganisationCode.Parse(row.Text("organisation")), Name: row.Text("name"), Kind: row.Text("kind"), Sharing: row.Text("sharing")))
            .OrderBy(static row => row.Code).ToArray();
        return new OrganisationTable
        {
            Code = [.. rows.Select(static row => row.Code)],
            Name = [.. rows.Select(static row => row.Name)],
            IsPartnership = [.. rows.Select(static row => row.Kind == "partnership")],
            IsNamed = [.. rows.Select(static row => row.Sharing == "named")],
        };
    }

    private MembershipTable ReadMemberships()
    {
        var rows = CsvRow.Of(folder, "memberships")
            .Select(row => (Partnership: numberOf[row.Text("partnership")], Municipality: numberOf[row.Text("municipality")], row.Year, Share: row.Text("share")))
            .ToArray();
        return new MembershipTable
        {
            Partnership = [.. rows.Select(static row => row.Partnership)],
            Municipality = [.. rows.Select(static row => row.Municipality)],
            Year = [.. rows.Select(static row => row.Year)],
            Share = [.. rows.Select(static row => Share.TryParse(row.Share, out var share) ? share : (Share?)null)],
        };
    }

    private ProfileTable ReadProfiles()
    {
        var rows = CsvRow.Of(folder, "profiles").Select(row => (
            Municipality: numberOf[row.Text("municipality")],
            row.Year,
            Inhabitants: row.Whole("inhabitants"),
            Budget: row.OptionalParts("budget_eur", 100),
            Staff: row.OptionalParts("staff_fte", 1000),
            Workplaces: row.OptionalParts("workplaces", 1))).ToArray();
        return new ProfileTable
        {
            Municipality = [.. rows.Select(static row => row.Municipality)],
            Year = [.. rows.Select(static row => row.Year)],
            Inhabitants = [.. rows.Select(static row => row.Inhabitants)],
            BudgetCents = [.. rows.Select(static row => row.Budget)],
            StaffMilliFte = [.. rows.Select(static row => row.Staff)],
            Workplaces = [.. rows.Select(static row => row.Workplaces)],
        };
    }

    private ReturnTable ReadReturns()
    {
        var rows = CsvRow.Of(folder, "returns")
            .Select(row => (Organisation: numberOf[row.Text("organisation")], row.Year, Status: Enum.Parse<ReturnStatus>(row.Text("status"), ignoreCase: true)))
            .ToArray();
        return new ReturnTable
        {
            Organisation = [.. rows.Select(static row => row.Organisation)],
            Year = [.. rows.Select(static row => row.Year)],
            Status = [.. rows.Select(static row => row.Status)],
        };
    }
}
