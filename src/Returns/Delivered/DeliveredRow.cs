using System.Collections.Immutable;

namespace Maatstaf.Returns.Delivered;

/// <summary>
/// One row of a return as it was delivered: text in the notation of the data package (decimal point, codes, ISO dates),
/// not yet checked, so that nothing is lost when something is wrong with it.
/// </summary>
/// <param name="Table">Table of the form, such as <c>software</c>.</param>
/// <param name="Line">Name of the row, unique in its table: the line, the question, or <see cref="ProfileLine"/>.</param>
/// <param name="Cells">Text by column of the form, without the line itself; a column that is not here is blank: not known.</param>
/// <param name="From">Where it was delivered.</param>
public sealed record DeliveredRow(string Table, string Line, ImmutableSortedDictionary<string, string> Cells, Provenance From)
{
    /// <summary>The line of the one row of the profile.</summary>
    public const string ProfileLine = "profile";

    private static readonly ImmutableSortedDictionary<string, string> NoCells = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Makes a row; blank cells are left out.</summary>
    public static DeliveredRow Of(string table, string line, IEnumerable<KeyValuePair<string, string>> cells, Provenance from) =>
        new(table, line, NoCells.AddRange(cells.Where(static cell => cell.Value.Length > 0)), from);

    /// <summary>The text in a column; empty = not known.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, string.Empty);

    /// <summary>The same row with another text in a column; an empty text blanks it.</summary>
    public DeliveredRow With(string column, string text) =>
        this with { Cells = text.Length == 0 ? Cells.Remove(column) : Cells.SetItem(column, text) };

    /// <summary>Same place and same texts; where it was delivered does not matter.</summary>
    public bool SaysTheSameAs(DeliveredRow other) =>
        Table == other.Table && Line == other.Line && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public bool Equals(DeliveredRow? other) => other is not null && SaysTheSameAs(other) && From == other.From;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Line, Cells.Count);
}
