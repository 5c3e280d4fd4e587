using System.Data.Common;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Laws;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Delivery.Questions;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Returns;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Tables;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Storage.Tables.Laws;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>Delivering and checking, in the database.</summary>
internal sealed class DeliveryStore(StoreDoor door) : IDeliveryStore
{
    public IPracticeShelf Practices { get; } = new PracticeShelf(door);

    public IReportShelf Reports { get; } = new ReportShelf(door);

    public IEditingShelf Editing { get; } = new EditingShelf(door);

    public Task ChangeAsync(Caller caller, string action, string subject, Action<IDeliveryChange> changes, CancellationToken ct = default) =>
        door.ChangeAsync(new Deed(caller, action, subject), changes, alone: false, ct);

    public Task RecordAsync(Caller caller, string action, string subject, string result, CancellationToken ct = default) =>
        door.ChangeAsync(new Deed(caller, action, subject, result), static _ => { }, alone: false, ct);

    public Task<IReadOnlyList<EditionRecord>> EditionsAsync(CancellationToken ct = default) => ListAsync(KeptEditions.Read, ct);

    public Task<IReadOnlyList<FrozenEdition>> FrozenAsync(Edition edition, CancellationToken ct = default) =>
        ListAsync(transaction => KeptFrozenEditions.Read(transaction, edition), ct);

    public Task<int> NewestFrozenAsync(Edition edition, CancellationToken ct = default) => door.ReadAsync(transaction => KeptFrozenEditions.Newest(transaction, edition), ct);

    public Task<IReadOnlyList<YearPlanEntry>> YearPlansAsync(CancellationToken ct = default) => ListAsync(KeptYearPlans.Read, ct);

    public Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken ct = default) => ListAsync(KeptOrganisations.ReadEntries, ct);

    public Task<IReadOnlyList<MembershipEntry>> MembershipsAsync(int fiscalYear, CancellationToken ct = default) =>
        ListAsync(transaction => KeptMemberships.ReadEntries(transaction, fiscalYear), ct);

    public Task<YearReturn?> CountedAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) =>
        door.ReadAsync(transaction => Loading.Year(door.Engine.Place, transaction, organisation, fiscalYear, ct), ct);

    public Task<IReadOnlyList<ReturnCase>> CasesAsync(int fiscalYear, CancellationToken ct = default) =>
        ListAsync(transaction => KeptCases.Read(transaction, fiscalYear), ct);

    public Task<ReturnCase?> CaseAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptCases.Find(transaction, organisation, fiscalYear), ct);

    public Task<Draft?> DraftAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptDrafts.Find(transaction, organisation, fiscalYear), ct);

    public Task<IReadOnlyList<ReturnVersionSummary>> VersionsAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) =>
        ListAsync(transaction => KeptVersions.Read(transaction, organisation, fiscalYear), ct);

    public Task<ReturnVersion?> VersionAsync(OrganisationCode organisation, int fiscalYear, int number, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptVersions.Find(transaction, organisation, fiscalYear, number), ct);

    public Task<IReadOnlyList<DeliveredFile>> FilesAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) =>
        ListAsync(transaction => KeptFiles.Read(transaction, organisation, fiscalYear), ct);

    public Task<DeliveredFile?> FileAsync(Guid file, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptFiles.Find(transaction, file), ct);

    public Task<WaitingUpload?> WaitingAsync(Guid account, OrganisationCode organisation, int fiscalYear, UploadKind kind, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptUploads.Find(transaction, account, organisation, fiscalYear, kind), ct);

    public Task<IReadOnlyList<Question>> QuestionsAsync(int fiscalYear, OrganisationCode? organisation = null, CancellationToken ct = default) =>
        ListAsync(transaction => KeptQuestions.Read(transaction, fiscalYear, organisation), ct);

    public Task<Question?> QuestionAsync(Guid question, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptQuestions.Find(transaction, question), ct);

    public Task<IReadOnlyList<Message>> MessagesAsync(Guid question, CancellationToken ct = default) =>
        ListAsync(transaction => KeptMessages.Read(transaction, question), ct);

    public Task<IReadOnlyList<Correction>> CorrectionsAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) =>
        ListAsync(transaction => KeptCorrections.Read(transaction, organisation, fiscalYear), ct);

    public Task<OrganisationDocument?> DocumentAsync(OrganisationCode organisation, string kind, int fiscalYear, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptDocuments.Find(transaction, organisation, kind, fiscalYear), ct);

    public Task<IReadOnlyList<OrganisationDocument>> DocumentsAsync(string kind, CancellationToken ct = default) =>
        ListAsync(transaction => KeptDocuments.Read(transaction, kind), ct);

    public Task<IReadOnlyList<SharingChoice>> SharingAsync(int fiscalYear, CancellationToken ct = default) =>
        ListAsync(transaction => KeptSharing.OfYear(transaction, fiscalYear), ct);

    public Task<IReadOnlyList<SharingChoice>> SharingAsync(OrganisationCode organisation, CancellationToken ct = default) =>
        ListAsync(transaction => KeptSharing.Of(transaction, organisation), ct);

    public Task<IReadOnlyList<PeerGroup>> PeerGroupsAsync(OrganisationCode organisation, CancellationToken ct = default) =>
        ListAsync(transaction => KeptPeerGroups.Read(transaction, organisation), ct);

    public Task<IReadOnlyList<SavedScenario>> ScenariosAsync(OrganisationCode organisation, CancellationToken ct = default) =>
        ListAsync(transaction => KeptScenarios.Read(transaction, organisation), ct);

    public Task<IReadOnlyList<ApiClient>> ClientsAsync(OrganisationCode organisation, CancellationToken ct = default) =>
        ListAsync(transaction => KeptApiClients.Read(transaction, organisation), ct);

    public Task<ApiClient?> ClientAsync(Guid client, CancellationToken ct = default) =>
        door.ReadAsync(transaction => KeptApiClients.Find(transaction, client), ct);

    public Task<IReadOnlyList<LawVersion>> LawsAsync(CancellationToken ct = default) => ListAsync(KeptLawVersions.Read, ct);

    public Task<IReadOnlyList<Mail>> MailAsync(bool unsentOnly, CancellationToken ct = default) =>
        ListAsync(transaction => KeptMail.Read(transaction, unsentOnly), ct);

    public Task<long> DataVersionAsync(CancellationToken ct = default) => door.ReadAsync(static transaction => KeptHead.Read(transaction).DataVersion, ct);

    public Task<long> DataVersionAsync(Edition edition, CancellationToken ct = default) => door.ReadAsync(transaction => KeptHead.NewestUpTo(transaction, edition.FiscalYear), ct);

    public Task<(long DataVersion, IReadOnlyList<CountedYear> Changed)> ChangedSinceAsync(long dataVersion, CancellationToken ct = default) =>
        door.ReadAsync<(long, IReadOnlyList<CountedYear>)>(
            transaction => (KeptHead.Read(transaction).DataVersion, KeptHead.ReadChanges(transaction, dataVersion)), ct);

    public Task<StorePulse> PulseAsync(CancellationToken ct = default) => door.ReadAsync(KeptHead.ReadPulse, ct);

    public Task<IReadOnlyList<AuditEntry>> AuditAsync(long? before, int most, CancellationToken ct = default) =>
        ListAsync(transaction => KeptAudit.Newest(transaction, before, most), ct);

    public Task<AuditEntry?> NewestAuditAsync(string action, CancellationToken ct = default) => door.ReadAsync(transaction => KeptAudit.NewestDone(transaction, action), ct);

    public Task<KeptOfAccount> OfAccountAsync(Guid account, CancellationToken ct = default) =>
        door.ReadAsync(transaction => new KeptOfAccount(KeptNames.Of(transaction, account), KeptAudit.With(transaction, account)), ct);

    public Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct = default) => door.TakeJobAsync(job, ct);

    public Task<AuditVerdict> VerifyAuditAsync(IProgress<long>? progress = null, CancellationToken ct = default) =>
        door.ReadAsync(transaction => new AuditVerification(transaction, progress, ct).Verify(), ct);

    private Task<IReadOnlyList<T>> ListAsync<T>(Func<DbTransaction, List<T>> read, CancellationToken ct) =>
        door.ReadAsync<IReadOnlyList<T>>(transaction => read(transaction), ct);
}
