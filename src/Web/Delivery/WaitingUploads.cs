using System.Collections.Concurrent;
using Maatstaf.Production.Uploading;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Delivery;

/// <summary>
/// Files that were read and wait for the coordinator to say whether they are taken over. Nothing of them is kept with the return;
/// after a restart of the site, or when others wait longer, a file must be delivered again.
/// </summary>
internal sealed class WaitingUploads
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<Guid, Waiting> waiting = new();
    private long turn;

    /// <summary>Lets a file wait.</summary>
    public Guid Add(Guid account, OrganisationCode organisation, Edition edition, UploadReading reading)
    {
        var id = Guid.CreateVersion7();
        waiting[id] = new Waiting(account, organisation, edition, reading, Interlocked.Increment(ref turn));
        // One person has one file waiting for a return: a second one takes the place of the first.
        foreach (var (other, old) in waiting.Where(pair => pair.Key != id && pair.Value.Account == account && pair.Value.Organisation == organisation && pair.Value.Edition == edition))
            waiting.TryRemove(KeyValuePair.Create(other, old));
        foreach (var (other, _) in waiting.OrderByDescending(static pair => pair.Value.Turn).Skip(Most))
            waiting.TryRemove(other, out _);
        return id;
    }

    /// <summary>The file with this id, when the same person delivered it for the same return; else null.</summary>
    public UploadReading? Find(Guid id, Guid account, OrganisationCode organisation, Edition edition) =>
        waiting.TryGetValue(id, out var found) && found.Account == account && found.Organisation == organisation && found.Edition == edition ? found.Reading : null;

    /// <summary>Lets go of a file.</summary>
    public void Remove(Guid id) => waiting.TryRemove(id, out _);

    private sealed record Waiting(Guid Account, OrganisationCode Organisation, Edition Edition, UploadReading Reading, long Turn);
}
