using Maatstaf.Disclosure;

namespace Maatstaf.Api.Resources;

/// <summary>Puts figures in the order that is asked for; what is equal stays in the order of the file.</summary>
internal static class FigureOrder
{
    /// <summary>Sorted by some keys; a minus sign before a key turns it round.</summary>
    public static IEnumerable<PublishedFigure> Sorted(IEnumerable<PublishedFigure> figures, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
            return figures;
        // OrderBy keeps what is equal in place, so sorting by the last key first does it.
        return keys.Reverse().Aggregate(figures, static (sorted, key) => By(sorted, key.TrimStart('-'), isDown: key[0] == '-'));
    }

    private static IEnumerable<PublishedFigure> By(IEnumerable<PublishedFigure> figures, string key, bool isDown) => key switch
    {
        "indicator" => Put(figures, static figure => figure.Key.Indicator, StringComparer.Ordinal, isDown),
        "year" => Put(figures, static figure => figure.Key.Year, Comparer<int>.Default, isDown),
        "group" => Put(figures, static figure => figure.Key.Group, StringComparer.Ordinal, isDown),
        "statistic" => Put(figures, static figure => figure.Key.Statistic, StringComparer.Ordinal, isDown),
        "n" => Put(figures, static figure => figure.N, Comparer<int>.Default, isDown),
        "clusters" => Put(figures, static figure => figure.Clusters, Comparer<int>.Default, isDown),
        // What has no number comes last, whichever way round.
        _ => Put(figures, figure => figure.Value.Number ?? (isDown ? double.NegativeInfinity : double.PositiveInfinity), Comparer<double>.Default, isDown),
    };

    private static IOrderedEnumerable<PublishedFigure> Put<TKey>(IEnumerable<PublishedFigure> figures, Func<PublishedFigure, TKey> key, IComparer<TKey> comparer, bool isDown) =>
        isDown ? figures.OrderByDescending(key, comparer) : figures.OrderBy(key, comparer);
}
