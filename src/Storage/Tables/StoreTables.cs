using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Storage.Tables.Editing;
using Maatstaf.Storage.Tables.Laws;
using Maatstaf.Storage.Tables.Practices;

namespace Maatstaf.Storage.Tables;

/// <summary>All tables.</summary>
internal static class StoreTables
{
    /// <summary>What belongs to one organisation's year, and is replaced when its return is approved; what is referred to stands first.</summary>
    public static IReadOnlyList<Table> OfYear { get; } =
    [
        KeptProfiles.Table,
        KeptReturns.Table,
        KeptSoftware.Table,
        KeptPersonnel.Table,
        KeptInfrastructure.Table,
        KeptProjects.Table,
        KeptLaws.Table,
        KeptMaturity.Table,
        KeptAi.Table,
    ];

    /// <summary>The tables that are emptied and written anew when data is kept; what is referred to stands first.</summary>
    public static IReadOnlyList<Table> Replaced { get; } =
        [KeptCollection.Table, KeptMemberships.Table, .. OfYear, KeptSizeClasses.Table, KeptPrices.Table];

    /// <summary>Delivering, checking and the audit log; what is referred to stands first.</summary>
    public static IReadOnlyList<Table> Delivering { get; } =
    [
        KeptEditions.Table,
        KeptFrozenEditions.Table,
        KeptFrozenEditions.Counted,
        KeptFrozenEditions.Frame,
        KeptFrozenViews.Table,
        KeptYearPlans.Table,
        KeptCases.Table,
        KeptDrafts.Table,
        KeptFiles.Table,
        KeptUploads.Table,
        KeptVersions.Table,
        KeptVersions.Files,
        KeptQuestions.Table,
        KeptMessages.Table,
        KeptCorrections.Table,
        KeptDocuments.Table,
        KeptSharing.Table,
        KeptPeerGroups.Table,
        KeptPractices.Table,
        KeptPracticeVersions.Table,
        KeptPracticeComments.Table,
        KeptPracticeFollowing.Table,
        KeptPracticeContacts.Table,
        KeptPracticeContacts.Messages,
        KeptScenarios.Table,
        KeptApiClients.Table,
        KeptLawVersions.Table,
        KeptReports.Table,
        KeptReportRevisions.Table,
        KeptReportPublications.Table,
        KeptPreviewReaders.Table,
        KeptMail.Table,
        KeptNames.Table,
        KeptAudit.Table,
        KeptHead.Table,
        KeptHead.Changes,
    ];

    /// <summary>All tables; what is referred to stands first.</summary>
    public static IReadOnlyList<Table> ParentsFirst { get; } =
        [SchemaVersion.Table, CodeList.CostLeaf.Table, CodeList.ProjectTheme.Table, KeptOrganisations.Table, .. Replaced, .. Delivering];

    /// <summary>The tables that the schema of a version has.</summary>
    public static IEnumerable<Table> At(int version) => ParentsFirst.Where(table => table.Since <= version);
}
