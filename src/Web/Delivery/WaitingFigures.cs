using System.Collections.Concurrent;
using Maatstaf.Reference;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Delivery;

/// <summary>Reference figures that were read and wait for the coordinator to say whether they are taken over; gone after a restart of the site.</summary>
internal sealed class WaitingFigures
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<(Guid Account, OrganisationCode Organisation, Edition Edition), (ReferenceReading Reading, long Turn)> waiting = new();
    private long turn;

    /// <summary>Lets figures wait; one person has one file waiting for a return.</summary>
    public void Put(Guid account, OrganisationCode organisation, Edition edition, ReferenceReading reading)
    {
        waiting[(account, organisation, edition)] = (reading, Interlocked.Increment(ref turn));
        foreach (var (other, _) in waiting.OrderByDescending(static pair => pair.Value.Turn).Skip(Most))
            waiting.TryRemove(other, out _);
    }

    /// <summary>What waits; null = nothing.</summary>
    public ReferenceReading? Find(Guid account, OrganisationCode organisation, Edition edition) =>
        waiting.TryGetValue((account, organisation, edition), out var found) ? found.Reading : null;

    /// <summary>Lets go of it.</summary>
    public void Remove(Guid account, OrganisationCode organisation, Edition edition) => waiting.TryRemove((account, organisation, edition), out _);
}
