using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Situations;

/// <summary>One organisation's return of a year in a few sentences. Amounts are euros; lines get numbers from 1 in their table unless named.</summary>
public sealed class AReturn
{
    private readonly List<SoftwareEntry> software = [];
    private readonly List<PersonnelEntry> personnel = [];
    private readonly List<InfrastructureEntry> infrastructure = [];
    private readonly List<ProjectEntry> projects = [];
    private readonly List<LawEntry> laws = [];
    private readonly List<MaturityEntry> answers = [];
    private readonly List<AiEntry> useCases = [];
    private readonly OrganisationCode organisation;
    private readonly int year;
    private ProfileEntry? profile;

    private AReturn(string organisation, int year)
    {
        this.organisation = OrganisationCode.Parse(organisation);
        this.year = year;
    }

    /// <summary>An empty return.</summary>
    public static AReturn Of(string organisation, int year) => new(organisation, year);

    /// <summary>An ordinary return of a municipality of 50 000 inhabitants, on which no check has anything to say.</summary>
    public static AReturn Ordinary(string organisation = "GM9010", int year = 2024) => Of(organisation, year)
        .Profile(50_000, budget: 180_000_000, staff: 400, workplaces: 500)
        .Software("software.front-office", 250_000, Hosting.Saas)
        .Software("software.primary-process", 900_000)
        .Personnel("personnel.application-management", Employment.Own, 8, 640_000)
        .Personnel("personnel.operations", Employment.Own, 12, 960_000)
        .Personnel("personnel.operations", Employment.Hired, 2, 220_000)
        .Infrastructure("infrastructure.servers-storage", 400_000)
        .Infrastructure("infrastructure.workplace.hardware", 350_000);

    /// <summary>The denominators.</summary>
    public AReturn Profile(int inhabitants, decimal? budget = null, decimal? staff = null, long? workplaces = null)
    {
        profile = new ProfileEntry(inhabitants, (long?)(budget * 100), (long?)(staff * 1000), workplaces);
        return this;
    }

    /// <summary>No denominators.</summary>
    public AReturn WithoutProfile()
    {
        profile = null;
        return this;
    }

    /// <summary>A software line.</summary>
    public AReturn Software(
        string category,
        decimal euros,
        Hosting hosting = Hosting.OnPremises,
        string application = "",
        string supplier = "",
        string? recharge = null,
        DateOnly? contractEnd = null,
        int? licences = null,
        int? used = null,
        string? line = null)
    {
        software.Add(new SoftwareEntry
        {
            Line = line ?? Number(software.Count),
            Category = category,
            Cents = Cents(euros),
            Hosting = hosting,
            Application = application,
            Supplier = supplier,
            Recharge = Partnership(recharge),
            ContractEnd = contractEnd,
            LicencesContracted = licences,
            LicencesUsed = used,
        });
        return this;
    }

    /// <summary>A personnel line.</summary>
    public AReturn Personnel(string function, Employment employment, decimal fte, decimal euros, string? recharge = null)
    {
        personnel.Add(new PersonnelEntry(Number(personnel.Count), function, employment, (long)(fte * 1000), Cents(euros), LineTheme.None, Partnership(recharge)));
        return this;
    }

    /// <summary>An infrastructure line.</summary>
    public AReturn Infrastructure(string category, decimal euros, string? recharge = null)
    {
        infrastructure.Add(new InfrastructureEntry(Number(infrastructure.Count), category, Cents(euros), Partnership(recharge)));
        return this;
    }

    /// <summary>A project line.</summary>
    public AReturn Project(string theme, decimal hours)
    {
        projects.Add(new ProjectEntry(Number(projects.Count), theme, (long)(hours * 100), string.Empty));
        return this;
    }

    /// <summary>How far the organisation is with a law, and the hours that it took; null = not known.</summary>
    public AReturn Law(string law, LawState state, decimal? hours = null)
    {
        laws.Add(new LawEntry(law, state, (long?)(hours * 100)));
        return this;
    }

    /// <summary>An answer to a question about maturity.</summary>
    public AReturn Answer(string question, double score)
    {
        answers.Add(new MaturityEntry(question, score));
        return this;
    }

    /// <summary>A use case of artificial intelligence; amounts in euros, null = not known.</summary>
    public AReturn UseCase(
        string name, string stage = "in-use", decimal? cost = 0, decimal? process = null, decimal? saved = null, decimal? benefit = null, bool? registered = null, bool? measured = null)
    {
        useCases.Add(new AiEntry
        {
            Line = Number(useCases.Count),
            UseCase = name,
            Stage = stage,
            CostCents = (long?)(cost * 100),
            ProcessCentiHours = (long?)(process * 100),
            SavedCentiHours = (long?)(saved * 100),
            BenefitCents = (long?)(benefit * 100),
            Registered = registered,
            Measured = measured,
        });
        return this;
    }

    /// <summary>The same return without the lines of a category.</summary>
    public AReturn Without(string category)
    {
        software.RemoveAll(line => line.Category == category);
        personnel.RemoveAll(line => line.Function == category);
        infrastructure.RemoveAll(line => line.Category == category);
        return this;
    }

    /// <summary>The return.</summary>
    public YearReturn Made() => new()
    {
        Organisation = organisation,
        FiscalYear = year,
        Profile = profile,
        Software = [.. software],
        Personnel = [.. personnel],
        Infrastructure = [.. infrastructure],
        Projects = [.. projects],
        Laws = [.. laws],
        Maturity = [.. answers],
        Ai = [.. useCases],
    };

    private static long Cents(decimal euros) => (long)(euros * 100);

    private static string Number(int count) => FormattableString.Invariant($"{count + 1}");

    private static OrganisationCode? Partnership(string? code) => code is null ? null : OrganisationCode.Parse(code);
}
