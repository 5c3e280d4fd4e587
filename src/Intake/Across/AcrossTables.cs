using Maatstaf.Catalogue;
using Maatstaf.Intake.Tables;
using Maatstaf.Returns;

namespace Maatstaf.Intake.Across;

/// <summary>The tables of a package as whole columns.</summary>
/// <param name="Memberships">Memberships of partnerships.</param>
/// <param name="Profiles">Denominators.</param>
/// <param name="Returns">Returns.</param>
internal sealed record WholeTables(List<MembershipRecord> Memberships, List<ProfileRecord> Profiles, List<ReturnRecord> Returns)
{
    public List<SizeClassBound> SizeClasses { get; init; } = [];

    public List<PriceRecord> Prices { get; init; } = [];

    public SoftwareLines? Software { get; set; }

    public PersonnelLines? Personnel { get; set; }

    public InfrastructureLines? Infrastructure { get; set; }

    public ProjectLines? Projects { get; set; }

    public LawTable? Laws { get; set; }

    public MaturityAnswers? Maturity { get; set; }

    public AiUseCases? Ai { get; set; }
}

/// <summary>What only shows when all tables are there. A check is left out when a table that it leans on is itself refused.</summary>
internal static class AcrossTables
{
    public static WholeTables Check(PackageTables tables, BenchmarkCatalogue catalogue)
    {
        var whole = new WholeTables(
            MembershipBlock.Join(tables.Memberships.Blocks),
            ProfileBlock.Join(tables.Profiles.Blocks),
            ReturnBlock.Join(tables.Returns.Blocks))
        {
            SizeClasses = SizeClassBlock.Join(tables.SizeClasses.Blocks),
            Prices = PriceBlock.Join(tables.Prices.Blocks),
        };
        SmallTables.SayDouble(tables, whole);
        SizeClassOrder.Check(tables.SizeClasses, whole.SizeClasses, catalogue);
        MembershipShares.Check(tables, whole);
        PartnershipReturns.Check(tables, whole);
        LineTables.JoinAndCheck(tables, whole, catalogue.Limits);
        return whole;
    }
}
