using System.Data.Common;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Laws;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.Practices;
using Maatstaf.Delivery.Questions;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Returns;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Storage.Tables.Laws;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>Changes within one transaction.</summary>
internal sealed class Change(Engine engine, DbTransaction transaction, DateTimeOffset now) : IAccountsChange
{
    private readonly List<CountedYear> counted = [];

    public DateTimeOffset Now => now;

    public IPracticeChange Practices { get; } = new PracticeChange(engine, transaction);

    public IReportChange Reports { get; } = new ReportChange(transaction, now);

    public IEditingChange Editing { get; } = new EditingChange(transaction);

    public DbTransaction Transaction => transaction;

    public void Save(AccountsContext accounts)
    {
        using var within = engine.AccountsWithin(transaction);
        AccountsKeeping.Write(accounts, within);
    }

    public void Remove(Guid account) => AccountRemoval.Remove(engine, transaction, account);

    public void Clean() => Retention.Clean(engine, transaction, now);

    public void InsistOn(Edition edition, long dataVersion)
    {
        // Taken early, so that nobody makes something count between this and the commit.
        KeptHead.Take(transaction, engine);
        if (KeptHead.NewestUpTo(transaction, edition.FiscalYear) != dataVersion)
            throw new StaleException($"what counts in edition {edition}");
    }

    public void Put(EditionRecord edition) => KeptEditions.Put(transaction, edition);

    public void Add(FrozenEdition edition)
    {
        KeptFrozenEditions.Add(transaction, edition);
        counted.Add(new(null, edition.Edition.FiscalYear));
    }

    public void Put(YearPlanEntry plan) => KeptYearPlans.Put(transaction, plan, now);

    public void Put(OrganisationEntry organisation)
    {
        KeptOrganisations.Put(transaction, organisation);
        counted.Add(new(organisation.Code, null));
    }

    public void PutMembers(OrganisationCode partnership, int fiscalYear, IReadOnlyList<MembershipEntry> members)
    {
        KeptMemberships.Put(transaction, partnership, fiscalYear, members);
        counted.Add(new(null, fiscalYear));
    }

    public void Put(ReturnCase @case) => KeptCases.Put(transaction, @case);

    public void Put(Draft draft) => KeptDrafts.Put(transaction, draft);

    public void Add(ReturnVersion version) => KeptVersions.Add(transaction, version);

    public void Add(DeliveredFile file) => KeptFiles.Add(transaction, file);

    public void Put(WaitingUpload upload) => KeptUploads.Put(transaction, upload, now);

    public void Remove(WaitingUpload upload) => KeptUploads.Remove(transaction, upload.Id);

    public void Count(YearReturn approved)
    {
        KeptCollection.Adjust(transaction, now, lines: Keeping().Replace(approved));
        counted.Add(new(approved.Organisation, approved.FiscalYear));
    }

    public void StopCounting(OrganisationCode organisation, int fiscalYear)
    {
        KeptReturns.StopCounting(transaction, organisation, fiscalYear);
        counted.Add(new(organisation, fiscalYear));
    }

    public void Put(Question question) => KeptQuestions.Put(transaction, question);

    public void Add(Message message) => KeptMessages.Add(engine, transaction, message);

    public void Add(Correction correction) => KeptCorrections.Add(transaction, correction);

    public void Put(OrganisationDocument document) => KeptDocuments.Put(transaction, document);

    public void Put(SharingChoice choice)
    {
        KeptSharing.Put(transaction, choice);
        counted.Add(new(choice.Organisation, choice.FiscalYear));
    }

    public void Put(PeerGroup group) => KeptPeerGroups.Put(transaction, group);

    public void Remove(PeerGroup group) => KeptPeerGroups.Remove(transaction, group);

    public void Put(SavedScenario scenario) => KeptScenarios.Put(transaction, scenario);

    public void Remove(SavedScenario scenario) => KeptScenarios.Remove(transaction, scenario);

    public void Put(ApiClient client) => KeptApiClients.Put(transaction, client);

    public void MarkUsed(Guid client) => KeptApiClients.MarkUsed(transaction, client, now);

    public void Add(LawVersion version) => KeptLawVersions.Add(transaction, version, now);

    public void Add(Mail mail) => KeptMail.Add(transaction, mail with { At = now });

    public void MarkSent(Guid mail, string? failure) => KeptMail.MarkSent(transaction, mail, now, failure);

    /// <summary>Replaces everything that counts.</summary>
    public void Replace(ReturnedData data, StoredData description, Catalogue.BenchmarkCatalogue catalogue, Pace pace)
    {
        Keeping(pace).Replace(data, description, catalogue);
        counted.Add(CountedYear.Everything);
    }

    /// <summary>
    /// Adds the entries to the audit log and moves the head on. The last that a change does: from here on, no other change
    /// gets its number until this one is committed.
    /// </summary>
    public void Conclude(IEnumerable<Deed> deeds)
    {
        var head = KeptHead.Take(transaction, engine);
        foreach (var deed in deeds)
        {
            if (deed.Caller.Account is { } account)
                KeptNames.Add(transaction, account, deed.Caller.Name);
            var entry = deed.After(head.Entries + 1, head.Hash, now);
            KeptAudit.Add(transaction, entry);
            head = head with { Entries = entry.Number, Hash = entry.Hash };
        }

        if (counted.Count > 0)
        {
            head = head with { DataVersion = head.DataVersion + 1 };
            KeptHead.Add(transaction, head.DataVersion, counted.Distinct());
        }

        KeptHead.Write(transaction, head);
    }

    private Keeping Keeping(Pace? pace = null) => new(engine, transaction, pace ?? new Pace(0, null, CancellationToken.None));
}
