using System.Globalization;
using System.Text;
using Maatstaf.Delivery.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editions;

/// <summary>A number that is another in a later version of an edition; null = it was or is not there.</summary>
/// <param name="Key">Which figure.</param>
/// <param name="Before">In the earlier version.</param>
/// <param name="After">In the later one.</param>
public sealed record MovedNumber(FigureKey Key, double? Before, double? After);

/// <summary>Compares versions of an edition's figures.</summary>
public static class MovedNumbers
{
    private const int IndicatorField = 0, YearField = 1, GroupField = 2, StatisticField = 3, ValueField = 4;

    /// <summary>The numbers that moved for an audience between two versions of an edition; none when what it saw was not kept with both.</summary>
    public static IReadOnlyList<MovedNumber> Between(FrozenEdition before, FrozenEdition after, Audience audience) =>
        before.SeenBy(audience) is { } old && after.SeenBy(audience) is { } current ? Between(old.Statistics, current.Statistics) : [];

    /// <summary>The numbers that moved between two versions of <c>statistics.csv</c>, in the order of that file.</summary>
    public static IReadOnlyList<MovedNumber> Between(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var (old, current) = (Read(before), Read(after));
        return
        [
            .. old.Keys.Union(current.Keys)
                .Select(key => new MovedNumber(key, old.GetValueOrDefault(key), current.GetValueOrDefault(key)))
                .Where(static moved => moved.Before != moved.After)
                .OrderBy(static moved => moved.Key.Indicator, StringComparer.Ordinal)
                .ThenBy(static moved => moved.Key.Year)
                .ThenBy(static moved => moved.Key.Group, StringComparer.Ordinal)
                .ThenBy(static moved => moved.Key.Statistic, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<FigureKey, double?> Read(ReadOnlySpan<byte> statistics) => Encoding.UTF8.GetString(statistics)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(static line => line.Split(','))
        .ToDictionary(
            static fields => new FigureKey(fields[IndicatorField], int.Parse(fields[YearField], CultureInfo.InvariantCulture), fields[GroupField], fields[StatisticField]),
            static fields => fields[ValueField].Length == 0 ? (double?)null : double.Parse(fields[ValueField], CultureInfo.InvariantCulture));
}
