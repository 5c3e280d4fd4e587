using Maatstaf.Catalogue;
using Maatstaf.Narratives;
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

    /// <summary>The class of a cell with a value.</summary>
    protected static string Cell(FigureValue value) => value switch
    {
        FigureValue.Known => "numeric",
        FigureValue.Withheld => "numeric withheld",
        _ => "numeric absent",
    };

    /// <summary>Why a value is withheld, as a tip; null when it is not.</summary>
    protected string? Tip(FigureValue value) => value is FigureValue.Withheld withheld ? T(PlaceWords.Reason(withheld.Reason)) : null;

    private string Absent(FigureValue value) => T(value switch
    {
        FigureValue.Withheld => PlaceWords.Withheld,
        FigureValue.NotApplicable => new LocalisedText("niet gevraagd", "not asked"),
        _ => new LocalisedText("onbekend", "not known"),
    });
}
