using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Rows of tables about the own place: own, group, difference, place; every number as the pages show it.</summary>
internal static class PlaceTable
{
    /// <summary>What moves a name in by one level.</summary>
    public const string Indent = "\u2003";

    private static readonly LocalisedText Nothing = new("–", "–");

    /// <summary>Heads of the columns.</summary>
    /// <param name="what">Head of the names.</param>
    public static IReadOnlyList<LocalisedText> Heads(LocalisedText what) =>
    [
        what,
        new("Uw gemeente", "Your municipality"),
        new("Groep", "Group"),
        new("Verschil", "Difference"),
        new("Plaats in de groep", "Place in the group"),
    ];

    /// <summary>A row.</summary>
    public static IReadOnlyList<LocalisedText> Row(PlaceLine line) =>
    [
        NameOf(line),
        Cell(line, PlaceColumn.Own),
        Cell(line, PlaceColumn.Group),
        Cell(line, PlaceColumn.Difference),
        line.Row.Band is { } band ? PositionWords.Band(band) : Nothing,
    ];

    /// <summary>A number as shown, with its sign when it is a difference; a word when there is none.</summary>
    public static LocalisedText Cell(PlaceLine line, PlaceColumn column)
    {
        var decimals = line.Row.Indicator.Unit.Decimals;
        if (line.Shown.Find(line.Row, column) is { } number)
            return column is PlaceColumn.Own or PlaceColumn.Group ? Numerals.Of(number, decimals) : Numerals.Signed(number, decimals);
        var value = ShownPlace.ValueOf(line.Row, column);
        // Without a year before there is no change: that is nothing to be known.
        return value is FigureValue.Missing && column >= PlaceColumn.OwnNominal ? Nothing : PositionWords.Absent(value);
    }

    /// <summary>Its name, moved in by how deep it lies in the cost tree.</summary>
    public static LocalisedText NameOf(PlaceLine line)
    {
        var indent = line.Row.Node is null ? string.Empty : string.Concat(Enumerable.Repeat(Indent, line.Row.Depth));
        return new(indent + line.Name.Dutch, indent + line.Name.English);
    }
}
