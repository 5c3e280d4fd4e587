using Maatstaf.Vocabulary;

namespace Maatstaf.Returns;

/// <summary>Municipalities and partnerships, sorted by code.</summary>
public sealed record OrganisationTable
{
    /// <summary>Codes, ascending (ordinal).</summary>
    public required OrganisationCode[] Code { get; init; }

    /// <summary>Names as people know them.</summary>
    public required string[] Name { get; init; }

    /// <summary>True for a partnership, false for a municipality.</summary>
    public required bool[] IsPartnership { get; init; }

    /// <summary>True when the organisation shares its figures by name with the other participants.</summary>
    public required bool[] IsNamed { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Code.Length;
}

/// <summary>Memberships of partnerships; unique by partnership, municipality, year.</summary>
public sealed record MembershipTable
{
    /// <summary>Index of the partnership.</summary>
    public required int[] Partnership { get; init; }

    /// <summary>Index of the municipality.</summary>
    public required int[] Municipality { get; init; }

    /// <summary>Fiscal year.</summary>
    public required short[] Year { get; init; }

    /// <summary>The given share; null for all members of a partnership-year = by inhabitants.</summary>
    public required Share?[] Share { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Year.Length;
}

/// <summary>Denominators; unique by municipality, year. Null = not known.</summary>
public sealed record ProfileTable
{
    /// <summary>Index of the municipality.</summary>
    public required int[] Municipality { get; init; }

    /// <summary>Fiscal year.</summary>
    public required short[] Year { get; init; }

    /// <summary>Inhabitants on 1 January, above 0.</summary>
    public required int[] Inhabitants { get; init; }

    /// <summary>Total expenditure of the annual accounts in cents.</summary>
    public required long?[] BudgetCents { get; init; }

    /// <summary>Staff of the whole organisation in thousandths of an fte.</summary>
    public required long?[] StaffMilliFte { get; init; }

    /// <summary>ICT workplaces.</summary>
    public required long?[] Workplaces { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Year.Length;
}

/// <summary>Returns; unique by organisation, year.</summary>
public sealed record ReturnTable
{
    /// <summary>Index of the organisation.</summary>
    public required int[] Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required short[] Year { get; init; }

    /// <summary>How far the return is.</summary>
    public required ReturnStatus[] Status { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Year.Length;
}
