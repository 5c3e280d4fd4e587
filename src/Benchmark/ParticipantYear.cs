using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>A municipality that takes part in a fiscal year: what everybody may know of it, and whether it shares its figures by name.</summary>
public sealed record ParticipantYear
{
    /// <summary>Which municipality.</summary>
    public required OrganisationCode Municipality { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Inhabitants.</summary>
    public required long Inhabitants { get; init; }

    /// <summary>Total expenditure in cents; null = not known.</summary>
    public required long? BudgetCents { get; init; }

    /// <summary>Fte of the whole organisation in thousandths; null = not known.</summary>
    public required long? StaffMilliFte { get; init; }

    /// <summary>Ids of the groups of the catalogue that it is in, in the order of the catalogue.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Number of the independent unit that it belongs to in that year, from 0.</summary>
    public required int Cluster { get; init; }

    /// <summary>Whether it shares the year by name with the other participants.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Whether it was a member of a partnership.</summary>
    public bool InPartnership => Groups.Contains(GroupIds.InPartnership);
}
