using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editions;

/// <summary>An edition as everyone may see it: brought back from its newest frozen version, whatever counts today.</summary>
/// <param name="Publication">The figures of the newest version, for everyone.</param>
/// <param name="Versions">All its versions, the first first.</param>
public sealed record PublishedEdition(Publication Publication, IReadOnlyList<FrozenEdition> Versions)
{
    /// <summary>All editions that are published and of which was kept what everyone may see, the newest first.</summary>
    public static async Task<IReadOnlyList<PublishedEdition>> AllAsync(IDeliveryStore store, CancellationToken ct = default)
    {
        var found = new List<PublishedEdition>();
        foreach (var record in (await store.EditionsAsync(ct)).Where(static known => known.State == EditionState.Published).OrderByDescending(static known => known.Edition.Year))
        {
            var versions = await store.FrozenAsync(record.Edition, ct);
            if (versions.Count > 0 && versions[^1].SeenBy(Audience.Public) is { } seen)
                found.Add(new PublishedEdition(FrozenPublication.Read(record.Edition, seen.Statistics, seen.Frame), versions));
        }

        return found;
    }

    /// <summary>The versions after the first, the newest first, each with the numbers that it moved for everyone.</summary>
    public IEnumerable<(FrozenEdition Version, IReadOnlyList<MovedNumber> Moved)> Corrections() => Versions.Zip(Versions.Skip(1))
        .Reverse()
        .Select(static pair => (pair.Second, MovedNumbers.Between(pair.First, pair.Second, Audience.Public)));
}
