namespace Maatstaf.Oracle;

/// <summary>A data package as it is written: amounts are decimal text, blank is an empty string.</summary>
public sealed record Package
{
    public List<Organisation> Organisations { get; init; } = [];

    public List<Membership> Memberships { get; init; } = [];

    public List<Profile> Profiles { get; init; } = [];

    public List<Return> Returns { get; init; } = [];

    public List<SoftwareLine> Software { get; init; } = [];

    public List<PersonnelLine> Personnel { get; init; } = [];

    public List<InfrastructureLine> Infrastructure { get; init; } = [];

    public List<ProjectLine> Projects { get; init; } = [];

    public List<MaturityAnswer> Maturity { get; init; } = [];

    public List<UseCase> Ai { get; init; } = [];

    public List<SizeClass> SizeClasses { get; init; } = [];

    public List<PriceIndex> Cpi { get; init; } = [];
}

public sealed record Organisation(string Code, string Name, string Kind, string Sharing = "");

public sealed record Membership(string Partnership, string Municipality, int Year, string Share = "");

public sealed record Profile(
    string Municipality, int Year, int Inhabitants, string BudgetEur = "", string StaffFte = "", string Workplaces = "");

public sealed record Return(string Organisation, int Year, string Status = "approved");

public sealed record SoftwareLine(
    string Organisation, int Year, int Line, string Category, string AmountEur, string Hosting = "on-premises",
    string Theme = "", string Recharge = "", string Application = "", string Supplier = "");

public sealed record PersonnelLine(
    string Organisation, int Year, int Line, string Function, string Employment, string Fte, string AmountEur,
    string Theme = "", string Recharge = "");

public sealed record InfrastructureLine(
    string Organisation, int Year, int Line, string Category, string AmountEur, string Recharge = "");

public sealed record ProjectLine(
    string Organisation, int Year, int Line, string Theme, string Hours, string Subject = "");

public sealed record MaturityAnswer(string Organisation, int Year, string Question, string Score);

public sealed record UseCase(
    string Organisation, int Year, int Line, string Stage, string CostEur = "", string ProcessHours = "", string HoursSaved = "");

public sealed record SizeClass(int Year, string Class, int FromInhabitants);

public sealed record PriceIndex(int Year, string Index);
