using Maatstaf.Delivery.Keeping;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Editions;

/// <summary>Who takes part in a year.</summary>
public sealed record ParticipantsView
{
    /// <summary>Where all organisations are, without language.</summary>
    public const string Root = "/beheer/organisaties";

    /// <summary>Where a list of organisations is sent, without language.</summary>
    public const string ListPath = Root + "/lijst";

    /// <summary>Fiscal year of the memberships.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Fiscal years that can be chosen, newest first.</summary>
    public required IReadOnlyList<int> FiscalYears { get; init; }

    /// <summary>All organisations, by name.</summary>
    public required IReadOnlyList<OrganisationEntry> Organisations { get; init; }

    /// <summary>The memberships of the year.</summary>
    public required IReadOnlyList<MembershipEntry> Memberships { get; init; }

    /// <summary>Who shares the year by name.</summary>
    public required IReadOnlySet<OrganisationCode> Named { get; init; }

    /// <summary>The municipalities, by name.</summary>
    public IEnumerable<OrganisationEntry> Municipalities => Organisations.Where(static entry => !entry.IsPartnership);

    /// <summary>The partnerships, by name.</summary>
    public IEnumerable<OrganisationEntry> Partnerships => Organisations.Where(static entry => entry.IsPartnership);

    /// <summary>Address of an organisation in a year, without language.</summary>
    public static string PathOf(OrganisationEntry entry, string rest = "") => rest.Length == 0 ? $"{Root}/{entry.Code}" : $"{Root}/{entry.Code}/{rest}";

    /// <summary>The year as a query.</summary>
    public string Query => FormattableString.Invariant($"?jaar={FiscalYear}");
}
