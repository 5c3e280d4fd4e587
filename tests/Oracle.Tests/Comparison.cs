using System.Globalization;
using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>A statistics file beside the exact figures: every row, every value, n and clusters.</summary>
internal static class Comparison
{
    public const double Tolerance = 1e-9;
    private const string Header = "indicator,year,group,statistic,value,n,clusters,withheld";

    public static List<string> Differences(string statistics, IReadOnlyDictionary<FigureKey, Figure> exact)
    {
        var computed = Read(statistics);
        var differences = exact.Keys.Except(computed.Keys).Select(key => $"{key} is missing").ToList();
        foreach (var (key, cells) in computed)
            if (!exact.TryGetValue(key, out var figure))
                differences.Add($"{key} should not be there ({cells[4]})");
            else if (Difference(key, cells, figure, exact) is { } difference)
                differences.Add($"{key} {difference}");
        return [.. differences.Order(StringComparer.Ordinal)];
    }

    /// <summary>The cells of every row, by what the row is about.</summary>
    public static Dictionary<FigureKey, string[]> Read(string statistics)
    {
        var lines = statistics.Split('\n');
        lines[0].ShouldBe(Header);
        lines[^1].ShouldBe("");
        return lines[1..^1].Select(line => line.Split(',')).ToDictionary(KeyOf);
    }

    private static string? Difference(
        FigureKey key, string[] cells, Figure figure, IReadOnlyDictionary<FigureKey, Figure> exact)
    {
        if (cells[5] != Text(figure.N)) return $"has n {cells[5]}, not {figure.N}";
        if (cells[6] != Text(figure.Clusters)) return $"has {cells[6]} clusters, not {figure.Clusters}";
        if (cells[7].Length > 0) return $"is withheld: {cells[7]}";
        var value = double.Parse(cells[4], NumberStyles.Float, CultureInfo.InvariantCulture);
        if (figure.Value is null) return double.IsFinite(value) ? null : $"is {value}";
        var expected = figure.Value.ToDouble();
        return Math.Abs(value - expected) <= Tolerance * Size(key, expected, exact) ? null : $"is {cells[4]}, not {expected:R}";
    }

    /// <summary>What an error is relative to: the value, or for a difference the headlines that it is a difference of.</summary>
    private static double Size(FigureKey key, double expected, IReadOnlyDictionary<FigureKey, Figure> exact)
    {
        if (key.Statistic is not ("like_for_like" or "composition")) return Math.Abs(expected);
        var headline = key with { Statistic = "headline" };
        return Math.Max(
            Math.Abs(expected),
            Math.Max(Magnitude(headline, exact), Magnitude(headline with { Year = key.Year - 1 }, exact)));
    }

    private static double Magnitude(FigureKey key, IReadOnlyDictionary<FigureKey, Figure> exact) =>
        exact.TryGetValue(key, out var figure) ? Math.Abs(figure.Value!.ToDouble()) : 0;

    private static FigureKey KeyOf(string[] cells) =>
        new(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
