using System.Collections.Immutable;
using Maatstaf.Vocabulary;

namespace Maatstaf.Returns;

/// <summary>One organisation's return of a fiscal year, typed and well formed: what checks look at and what counts once approved.</summary>
public sealed record YearReturn
{
    /// <summary>Whose it is.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Denominators; null for a partnership, and for a municipality that has none.</summary>
    public ProfileEntry? Profile { get; init; }

    /// <summary>Software lines.</summary>
    public ImmutableArray<SoftwareEntry> Software { get; init; } = [];

    /// <summary>Personnel lines.</summary>
    public ImmutableArray<PersonnelEntry> Personnel { get; init; } = [];

    /// <summary>Infrastructure lines.</summary>
    public ImmutableArray<InfrastructureEntry> Infrastructure { get; init; } = [];

    /// <summary>Project lines.</summary>
    public ImmutableArray<ProjectEntry> Projects { get; init; } = [];

    /// <summary>How far the organisation is with laws; a law that is not here: nobody said.</summary>
    public ImmutableArray<LawEntry> Laws { get; init; } = [];

    /// <summary>Answers to the maturity questions.</summary>
    public ImmutableArray<MaturityEntry> Maturity { get; init; } = [];

    /// <summary>Use cases of artificial intelligence.</summary>
    public ImmutableArray<AiEntry> Ai { get; init; } = [];
}

/// <summary>Denominators of a municipality's year; null = not known.</summary>
/// <param name="Inhabitants">On 1 January, above 0.</param>
/// <param name="BudgetCents">Total expenditure of the annual accounts in cents.</param>
/// <param name="StaffMilliFte">Staff of the whole organisation in thousandths of an fte.</param>
/// <param name="Workplaces">ICT workplaces.</param>
public sealed record ProfileEntry(int Inhabitants, long? BudgetCents, long? StaffMilliFte, long? Workplaces);

/// <summary>A software line.</summary>
public sealed record SoftwareEntry
{
    /// <summary>Name of the line.</summary>
    public required string Line { get; init; }

    /// <summary>Leaf of the cost tree.</summary>
    public required string Category { get; init; }

    /// <summary>Cost in cents; below 0 = credit note.</summary>
    public required long Cents { get; init; }

    /// <summary>Where it runs.</summary>
    public required Hosting Hosting { get; init; }

    /// <summary>Cross-cutting theme.</summary>
    public LineTheme Theme { get; init; }

    /// <summary>The partnership that was paid; null = the line is no recharge.</summary>
    public OrganisationCode? Recharge { get; init; }

    /// <summary>Application; empty = not known.</summary>
    public string Application { get; init; } = string.Empty;

    /// <summary>Supplier; empty = not known.</summary>
    public string Supplier { get; init; } = string.Empty;

    /// <summary>Licences in the contract; null = not known.</summary>
    public int? LicencesContracted { get; init; }

    /// <summary>Licences in use; null = not known.</summary>
    public int? LicencesUsed { get; init; }

    /// <summary>Last day of the contract; null = not known.</summary>
    public DateOnly? ContractEnd { get; init; }

    /// <summary>Yearly indexation in the contract in percent; null = not known.</summary>
    public double? IndexationPercent { get; init; }
}

/// <summary>A personnel line.</summary>
/// <param name="Line">Name of the line.</param>
/// <param name="Function">Leaf of the cost tree.</param>
/// <param name="Employment">Own or hired.</param>
/// <param name="MilliFte">Thousandths of an fte.</param>
/// <param name="Cents">Cost in cents; below 0 = credit note.</param>
/// <param name="Theme">Cross-cutting theme.</param>
/// <param name="Recharge">The partnership that was paid; null = the line is no recharge.</param>
public sealed record PersonnelEntry(string Line, string Function, Employment Employment, long MilliFte, long Cents, LineTheme Theme, OrganisationCode? Recharge);

/// <summary>An infrastructure line.</summary>
/// <param name="Line">Name of the line.</param>
/// <param name="Category">Leaf of the cost tree.</param>
/// <param name="Cents">Cost in cents; below 0 = credit note.</param>
/// <param name="Recharge">The partnership that was paid; null = the line is no recharge.</param>
public sealed record InfrastructureEntry(string Line, string Category, long Cents, OrganisationCode? Recharge);

/// <summary>A project line.</summary>
/// <param name="Line">Name of the line.</param>
/// <param name="Theme">Theme in the catalogue.</param>
/// <param name="CentiHours">Hundredths of an hour.</param>
/// <param name="Subject">What it is about; empty = not said.</param>
public sealed record ProjectEntry(string Line, string Theme, long CentiHours, string Subject);

/// <summary>How far an organisation is with a law at the end of the fiscal year.</summary>
/// <param name="Law">Id of the law.</param>
/// <param name="State">How far.</param>
/// <param name="CentiHours">Hundredths of hours of own and hired people in the fiscal year; null = not known.</param>
public sealed record LawEntry(string Law, LawState State, long? CentiHours);

/// <summary>An answer to a maturity question.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Score">1 to 5.</param>
public sealed record MaturityEntry(string Question, double Score);

/// <summary>A use case of artificial intelligence; null = not known.</summary>
public sealed record AiEntry
{
    /// <summary>Name of the line.</summary>
    public required string Line { get; init; }

    /// <summary>What it does.</summary>
    public string UseCase { get; init; } = string.Empty;

    /// <summary>In which domain.</summary>
    public string Domain { get; init; } = string.Empty;

    /// <summary><c>idea</c>, <c>pilot</c>, <c>in-use</c>, <c>stopped</c>; empty = not known.</summary>
    public string Stage { get; init; } = string.Empty;

    /// <summary>Cost in cents.</summary>
    public long? CostCents { get; init; }

    /// <summary>Hours of the whole process, in hundredths.</summary>
    public long? ProcessCentiHours { get; init; }

    /// <summary>Hours gained, in hundredths.</summary>
    public long? SavedCentiHours { get; init; }

    /// <summary>Benefit in cents.</summary>
    public long? BenefitCents { get; init; }

    /// <summary>Whether it stands in the Algoritmeregister.</summary>
    public bool? Registered { get; init; }

    /// <summary>Whether the gain was measured; false = estimated.</summary>
    public bool? Measured { get; init; }
}
