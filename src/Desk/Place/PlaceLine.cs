using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

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

    /// <summary>Indicators beside each other, each with its unit in its name; those without an own value are left out.</summary>
    public static IReadOnlyList<PlaceLine> Beside(IEnumerable<PlaceRow> rows) =>
    [
        .. rows.Where(static row => row.Own is FigureValue.Known).Select(static row => new PlaceLine(
            row,
            new($"{row.Indicator.Label.Dutch}, {row.Indicator.Unit.Short.Dutch}", $"{row.Indicator.Label.English}, {row.Indicator.Unit.Short.English}"),
            ShownPlace.Of(row, row.Indicator.Unit.Decimals))),
    ];
}
