using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Laws;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.Practices;
using Maatstaf.Delivery.Questions;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Keeping;

/// <summary>
/// Changes within one transaction. A record with a version is put with the version that was read (0 = new) and kept with the
/// next one; when the kept one has another version, the whole change is refused with <see cref="StaleException"/>.
/// </summary>
public interface IDeliveryChange
{
    /// <summary>The moment of the change, the same for all that it writes.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Changes of practices.</summary>
    IPracticeChange Practices { get; }

    /// <summary>Changes of the reports of editions.</summary>
    IReportChange Reports { get; }

    /// <summary>Changes of what the team made of reports.</summary>
    IEditingChange Editing { get; }

    /// <summary>Refuses the change when something of the fiscal years up to that of an edition has changed since, also on another node.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="dataVersion">The number that was read before; until the commit nobody changes it.</param>
    /// <exception cref="StaleException">It has another number by now.</exception>
    void InsistOn(Edition edition, long dataVersion);

    /// <summary>Keeps an edition; one edition at most takes returns of a year.</summary>
    void Put(EditionRecord edition);

    /// <summary>Keeps a version of a frozen edition; it can never be changed.</summary>
    void Add(FrozenEdition edition);

    /// <summary>Keeps the plan of a year, in the place of an older one that is not of use any more.</summary>
    void Put(YearPlanEntry plan);

    /// <summary>Keeps an organisation.</summary>
    void Put(OrganisationEntry organisation);

    /// <summary>Replaces all memberships of a partnership in a year; none = it has no members.</summary>
    void PutMembers(OrganisationCode partnership, int fiscalYear, IReadOnlyList<MembershipEntry> members);

    /// <summary>Keeps how far a return is.</summary>
    void Put(ReturnCase @case);

    /// <summary>Keeps a draft.</summary>
    void Put(Draft draft);

    /// <summary>Keeps a submitted version; it can never be changed.</summary>
    void Add(ReturnVersion version);

    /// <summary>Keeps a delivered file.</summary>
    void Add(DeliveredFile file);

    /// <summary>Lets something wait to be taken over, in the place of another of the same person, return and kind. What waits too long goes.</summary>
    void Put(WaitingUpload upload);

    /// <summary>Lets go of what waits.</summary>
    void Remove(WaitingUpload upload);

    /// <summary>Makes a return count: its lines replace those of its organisation and year, and the data version grows.</summary>
    void Count(YearReturn approved);

    /// <summary>Takes an approval back: the return stays, but counts no more until it is approved again, and the data version grows.</summary>
    void StopCounting(OrganisationCode organisation, int fiscalYear);

    /// <summary>Keeps a question.</summary>
    void Put(Question question);

    /// <summary>Adds a message to a thread.</summary>
    void Add(Message message);

    /// <summary>Keeps a correction.</summary>
    void Add(Correction correction);

    /// <summary>Keeps a document of an organisation.</summary>
    void Put(OrganisationDocument document);

    /// <summary>Keeps how a participant shares a year; the data version grows, because it decides what others may see.</summary>
    void Put(SharingChoice choice);

    /// <summary>Keeps a group that an organisation saved.</summary>
    void Put(PeerGroup group);

    /// <summary>Takes a saved group away.</summary>
    void Remove(PeerGroup group);

    /// <summary>Keeps a scenario that an organisation saved.</summary>
    void Put(SavedScenario scenario);

    /// <summary>Takes a saved scenario away.</summary>
    void Remove(SavedScenario scenario);

    /// <summary>Keeps a program that works with the API.</summary>
    void Put(ApiClient client);

    /// <summary>Remembers that a program got a token now.</summary>
    void MarkUsed(Guid client);

    /// <summary>Keeps a version of a law, written now; it can never be changed.</summary>
    /// <exception cref="StaleException">There is a version with that number.</exception>
    void Add(LawVersion version);

    /// <summary>Puts an e-mail in the outbox; it is sent after the commit.</summary>
    void Add(Mail mail);

    /// <summary>Marks an e-mail as sent, or as failed with the reason.</summary>
    void MarkSent(Guid mail, string? failure);
}
