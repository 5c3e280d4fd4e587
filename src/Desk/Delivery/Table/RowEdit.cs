using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Table;

/// <summary>A row as somebody left it on the page.</summary>
/// <param name="Key">How the page calls the row.</param>
/// <param name="Line">Its line; for a new row a proposal.</param>
/// <param name="Seen">The cells as the page got them, in the notation of the data package; null = the row is new.</param>
/// <param name="Typed">The cells as they stand on the page; null = the row goes.</param>
/// <param name="IsCopy">Whether it is meant to say what the row of its line says, and to come beside it.</param>
public sealed record RowEdit(string Key, string Line, IReadOnlyDictionary<string, string>? Seen, IReadOnlyDictionary<string, string>? Typed, bool IsCopy = false)
{
    /// <summary>The change that it asks for; null when it asks for none.</summary>
    /// <param name="table">Table of the form; columns that it does not have are ignored.</param>
    /// <param name="language">Language of the page.</param>
    /// <param name="now">The row as it is kept now, for where it was delivered; null = it is not there.</param>
    public RowChange? ToChange(FormTable table, Language language, DeliveredRow? now)
    {
        var from = now?.From ?? Provenance.Typed;
        var before = Seen is null ? null : DeliveredRow.Of(table.Id, Line, Known(table, Seen), from);
        // The page shows a row for every question, also when none is kept: who saw it empty saw that nothing was there.
        if (before is { Cells.IsEmpty: true } && now is null)
            before = null;
        if (Typed is null)
            return before is null ? null : new RowChange(before, null);
        var cells = table.Columns.Select(column => KeyValuePair.Create(column.Id, Kept(column, language)));
        var after = DeliveredRow.Of(table.Id, Line, cells, from);
        var isSame = before is null ? after.Cells.IsEmpty : after.SaysTheSameAs(before);
        // A row that is empty and was so is no row; one that was emptied stays until it is removed.
        return isSame ? null : new RowChange(before, after with { From = Provenance.Typed });
    }

    private string Kept(FormColumn column, Language language)
    {
        var typed = Typed!.GetValueOrDefault(column.Id, string.Empty);
        var seen = Seen?.GetValueOrDefault(column.Id, string.Empty) ?? string.Empty;
        // What nobody touched stays as it was delivered, also when it is written in another way than the page would.
        return typed == CellText.Shown(column.Kind, seen, language) ? seen : CellText.Kept(column.Kind, typed, language);
    }

    private static IEnumerable<KeyValuePair<string, string>> Known(FormTable table, IReadOnlyDictionary<string, string> cells) =>
        cells.Where(cell => table.Find(cell.Key) is not null);
}
