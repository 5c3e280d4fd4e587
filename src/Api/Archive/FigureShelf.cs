using Maatstaf.Catalogue;
using Maatstaf.Disclosure;

namespace Maatstaf.Api.Archive;

/// <summary>Keeps the figures of the versions that were asked for last, so that many corrections cost little memory.</summary>
/// <param name="catalogue">What is measured.</param>
internal sealed class FigureShelf(BenchmarkCatalogue catalogue)
{
    private const int MostAtHand = 4;
    private readonly Lock turns = new();
    private readonly List<(ArchivedVersion Version, Lazy<FigureIndex> Figures)> atHand = [];

    /// <summary>The figures of a version.</summary>
    /// <param name="version">Which.</param>
    /// <param name="read">Reads them when they are not at hand.</param>
    /// <param name="compare">Finds the numbers that they moved.</param>
    public FigureIndex Take(ArchivedVersion version, Func<Publication> read, Func<FigureIndex, IReadOnlyList<ArchivedMove>> compare)
    {
        Lazy<FigureIndex> figures;
        lock (turns)
        {
            var at = atHand.FindIndex(known => known.Version == version);
            figures = at >= 0 ? atHand[at].Figures : new(() => new FigureIndex(read(), catalogue, compare));
            if (at >= 0)
                atHand.RemoveAt(at);
            else if (atHand.Count == MostAtHand)
                atHand.RemoveAt(MostAtHand - 1);
            atHand.Insert(0, (version, figures));
        }

        return figures.Value;
    }
}
