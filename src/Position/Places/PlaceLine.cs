using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Places;

/// <summary>A row of a table about the own place.</summary>
/// <param name="Row">The figures.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Shown">Its numbers, rounded with those around it.</param>
public sealed record PlaceLine(PlaceRow Row, LocalisedText Name, ShownPlace Shown)
{
    /// <summary>The whole cost tree.</summary>
    public static IReadOnlyList<PlaceLine> Down(PlaceRow costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        var shown = ShownPlace.Of(costs, costs.Indicator.Unit.Decimals);
        return [.. costs.WithParts.Select(row => new PlaceLine(row, row.Depth == 0 ? row.Node!.Label : row.Node!.Short, shown))];
    }

    /// <summary>An indicator by itself, with its unit in its name.</summary>
    public static PlaceLine Of(PlaceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (label, unit) = (row.Indicator.Label, row.Indicator.Unit);
        return new PlaceLine(row, new($"{label.Dutch}, {unit.Short.Dutch}", $"{label.English}, {unit.Short.English}"), ShownPlace.Of(row, unit.Decimals));
    }

    /// <summary>Indicators beside each other; those without an own value are left out.</summary>
    public static IReadOnlyList<PlaceLine> Beside(IEnumerable<PlaceRow> rows) => [.. rows.Where(static row => row.Own is FigureValue.Known).Select(Of)];
}
