using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Laws;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Delivery.Questions;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Keeping;

/// <summary>
/// Keeps everything of delivering and checking. Reading sees one moment and never waits for a writer. All changes go
/// through <see cref="ChangeAsync"/>: one transaction, one entry in the audit log.
/// </summary>
public interface IDeliveryStore
{
    /// <summary>The practices that participants share.</summary>
    IPracticeShelf Practices { get; }

    /// <summary>The reports of editions.</summary>
    IReportShelf Reports { get; }

    /// <summary>What the team made of the reports of editions.</summary>
    IEditingShelf Editing { get; }

    /// <summary>
    /// Makes changes, all or none, and writes who did what into the audit log in the same transaction. Returns only after the commit
    /// is on disk, so what a user is told has happened.
    /// </summary>
    /// <param name="caller">Who does it.</param>
    /// <param name="action">What is done, as a verb with its subject: <c>return.submit</c>.</param>
    /// <param name="subject">What it is done to: <c>GM9030/2025</c>.</param>
    /// <param name="changes">Writes the changes. Runs within the transaction, so it must be quick, and may run again after a lost race for the database.</param>
    /// <param name="ct">Stops before the commit; after it, nothing stops.</param>
    /// <exception cref="StaleException">Somebody else changed one of the records in the meantime; nothing was changed.</exception>
    Task ChangeAsync(Caller caller, string action, string subject, Action<IDeliveryChange> changes, CancellationToken ct = default);

    /// <summary>Writes into the audit log that something was tried or done that changes no record, such as a sign-in or a refusal.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="action">What.</param>
    /// <param name="subject">To what.</param>
    /// <param name="result"><c>done</c>, <c>refused</c> or <c>failed</c>.</param>
    /// <param name="ct">Stops before the commit.</param>
    Task RecordAsync(Caller caller, string action, string subject, string result, CancellationToken ct = default);

    /// <summary>All editions, newest first.</summary>
    Task<IReadOnlyList<EditionRecord>> EditionsAsync(CancellationToken ct = default);

    /// <summary>The versions of a frozen edition, oldest first.</summary>
    Task<IReadOnlyList<FrozenEdition>> FrozenAsync(Edition edition, CancellationToken ct = default);

    /// <summary>Number of the newest version of a frozen edition; 0 = it was not frozen.</summary>
    Task<int> NewestFrozenAsync(Edition edition, CancellationToken ct = default);

    /// <summary>The plans of years that are kept: what may be shown of each to whom.</summary>
    Task<IReadOnlyList<YearPlanEntry>> YearPlansAsync(CancellationToken ct = default);

    /// <summary>All organisations by code.</summary>
    Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken ct = default);

    /// <summary>Memberships of a fiscal year, by partnership and municipality.</summary>
    Task<IReadOnlyList<MembershipEntry>> MembershipsAsync(int fiscalYear, CancellationToken ct = default);

    /// <summary>The approved return of an organisation's year as it counts; null when there is none.</summary>
    Task<YearReturn?> CountedAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default);

    /// <summary>All cases of a fiscal year, by organisation.</summary>
    Task<IReadOnlyList<ReturnCase>> CasesAsync(int fiscalYear, CancellationToken ct = default);

    /// <summary>A case, or null.</summary>
    Task<ReturnCase?> CaseAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default);

    /// <summary>The draft of a case, or null.</summary>
    Task<Draft?> DraftAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default);

    /// <summary>The submitted versions of a case, oldest first, without their rows.</summary>
    Task<IReadOnlyList<ReturnVersionSummary>> VersionsAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default);

    /// <summary>A submitted version, or null.</summary>
    Task<ReturnVersion?> VersionAsync(OrganisationCode organisation, int fiscalYear, int number, CancellationToken ct = default);

    /// <summary>The delivered files of a case, newest first, without their bytes.</summary>
    Task<IReadOnlyList<DeliveredFile>> FilesAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default);

    /// <summary>A delivered file with its bytes as far as they are kept, or null.</summary>
    Task<DeliveredFile?> FileAsync(Guid file, CancellationToken ct = default);

    /// <summary>What somebody delivered for a return and did not take over yet; null = nothing waits.</summary>
    Task<WaitingUpload?> WaitingAsync(Guid account, OrganisationCode organisation, int fiscalYear, UploadKind kind, CancellationToken ct = default);

    /// <summary>The questions of a fiscal year: of one organisation, or all.</summary>
    Task<IReadOnlyList<Question>> QuestionsAsync(int fiscalYear, OrganisationCode? organisation = null, CancellationToken ct = default);

    /// <summary>A question, or null.</summary>
    Task<Question?> QuestionAsync(Guid question, CancellationToken ct = default);

    /// <summary>The messages of a thread, oldest first.</summary>
    Task<IReadOnlyList<Message>> MessagesAsync(Guid question, CancellationToken ct = default);

    /// <summary>The corrections of a case, oldest first.</summary>
    Task<IReadOnlyList<Correction>> CorrectionsAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default);

    /// <summary>A document of an organisation (rules, column mappings), or null.</summary>
    /// <param name="organisation">Whose.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="fiscalYear">Of which year; 0 = of all years.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<OrganisationDocument?> DocumentAsync(OrganisationCode organisation, string kind, int fiscalYear, CancellationToken ct = default);

    /// <summary>The documents of one kind of all organisations, by organisation and year.</summary>
    Task<IReadOnlyList<OrganisationDocument>> DocumentsAsync(string kind, CancellationToken ct = default);

    /// <summary>How organisations share a fiscal year, by organisation; who is not there is anonymous.</summary>
    Task<IReadOnlyList<SharingChoice>> SharingAsync(int fiscalYear, CancellationToken ct = default);

    /// <summary>How an organisation shares its years, oldest first; a year that is not there is anonymous.</summary>
    Task<IReadOnlyList<SharingChoice>> SharingAsync(OrganisationCode organisation, CancellationToken ct = default);

    /// <summary>The groups that an organisation saved, by name.</summary>
    Task<IReadOnlyList<PeerGroup>> PeerGroupsAsync(OrganisationCode organisation, CancellationToken ct = default);

    /// <summary>The scenarios that an organisation saved, by name.</summary>
    Task<IReadOnlyList<SavedScenario>> ScenariosAsync(OrganisationCode organisation, CancellationToken ct = default);

    /// <summary>The programs that work with the API for an organisation, the newest first, also those that were withdrawn.</summary>
    Task<IReadOnlyList<ApiClient>> ClientsAsync(OrganisationCode organisation, CancellationToken ct = default);

    /// <summary>A program that works with the API, or null.</summary>
    Task<ApiClient?> ClientAsync(Guid client, CancellationToken ct = default);

    /// <summary>What the team wrote about laws, by law and number.</summary>
    Task<IReadOnlyList<LawVersion>> LawsAsync(CancellationToken ct = default);

    /// <summary>Messages by e-mail, newest first.</summary>
    /// <param name="unsentOnly">Only those that wait to be sent.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<IReadOnlyList<Mail>> MailAsync(bool unsentOnly, CancellationToken ct = default);

    /// <summary>Number of the newest version of what counts: it grows with every approval, freezing and import.</summary>
    Task<long> DataVersionAsync(CancellationToken ct = default);

    /// <summary>Number of the newest version that changed something of the fiscal years up to that of an edition; 0 = nothing of them is kept.</summary>
    Task<long> DataVersionAsync(Edition edition, CancellationToken ct = default);

    /// <summary>What changed of what counts after a version of it, in order; empty = nothing.</summary>
    /// <param name="dataVersion">The version that is known.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The newest version, and what changed, each the number of times that it did.</returns>
    Task<(long DataVersion, IReadOnlyList<CountedYear> Changed)> ChangedSinceAsync(long dataVersion, CancellationToken ct = default);

    /// <summary>Whether something changed, in one quick question.</summary>
    Task<StorePulse> PulseAsync(CancellationToken ct = default);

    /// <summary>The newest entries of the audit log, newest first.</summary>
    /// <param name="before">Only entries with a lower number; null = from the newest.</param>
    /// <param name="most">How many.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<IReadOnlyList<AuditEntry>> AuditAsync(long? before, int most, CancellationToken ct = default);

    /// <summary>The newest entry of the audit log about an action that was done; null = there is none.</summary>
    Task<AuditEntry?> NewestAuditAsync(string action, CancellationToken ct = default);

    /// <summary>What is kept under the id of an account, besides the account itself.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<KeptOfAccount> OfAccountAsync(Guid account, CancellationToken ct = default);

    /// <summary>
    /// Takes a piece of work for this node alone, until the answer is disposed of. Whoever dies lets go of it: the database notices that the
    /// connection is gone.
    /// </summary>
    /// <param name="job">Which work.</param>
    /// <param name="ct">Stops the asking.</param>
    /// <returns>Null when somebody else is at it.</returns>
    Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct = default);

    /// <summary>Recomputes the chain of the audit log.</summary>
    /// <param name="progress">Is told how many entries were looked at.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The first entry that is changed, missing or out of order; whole when there is none.</returns>
    Task<AuditVerdict> VerifyAuditAsync(IProgress<long>? progress = null, CancellationToken ct = default);
}
