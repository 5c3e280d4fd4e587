using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Situations;

/// <summary>
/// A small country in a few sentences: municipalities that one can meet, what they return, who works together. Every
/// year of a municipality gets an approved return with an equal amount on each component unless said otherwise.
/// </summary>
public sealed class Country
{
    private readonly List<(OrganisationCode Code, bool Partnership)> organisations = [];
    private readonly List<(string Partnership, string Municipality, int Year, Share? Share)> memberships = [];
    private readonly List<(string Municipality, int Year, int Inhabitants, long? Budget, long? Staff, long? Workplaces)> profiles = [];
    private readonly List<(string Organisation, int Year, ReturnStatus Status)> returns = [];
    private readonly List<(string Organisation, int Year, string Leaf, long Cents, Hosting Hosting, LineTheme Theme, string? Recharge)> software = [];
    private readonly List<(string Organisation, int Year, string Leaf, Employment Employment, long MilliFte, long Cents, LineTheme Theme, string? Recharge)> personnel = [];
    private readonly List<(string Organisation, int Year, string Leaf, long Cents, string? Recharge)> infrastructure = [];
    private readonly List<(string Organisation, int Year, string Theme, long CentiHours)> projects = [];
    private readonly List<(string Organisation, int Year, string Law, LawState State)> laws = [];
    private readonly List<(string Organisation, int Year, string Question, double Score)> answers = [];
    private readonly List<(string Organisation, int Year, AiEntry Line)> useCases = [];
    private readonly List<SizeClassBound> sizeClasses = [];
    private readonly Dictionary<int, double> cpi = [];
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<(string Organisation, int Year)> namedYears = [];

    /// <summary>The catalogue that the data is made for.</summary>
    public static BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    /// <summary>A municipality-year with inhabitants and an approved return.</summary>
    public Country Municipality(string code, int year, int inhabitants, long? budgetCents = null, long? staffMilliFte = null, long? workplaces = null, ReturnStatus status = ReturnStatus.Approved)
    {
        Know(code, partnership: false);
        profiles.Add((code, year, inhabitants, budgetCents, staffMilliFte, workplaces));
        returns.Add((code, year, status));
        return this;
    }

    /// <summary>Organisations that share every year by name; who is not named is anonymous.</summary>
    public Country Named(params string[] codes)
    {
        named.UnionWith(codes);
        return this;
    }

    /// <summary>An organisation that shares one year by name; from then on only such years are named.</summary>
    public Country NamedIn(string code, int year)
    {
        namedYears.Add((code, year));
        return this;
    }

    /// <summary>A municipality-year with inhabitants and no return.</summary>
    public Country Bystander(string code, int year, int inhabitants)
    {
        Know(code, partnership: false);
        profiles.Add((code, year, inhabitants, null, null, null));
        return this;
    }

    /// <summary>Cost on each of the three components, in whole euros.</summary>
    public Country Costs(string organisation, int year, long software, long personnel, long infrastructure) => this
        .Software(organisation, year, "software.front-office", software * 100)
        .Personnel(organisation, year, "personnel.operations", Employment.Own, 1000, personnel * 100)
        .Infrastructure(organisation, year, "infrastructure.network-data", infrastructure * 100);

    /// <summary>A partnership with an approved return and its members, by inhabitants.</summary>
    public Country Partnership(string code, int year, params string[] members) => Partnership(code, year, ReturnStatus.Approved, members);

    /// <summary>A partnership with its members, by inhabitants; null = no return.</summary>
    public Country Partnership(string code, int year, ReturnStatus? status, params string[] members)
    {
        Know(code, partnership: true);
        if (status is { } known)
            returns.Add((code, year, known));
        foreach (var member in members)
            memberships.Add((code, member, year, null));
        return this;
    }

    /// <summary>A partnership with an approved return and given shares.</summary>
    public Country Partnership(string code, int year, params (string Member, string Share)[] members)
    {
        Know(code, partnership: true);
        returns.Add((code, year, ReturnStatus.Approved));
        foreach (var (member, text) in members)
            memberships.Add((code, member, year, Share.TryParse(text, out var share) ? share : throw new FormatException(text)));
        return this;
    }

    /// <summary>A software line.</summary>
    public Country Software(string organisation, int year, string leaf, long cents, Hosting hosting = Hosting.OnPremises, LineTheme theme = LineTheme.None, string? recharge = null)
    {
        software.Add((organisation, year, leaf, cents, hosting, theme, recharge));
        return this;
    }

    /// <summary>A personnel line.</summary>
    public Country Personnel(string organisation, int year, string leaf, Employment employment, long milliFte, long cents, LineTheme theme = LineTheme.None, string? recharge = null)
    {
        personnel.Add((organisation, year, leaf, employment, milliFte, cents, theme, recharge));
        return this;
    }

    /// <summary>An infrastructure line.</summary>
    public Country Infrastructure(string organisation, int year, string leaf, long cents, string? recharge = null)
    {
        infrastructure.Add((organisation, year, leaf, cents, recharge));
        return this;
    }

    /// <summary>A project line.</summary>
    public Country Project(string organisation, int year, string theme, long centiHours)
    {
        projects.Add((organisation, year, theme, centiHours));
        return this;
    }

    /// <summary>How far an organisation is with a law.</summary>
    public Country Law(string organisation, int year, string law, LawState state)
    {
        laws.Add((organisation, year, law, state));
        return this;
    }

    /// <summary>An answer to a question about maturity.</summary>
    public Country Answer(string organisation, int year, string question, double score)
    {
        answers.Add((organisation, year, question, score));
        return this;
    }

    /// <summary>A use case of artificial intelligence; its line gets the next number.</summary>
    public Country UseCase(string organisation, int year, AiEntry line)
    {
        useCases.Add((organisation, year, line));
        return this;
    }

    /// <summary>A lower bound of a size class of its own.</summary>
    public Country SizeClass(int year, string sizeClass, int fromInhabitants)
    {
        sizeClasses.Add(new SizeClassBound(year, sizeClass, fromInhabitants));
        return this;
    }

    /// <summary>A price index of its own.</summary>
    public Country Prices(int year, double index)
    {
        cpi[year] = index;
        return this;
    }

    /// <summary>The data as columns.</summary>
    public ReturnedData Data()
    {
        var sorted = organisations.OrderBy(static organisation => organisation.Code).ToArray();
        var index = sorted.Index().ToDictionary(static pair => pair.Item.Code.ToString(), static pair => pair.Index, StringComparer.Ordinal);
        short Recharge(string? code) => code is null ? LineTable.NoRecharge : (short)index[code];
        byte Leaf(string id) => (byte)Catalogue.CostTree.NumberOfLeaf(id);
        return new ReturnedData
        {
            Title = "Situation",
            Fictional = true,
            NamedYears = namedYears.Count == 0 ? null : namedYears.Select(choice => (index[choice.Organisation], choice.Year)).ToHashSet(),
            Organisations = new OrganisationTable
            {
                Code = [.. sorted.Select(static organisation => organisation.Code)],
                Name = [.. sorted.Select(static organisation => organisation.Code.ToString())],
                IsPartnership = [.. sorted.Select(static organisation => organisation.Partnership)],
                IsNamed = [.. sorted.Select(organisation => named.Contains(organisation.Code.ToString()))],
            },
            Memberships = new MembershipTable
            {
                Partnership = [.. memberships.Select(row => index[row.Partnership])],
                Municipality = [.. memberships.Select(row => index[row.Municipality])],
                Year = [.. memberships.Select(static row => (short)row.Year)],
                Share = [.. memberships.Select(static row => row.Share)],
            },
            Profiles = new ProfileTable
            {
                Municipality = [.. profiles.Select(row => index[row.Municipality])],
                Year = [.. profiles.Select(static row => (short)row.Year)],
                Inhabitants = [.. profiles.Select(static row => row.Inhabitants)],
                BudgetCents = [.. profiles.Select(static row => row.Budget)],
                StaffMilliFte = [.. profiles.Select(static row => row.Staff)],
                Workplaces = [.. profiles.Select(static row => row.Workplaces)],
            },
            Returns = new ReturnTable
            {
                Organisation = [.. returns.Select(row => index[row.Organisation])],
                Year = [.. returns.Select(static row => (short)row.Year)],
                Status = [.. returns.Select(static row => row.Status)],
            },
            Software = new SoftwareLines
            {
                Organisation = [.. software.Select(row => (ushort)index[row.Organisation])],
                Year = [.. software.Select(static row => (short)row.Year)],
                Line = Names(software.Count),
                Category = [.. software.Select(row => Leaf(row.Leaf))],
                Cents = [.. software.Select(static row => row.Cents)],
                Hosting = [.. software.Select(static row => row.Hosting)],
                Theme = [.. software.Select(static row => row.Theme)],
                Recharge = [.. software.Select(row => Recharge(row.Recharge))],
            },
            Personnel = new PersonnelLines
            {
                Organisation = [.. personnel.Select(row => (ushort)index[row.Organisation])],
                Year = [.. personnel.Select(static row => (short)row.Year)],
                Line = Names(personnel.Count),
                Function = [.. personnel.Select(row => Leaf(row.Leaf))],
                Employment = [.. personnel.Select(static row => row.Employment)],
                MilliFte = [.. personnel.Select(static row => row.MilliFte)],
                Cents = [.. personnel.Select(static row => row.Cents)],
                Theme = [.. personnel.Select(static row => row.Theme)],
                Recharge = [.. personnel.Select(row => Recharge(row.Recharge))],
            },
            Infrastructure = new InfrastructureLines
            {
                Organisation = [.. infrastructure.Select(row => (ushort)index[row.Organisation])],
                Year = [.. infrastructure.Select(static row => (short)row.Year)],
                Line = Names(infrastructure.Count),
                Category = [.. infrastructure.Select(row => Leaf(row.Leaf))],
                Cents = [.. infrastructure.Select(static row => row.Cents)],
                Recharge = [.. infrastructure.Select(row => Recharge(row.Recharge))],
            },
            Projects = new ProjectLines
            {
                Organisation = [.. projects.Select(row => (ushort)index[row.Organisation])],
                Year = [.. projects.Select(static row => (short)row.Year)],
                Line = Names(projects.Count),
                Theme = [.. projects.Select(static row => (byte)Catalogue.ProjectThemes.Index().Single(theme => theme.Item.Id == row.Theme).Index)],
                CentiHours = [.. projects.Select(static row => row.CentiHours)],
                Subject = [.. projects.Select(static _ => string.Empty)],
            },
            Laws = new LawTable
            {
                Organisation = [.. laws.Select(row => (ushort)index[row.Organisation])],
                Year = [.. laws.Select(static row => (short)row.Year)],
                Law = [.. laws.Select(static row => row.Law)],
                State = [.. laws.Select(static row => row.State)],
                CentiHours = [.. laws.Select(static _ => (long?)null)],
            },
            Maturity = new MaturityAnswers
            {
                Organisation = [.. answers.Select(row => (ushort)index[row.Organisation])],
                Year = [.. answers.Select(static row => (short)row.Year)],
                Question = [.. answers.Select(static row => row.Question)],
                Score = [.. answers.Select(static row => row.Score)],
            },
            Ai = new AiUseCases
            {
                Organisation = [.. useCases.Select(row => (ushort)index[row.Organisation])],
                Year = [.. useCases.Select(static row => (short)row.Year)],
                Line = Names(useCases.Count),
                UseCase = [.. useCases.Select(static row => row.Line.UseCase)],
                Domain = [.. useCases.Select(static row => row.Line.Domain)],
                Stage = [.. useCases.Select(static row => row.Line.Stage)],
                CostCents = [.. useCases.Select(static row => row.Line.CostCents)],
                ProcessCentiHours = [.. useCases.Select(static row => row.Line.ProcessCentiHours)],
                SavedCentiHours = [.. useCases.Select(static row => row.Line.SavedCentiHours)],
                BenefitCents = [.. useCases.Select(static row => row.Line.BenefitCents)],
                Registered = [.. useCases.Select(static row => row.Line.Registered)],
                Measured = [.. useCases.Select(static row => row.Line.Measured)],
            },
            SizeClasses = sizeClasses,
            Cpi = cpi,
        };
    }

    private static LineNames Names(int count) => new([.. Enumerable.Range(1, count)], []);

    private void Know(string code, bool partnership)
    {
        if (organisations.All(organisation => organisation.Code.ToString() != code))
            organisations.Add((OrganisationCode.Parse(code), partnership));
    }
}
