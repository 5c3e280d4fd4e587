using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Components;

namespace Maatstaf.Desk.Delivery;

/// <summary>A component of a page about one return.</summary>
public abstract class DeliveryPart : DeskPart
{
    /// <summary>Whose return of which edition.</summary>
    [Parameter, EditorRequired]
    public required DeliveryPlace Place { get; set; }

    /// <summary>The address of a page of this return in the language of the page.</summary>
    protected string Here(string rest = "") => Link(Place.Path(rest));

    /// <summary>A text with one blank filled in, the same in both languages.</summary>
    protected string T(LocalisedText text, string name, string value) => T(text.With(name, new LocalisedText(value, value)));

    /// <summary>A number of things with the right word: one, or more.</summary>
    protected string Some(long number, LocalisedText one, LocalisedText more) => T(number == 1 ? one : more, "count", Count(number));

    /// <summary>A day.</summary>
    protected string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>What a cell says to people: the label of a choice, a number in the notation of the language.</summary>
    protected string Shown(FormColumn column, string kept)
    {
        if (column.Find(kept) is { } choice)
            return T(choice.Label);
        if (column.Kind == FormKind.Flag && bool.TryParse(kept, out var flag))
            return T(flag ? DeliveryWords.Yes : DeliveryWords.No);
        return Table.CellText.Shown(column.Kind, kept, Context.Language);
    }

    /// <summary>The sum of a column with its unit; empty when there is no sum.</summary>
    protected string Amount(FormColumn? column, string kept) =>
        column is null || kept.Length == 0 ? string.Empty : Shown(column, kept) + (column.Unit is { } unit ? Narratives.Numerals.NoBreakSpace + T(unit) : string.Empty);

    /// <summary>Euros without cents, as for a headline.</summary>
    protected string Euros(long cents) => T(DeliveryWords.Euros, "amount", T(Narratives.Numerals.Of(cents / 100m, 0)));

    /// <summary>Where a row was delivered, in one short line.</summary>
    protected string From(Provenance from)
    {
        string[] parts =
        [
            from.File.Length > 0 ? from.File : T(DeliveryWords.WayOf(from.Way)),
            from.Sheet.Length > 0 ? T(from.Way == Way.Ledger ? DeliveryWords.Accounts : DeliveryWords.Sheet, "sheet", from.Sheet) : string.Empty,
            from.Row > 0 ? T(DeliveryWords.RowNumber, "row", Count(from.Row)) : string.Empty,
        ];
        return string.Join(", ", parts.Where(static part => part.Length > 0));
    }
}
