using Maatstaf.Vocabulary;

namespace Maatstaf.Returns;

/// <summary>
/// Everything that organisations returned, as columns: one array per field, one element per record.
/// Organisations are sorted by code (ordinal), so that an index into them orders as the code does.
/// What is here is well formed: codes exist, keys are unique, numbers are in range.
/// </summary>
public sealed record ReturnedData
{
    /// <summary>What the collection is called.</summary>
    public required string Title { get; init; }

    /// <summary>True only when the data calls itself invented; nothing else may be shown without disclosure control.</summary>
    public required bool Fictional { get; init; }

    /// <summary>Municipalities and partnerships.</summary>
    public required OrganisationTable Organisations { get; init; }

    /// <summary>Who was a member of which partnership in which year.</summary>
    public required MembershipTable Memberships { get; init; }

    /// <summary>Denominators of municipalities by year.</summary>
    public required ProfileTable Profiles { get; init; }

    /// <summary>Which organisation returned which year, and how far the return is.</summary>
    public required ReturnTable Returns { get; init; }

    /// <summary>Software lines.</summary>
    public required SoftwareLines Software { get; init; }

    /// <summary>Personnel lines.</summary>
    public required PersonnelLines Personnel { get; init; }

    /// <summary>Infrastructure lines.</summary>
    public required InfrastructureLines Infrastructure { get; init; }

    /// <summary>Project lines.</summary>
    public required ProjectLines Projects { get; init; }

    /// <summary>How far organisations are with laws.</summary>
    public LawTable Laws { get; init; } = LawTable.Empty;

    /// <summary>Answers to the maturity questions.</summary>
    public required MaturityAnswers Maturity { get; init; }

    /// <summary>Use cases of artificial intelligence.</summary>
    public required AiUseCases Ai { get; init; }

    /// <summary>Size classes that the data brings along; years that are not here have those of the catalogue.</summary>
    public required IReadOnlyList<SizeClassBound> SizeClasses { get; init; }

    /// <summary>Consumer price index that the data brings along, any base; empty = that of the catalogue.</summary>
    public required IReadOnlyDictionary<int, double> Cpi { get; init; }

    /// <summary>The years that organisations (by number) share by name: a choice for each edition. Null = as the organisation says, in every year.</summary>
    public IReadOnlySet<(int Organisation, int Year)>? NamedYears { get; init; }

    /// <summary>Whether an organisation shares its figures of a year by name with the other participants.</summary>
    /// <param name="organisation">Number of the organisation.</param>
    /// <param name="fiscalYear">Fiscal year.</param>
    public bool IsNamed(int organisation, int fiscalYear) =>
        NamedYears is { } years ? years.Contains((organisation, fiscalYear)) : Organisations.IsNamed[organisation];
}

/// <summary>The lower bound of a size class in a year.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Class">Id of the class in the catalogue.</param>
/// <param name="FromInhabitants">Inclusive lower bound; the smallest class has 0.</param>
public readonly record struct SizeClassBound(int Year, string Class, int FromInhabitants);
