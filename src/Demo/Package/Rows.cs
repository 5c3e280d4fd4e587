namespace Maatstaf.Demo.Package;

/// <summary>A municipality or a partnership. Sharing is <c>named</c>, <c>anonymous</c> or empty (the same as anonymous).</summary>
public sealed record OrganisationRow(string Organisation, string Name, string Kind, string Sharing);

/// <summary>A membership in one year; Share is null when the partnership divides its cost by inhabitants.</summary>
public sealed record MembershipRow(string Partnership, string Municipality, int Year, double? Share);

/// <summary>The denominators of a municipality in a year; null means not known. Fte in thousandths, budget in cents.</summary>
public sealed record ProfileRow(string Municipality, int Year, int Inhabitants, long? BudgetCents, long? StaffFteThousandths, int? Workplaces);

/// <summary>An organisation's return of a year with its status: <c>draft</c>, <c>submitted</c> or <c>approved</c>.</summary>
public sealed record ReturnRow(string Organisation, int Year, string Status);

/// <summary>A line of software cost in cents. Null and empty mean not known; Recharge names the partnership that was paid.</summary>
public sealed record SoftwareLine(
    string Organisation, int Year, int Line, string Category, long Cents, string Hosting, string Application, string Supplier,
    int? LicencesContracted, int? LicencesUsed, DateOnly? ContractEnd, decimal? IndexationPercent, string Theme, string Recharge);

/// <summary>A line of personnel cost in cents with its fte in thousandths.</summary>
public sealed record PersonnelLine(
    string Organisation, int Year, int Line, string Function, string Employment, long FteThousandths, long Cents, string Theme, string Recharge);

/// <summary>A line of infrastructure cost in cents.</summary>
public sealed record InfrastructureLine(string Organisation, int Year, int Line, string Category, long Cents, string Recharge);

/// <summary>A project with its ICT hours, in hundredths.</summary>
public sealed record ProjectLine(string Organisation, int Year, int Line, string Theme, string Subject, long HoursHundredths);

/// <summary>How far a municipality is with a law; hours in hundredths, null means not known.</summary>
public sealed record LawRow(string Organisation, int Year, string Law, string State, long? HoursHundredths);

/// <summary>An answer on digital maturity, 1 to 5.</summary>
public sealed record MaturityAnswer(string Organisation, int Year, string Question, int Score);

/// <summary>A use case of artificial intelligence; money in cents, hours in hundredths. Measured = whether the gain was measured; null when there is none.</summary>
public sealed record AiLine(
    string Organisation, int Year, int Line, string UseCase, string Domain, string Stage,
    long CostCents, long ProcessHoursHundredths, long HoursSavedHundredths, long BenefitCents, bool Registered, bool? Measured);

/// <summary>The inclusive lower bound of a size class in a year.</summary>
public sealed record SizeClassRow(int Year, string Class, int FromInhabitants);
