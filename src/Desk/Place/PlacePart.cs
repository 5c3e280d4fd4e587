using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Narratives;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Components;

namespace Maatstaf.Desk.Place;

/// <summary>A component of a page about the own place.</summary>
public abstract class PlacePart : DeskPart
{
    /// <summary>Whose place, when, beside whom.</summary>
    [Parameter, EditorRequired]
    public required PlaceView View { get; set; }

    /// <summary>The address of a page of this municipality in the language of the page.</summary>
    protected string Here(string rest = "", string more = "") => Link(View.Path(rest, more));

    /// <summary>A value as in a column, without its unit; a word when there is none.</summary>
    protected string Value(FigureValue value, Unit unit) => value switch
    {
        FigureValue.Known known => T(Numerals.Of(Wording.Shown(known.Value, unit, unit.Decimals), unit.Decimals)),
        _ => Absent(value),
    };

    /// <summary>A change or difference as in a column, with its sign.</summary>
    protected string Change(FigureValue value, Unit unit) => value switch
    {
        FigureValue.Known known => T(Numerals.Signed(Wording.Shown(known.Value, unit, unit.Decimals), unit.Decimals)),
        _ => Absent(value),
    };

    /// <summary>A number of a table as it was rounded with the others beside it; a word when there is none.</summary>
    protected string Shown(ShownPlace shown, PlaceRow row, PlaceColumn column)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(row);
        var decimals = row.Indicator.Unit.Decimals;
        if (shown.Find(row, column) is { } number)
            return T(column is PlaceColumn.Own or PlaceColumn.Group ? Numerals.Of(number, decimals) : Numerals.Signed(number, decimals));
        return ShownPlace.ValueOf(row, column) is FigureValue.Missing && column >= PlaceColumn.OwnNominal ? T(PlaceWords.NoYearBefore) : Absent(ShownPlace.ValueOf(row, column));
    }

    /// <summary>How much more or less than the group, as a clause: "€ 6 hoger dan de groep"; null when it is not known.</summary>
    protected LocalisedText? Against(decimal? difference, Unit unit, int decimals) => PositionWords.Against(difference, unit, decimals, new Wording(View.Catalogue));

    /// <summary>The class of a cell with a value.</summary>
    protected static string Cell(FigureValue value) => value switch
    {
        FigureValue.Known => "numeric",
        FigureValue.Withheld => "numeric withheld",
        _ => "numeric absent",
    };

    /// <summary>How far above or below what its size suggests; a word when that cannot be said.</summary>
    protected string Size(SizeAdjusted size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return size.Share is { } share ? T(Numerals.Signed(Rounding.HalfAwayFromZero(share * 100, 0), 0)) + "%" : T(PlaceWords.Why(size.State));
    }

    /// <summary>Why a value is withheld, as a tip; null when it is not.</summary>
    protected string? Tip(FigureValue value) => value is FigureValue.Withheld withheld ? T(PositionWords.Reason(withheld.Reason)) : null;

    private string Absent(FigureValue value) => T(PositionWords.Absent(value));
}
