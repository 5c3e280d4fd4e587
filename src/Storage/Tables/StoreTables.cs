using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>All tables.</summary>
internal static class StoreTables
{
    /// <summary>The tables that are emptied and written anew when data is kept; what is referred to stands first.</summary>
    public static IReadOnlyList<Table> Replaced { get; } =
    [
        KeptCollection.Table,
        KeptOrganisations.Table,
        KeptMemberships.Table,
        KeptProfiles.Table,
        KeptReturns.Table,
        KeptSoftware.Table,
        KeptPersonnel.Table,
        KeptInfrastructure.Table,
        KeptProjects.Table,
        KeptMaturity.Table,
        KeptAi.Table,
        KeptSizeClasses.Table,
        KeptPrices.Table,
    ];

    /// <summary>All tables; what is referred to stands first.</summary>
    public static IReadOnlyList<Table> ParentsFirst { get; } =
        [SchemaVersion.Table, CodeList.CostLeaf.Table, CodeList.ProjectTheme.Table, .. Replaced];
}
