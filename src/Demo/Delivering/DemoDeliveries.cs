using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Package;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering;

/// <summary>How far a return of the demo is when the demo is opened for the first time.</summary>
public enum DemoStage
{
    /// <summary>Nobody began.</summary>
    None,

    /// <summary>Half filled in.</summary>
    Draft,

    /// <summary>Submitted, and nobody looked at it yet.</summary>
    Submitted,

    /// <summary>Submitted; its questions wait for the coordinator.</summary>
    Questions,

    /// <summary>Submitted; its questions are answered and wait for the team.</summary>
    Answered,

    /// <summary>Approved.</summary>
    Approved,
}

/// <summary>What an invented organisation delivers.</summary>
/// <param name="Stage">How far it is.</param>
/// <param name="ByPackage">Whether it delivers a data package; else it types.</param>
/// <param name="Oddity">The mistake that was planted in it; null = none.</param>
/// <param name="Coordinator">Who delivers.</param>
/// <param name="Year">What it delivers, mistake included.</param>
public sealed record DemoDelivery(DemoStage Stage, bool ByPackage, Oddity? Oddity, DemoPerson Coordinator, YearReturn Year)
{
    /// <summary>Whose.</summary>
    public OrganisationCode Organisation => Year.Organisation;

    /// <summary>The rows that are there: all of them, or of a draft what was filled in so far.</summary>
    public DeliveredYear Rows => Stage == DemoStage.Draft ? HalfFilled.Of(Year) : Year.ToDelivered(Provenance.Typed);
}

/// <summary>The edition that is being delivered in the demo: the same returns every time, on every machine.</summary>
public sealed class DemoDeliveries
{
    /// <summary>The fiscal year that is delivered.</summary>
    public const int FiscalYear = 2025;

    private DemoDeliveries(IReadOnlyList<DemoDelivery> deliveries, IReadOnlyDictionary<string, YearReturn> unspoiled, IReadOnlyList<MembershipRow> memberships) =>
        (All, Unspoiled, Memberships) = (deliveries, unspoiled, memberships);

    /// <summary>What everyone on the roster delivers, partnerships before their members.</summary>
    public IReadOnlyList<DemoDelivery> All { get; }

    /// <summary>The same returns without any mistake, by code.</summary>
    public IReadOnlyDictionary<string, YearReturn> Unspoiled { get; }

    /// <summary>Who belongs to which partnership in the fiscal year.</summary>
    public IReadOnlyList<MembershipRow> Memberships { get; }

    /// <summary>Makes them from the last year of the demo country.</summary>
    /// <param name="country">The demo country.</param>
    public static DemoDeliveries Of(DemoPackage country)
    {
        var roster = CalibrationTable.Read("delivery/roster.csv").Rows;
        var next = new NextYear(country);
        var years = next.Of(roster.Select(static row => row["organisation"]));
        return new DemoDeliveries(
            [.. roster.OrderByDescending(static row => row["organisation"].StartsWith("SV", StringComparison.Ordinal)).Select(row => Delivery(row, years[row["organisation"]], country))],
            years,
            next.Memberships);
    }

    private static DemoDelivery Delivery(CalibrationTable.Row row, YearReturn unspoiled, DemoPackage country)
    {
        var oddity = row["oddity"].Length == 0 ? null : Oddity.Of(row["oddity"]);
        return new DemoDelivery(
            Enum.Parse<DemoStage>(row["stage"], ignoreCase: true),
            row["way"] == "package",
            oddity,
            DemoPeople.CoordinatorOf(unspoiled.Organisation),
            oddity is null ? unspoiled : oddity.Spoil(unspoiled, country));
    }
}
