using Maatstaf.Catalogue;
using Maatstaf.Production.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Archive;

/// <summary>
/// All that is published, by edition and version, as it was frozen: the same that the pages with lasting addresses show. What is computed
/// today has no part in it, and no figure that disclosure control did not let through.
/// </summary>
public sealed class PublishedArchive
{
    private PublishedArchive(IReadOnlyList<ArchivedEdition> editions, BenchmarkCatalogue catalogue) => (Editions, Catalogue) = (editions, catalogue);

    /// <summary>The newest edition first.</summary>
    internal IReadOnlyList<ArchivedEdition> Editions { get; }

    /// <summary>What is measured and how it is called.</summary>
    internal BenchmarkCatalogue Catalogue { get; }

    /// <summary>The archive of what is published now.</summary>
    /// <param name="published">Editions that are published, the newest first.</param>
    /// <param name="catalogue">What is measured and how it is called.</param>
    public static PublishedArchive Of(IReadOnlyList<PublishedEdition> published, BenchmarkCatalogue catalogue)
    {
        var shelf = new FigureShelf(catalogue);
        return new PublishedArchive([.. published.Select(edition => ArchivedEdition.Of(edition, shelf))], catalogue);
    }

    /// <summary>An edition; null when it is not published.</summary>
    internal ArchivedEdition? Find(Edition edition) => Editions.FirstOrDefault(known => known.Edition == edition);

    /// <summary>A version of an edition; null when it is not published.</summary>
    internal ArchivedVersion? Find(Edition edition, int number) => Find(edition)?.Versions.FirstOrDefault(version => version.Number == number);
}
