using Maatstaf.Disclosure;
using Maatstaf.Production.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Archive;

/// <summary>An edition that is published.</summary>
/// <param name="Edition">Which.</param>
/// <param name="Versions">Its versions, the first first; at least one.</param>
internal sealed record ArchivedEdition(Edition Edition, IReadOnlyList<ArchivedVersion> Versions)
{
    /// <summary>The version that counts now.</summary>
    public ArchivedVersion Newest => Versions[^1];

    public static ArchivedEdition Of(PublishedEdition published, FigureShelf shelf)
    {
        var versions = new List<ArchivedVersion>();
        foreach (var frozen in published.Versions.Where(static version => version.SeenBy(Audience.Public) is not null))
            versions.Add(new ArchivedVersion(frozen, versions.LastOrDefault(), frozen == published.Versions[^1] ? published.Publication : null, shelf));
        return new ArchivedEdition(published.Publication.Edition, versions);
    }
}
