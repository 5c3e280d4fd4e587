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
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>Keeps what happened and the mail in memory, and knows two organisations; there are no returns.</summary>
public sealed class QuietStore : IDeliveryStore
{
    private readonly Lock turns = new();
    private readonly List<AuditEntry> log = [];
    private readonly List<Mail> outbox = [];

    public IReadOnlyList<Mail> Outbox
    {
        get
        {
            lock (turns)
                return [.. outbox];
        }
    }

    public IReadOnlyList<AuditEntry> Log
    {
        get
        {
            lock (turns)
                return [.. log];
        }
    }

    public IPracticeShelf Practices { get; } = new EmptyShelf();

    public IEditingShelf Editing { get; } = new UneditedShelf();

    public IReportShelf Reports { get; } = new NoReports();

    public Task ChangeAsync(Caller caller, string action, string subject, Action<IDeliveryChange> changes, CancellationToken ct = default)
    {
        lock (turns)
            changes(new Change(outbox));
        return RecordAsync(caller, action, subject, "done", ct);
    }

    public Task RecordAsync(Caller caller, string action, string subject, string result, CancellationToken ct = default)
    {
        lock (turns)
        {
            log.Add(new AuditEntry
            {
                Number = log.Count + 1,
                At = DateTimeOffset.UnixEpoch,
                Action = action,
                Object = subject,
                Result = result,
                Origin = caller.Origin,
                Actor = caller.Account?.ToString() ?? caller.Name,
                Hash = string.Empty,
            });
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken ct = default) => Task.FromResult<IReadOnlyList<OrganisationEntry>>(
    [
        new(OrganisationCode.Parse("GM9001"), "Aadorp", false, false, 1),
        new(OrganisationCode.Parse("GM9002"), "Beekdam", false, false, 1),
    ]);

    public Task<IReadOnlyList<Mail>> MailAsync(bool unsentOnly, CancellationToken ct = default) =>
        Task.FromResult<IReadOnlyList<Mail>>([.. Outbox.Where(mail => !unsentOnly || mail.SentAt is null).Reverse()]);

    public Task<IReadOnlyList<AuditEntry>> AuditAsync(long? before, int most, CancellationToken ct = default) =>
        Task.FromResult<IReadOnlyList<AuditEntry>>([.. Log.Reverse().Where(entry => before is null || entry.Number < before).Take(most)]);

    public Task<AuditEntry?> NewestAuditAsync(string action, CancellationToken ct = default) => Task.FromResult(Log.LastOrDefault(entry => entry.Action == action && entry.Result == "done"));

    public Task<KeptOfAccount> OfAccountAsync(Guid account, CancellationToken ct = default) =>
        Task.FromResult(new KeptOfAccount([], [.. Log.Where(entry => entry.Actor == account.ToString())]));

    public Task<AuditVerdict> VerifyAuditAsync(IProgress<long>? progress = null, CancellationToken ct = default) =>
        Task.FromResult(new AuditVerdict(Log.Count, string.Empty, null));

    public Task<IReadOnlyList<EditionRecord>> EditionsAsync(CancellationToken ct = default) => Nothing<EditionRecord>();

    public Task<IReadOnlyList<FrozenEdition>> FrozenAsync(Edition edition, CancellationToken ct = default) => Nothing<FrozenEdition>();

    public Task<int> NewestFrozenAsync(Edition edition, CancellationToken ct = default) => Task.FromResult(0);

    public Task<IReadOnlyList<YearPlanEntry>> YearPlansAsync(CancellationToken ct = default) => Nothing<YearPlanEntry>();

    public Task<IReadOnlyList<MembershipEntry>> MembershipsAsync(int fiscalYear, CancellationToken ct = default) => Nothing<MembershipEntry>();

    public Task<YearReturn?> CountedAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) => Task.FromResult<YearReturn?>(null);

    public Task<IReadOnlyList<ReturnCase>> CasesAsync(int fiscalYear, CancellationToken ct = default) => Nothing<ReturnCase>();

    public Task<ReturnCase?> CaseAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) => Task.FromResult<ReturnCase?>(null);

    public Task<Draft?> DraftAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) => Task.FromResult<Draft?>(null);

    public Task<IReadOnlyList<ReturnVersionSummary>> VersionsAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) => Nothing<ReturnVersionSummary>();

    public Task<ReturnVersion?> VersionAsync(OrganisationCode organisation, int fiscalYear, int number, CancellationToken ct = default) => Task.FromResult<ReturnVersion?>(null);

    public Task<IReadOnlyList<DeliveredFile>> FilesAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) => Nothing<DeliveredFile>();

    public Task<DeliveredFile?> FileAsync(Guid file, CancellationToken ct = default) => Task.FromResult<DeliveredFile?>(null);

    public Task<WaitingUpload?> WaitingAsync(Guid account, OrganisationCode organisation, int fiscalYear, UploadKind kind, CancellationToken ct = default) => Task.FromResult<WaitingUpload?>(null);

    public Task<IReadOnlyList<Question>> QuestionsAsync(int fiscalYear, OrganisationCode? organisation = null, CancellationToken ct = default) => Nothing<Question>();

    public Task<Question?> QuestionAsync(Guid question, CancellationToken ct = default) => Task.FromResult<Question?>(null);

    public Task<IReadOnlyList<Message>> MessagesAsync(Guid question, CancellationToken ct = default) => Nothing<Message>();

    public Task<IReadOnlyList<Correction>> CorrectionsAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default) => Nothing<Correction>();

    public Task<OrganisationDocument?> DocumentAsync(OrganisationCode organisation, string kind, int fiscalYear, CancellationToken ct = default) => Task.FromResult<OrganisationDocument?>(null);

    public Task<IReadOnlyList<OrganisationDocument>> DocumentsAsync(string kind, CancellationToken ct = default) => Nothing<OrganisationDocument>();

    public Task<IReadOnlyList<SharingChoice>> SharingAsync(int fiscalYear, CancellationToken ct = default) => Nothing<SharingChoice>();

    public Task<IReadOnlyList<SharingChoice>> SharingAsync(OrganisationCode organisation, CancellationToken ct = default) => Nothing<SharingChoice>();

    public Task<IReadOnlyList<PeerGroup>> PeerGroupsAsync(OrganisationCode organisation, CancellationToken ct = default) => Nothing<PeerGroup>();

    public Task<IReadOnlyList<SavedScenario>> ScenariosAsync(OrganisationCode organisation, CancellationToken ct = default) => Nothing<SavedScenario>();

    public Task<IReadOnlyList<ApiClient>> ClientsAsync(OrganisationCode organisation, CancellationToken ct = default) => Nothing<ApiClient>();

    public Task<ApiClient?> ClientAsync(Guid client, CancellationToken ct = default) => Task.FromResult<ApiClient?>(null);

    public Task<IReadOnlyList<LawVersion>> LawsAsync(CancellationToken ct = default) => Nothing<LawVersion>();

    public Task<long> DataVersionAsync(CancellationToken ct = default) => Task.FromResult(0L);

    public Task<long> DataVersionAsync(Edition edition, CancellationToken ct = default) => Task.FromResult(0L);

    public Task<(long DataVersion, IReadOnlyList<CountedYear> Changed)> ChangedSinceAsync(long dataVersion, CancellationToken ct = default) =>
        Task.FromResult<(long, IReadOnlyList<CountedYear>)>((0, []));

    public Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct = default) => Task.FromResult<IAsyncDisposable?>(new Alone());

    public Task<StorePulse> PulseAsync(CancellationToken ct = default) => Task.FromResult(new StorePulse(0, 0, 0));

    private static Task<IReadOnlyList<T>> Nothing<T>() => Task.FromResult<IReadOnlyList<T>>([]);

    private sealed class Alone : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Change(List<Mail> outbox) : IAccountsChange
    {
        public void Save(AccountsContext accounts) => accounts.SaveChanges();

        public void Remove(Guid account) => throw Unexpected();

        public void Clean() => throw Unexpected();

        public DateTimeOffset Now => DateTimeOffset.UnixEpoch;

        public IPracticeChange Practices => throw Unexpected();

        public IEditingChange Editing => throw Unexpected();

        public IReportChange Reports => throw Unexpected();

        public void Add(Mail mail) => outbox.Add(mail);

        public void MarkSent(Guid mail, string? failure)
        {
            var place = outbox.FindIndex(waiting => waiting.Id == mail);
            outbox[place] = outbox[place] with { SentAt = failure is null ? Now : null, Failure = failure };
        }

        public void InsistOn(Edition edition, long dataVersion) => throw Unexpected();

        public void Put(EditionRecord edition) => throw Unexpected();

        public void Add(FrozenEdition edition) => throw Unexpected();

        public void Put(OrganisationEntry organisation) => throw Unexpected();

        // Plans may be forgotten: they are made anew.
        public void Put(YearPlanEntry plan)
        {
        }

        public void PutMembers(OrganisationCode partnership, int fiscalYear, IReadOnlyList<MembershipEntry> members) => throw Unexpected();

        public void Put(ReturnCase @case) => throw Unexpected();

        public void Put(Draft draft) => throw Unexpected();

        public void Add(ReturnVersion version) => throw Unexpected();

        public void Add(DeliveredFile file) => throw Unexpected();

        public void Put(WaitingUpload upload) => throw Unexpected();

        public void Remove(WaitingUpload upload) => throw Unexpected();

        public void Count(YearReturn approved) => throw Unexpected();

        public void StopCounting(OrganisationCode organisation, int fiscalYear) => throw Unexpected();

        public void Put(Question question) => throw Unexpected();

        public void Add(Message message) => throw Unexpected();

        public void Add(Correction correction) => throw Unexpected();

        public void Put(OrganisationDocument document) => throw Unexpected();

        public void Put(SharingChoice choice) => throw Unexpected();

        public void Put(PeerGroup group) => throw Unexpected();

        public void Remove(PeerGroup group) => throw Unexpected();

        public void Put(SavedScenario scenario) => throw Unexpected();

        public void Remove(SavedScenario scenario) => throw Unexpected();

        public void Put(ApiClient client) => throw Unexpected();

        public void MarkUsed(Guid client) => throw Unexpected();

        public void Add(LawVersion version) => throw Unexpected();

        private static InvalidOperationException Unexpected() => new("The pages about accounts change no returns.");
    }
}
