using System.Data.Common;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables.Practices;

namespace Maatstaf.Storage;

/// <summary>Changes of practices within one transaction.</summary>
internal sealed class PracticeChange(Engine engine, DbTransaction transaction) : IPracticeChange
{
    public void Put(Practice practice) => KeptPractices.Put(transaction, practice);

    public void Add(PracticeVersion version) => KeptPracticeVersions.Add(transaction, version);

    public void Put(PracticeComment comment) => KeptPracticeComments.Put(transaction, comment);

    public void Remove(PracticeComment comment) => KeptPracticeComments.Remove(transaction, comment);

    public void Add(PracticeFollowing following) => KeptPracticeFollowing.Add(transaction, following);

    public void Remove(PracticeFollowing following) => KeptPracticeFollowing.Remove(transaction, following);

    public void MarkSeen(Guid account, DateTimeOffset at) => KeptPracticeFollowing.MarkSeen(transaction, account, at);

    public void Put(PracticeContact contact) => KeptPracticeContacts.Put(transaction, contact);

    public void Add(ContactMessage message) => KeptPracticeContacts.Add(engine, transaction, message);
}
