using System.Collections.Immutable;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook;

/// <summary>What came of reading a filled-in workbook.</summary>
public sealed record WorkbookReading
{
    /// <summary>
    /// The rows, each with its file, sheet and row. Where a cell could not be understood its text stands as it was written; where it can mean two
    /// things a question mark follows it, so that it can never count by mistake.
    /// </summary>
    public required IReadOnlyList<DeliveredRow> Rows { get; init; }

    /// <summary>Tables whose tab was in the workbook: their rows replace what was delivered before.</summary>
    public required IReadOnlySet<string> Tables { get; init; }

    /// <summary>Everything found, in the order of the sheets, by place; each once.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Where the columns of the form stood: by sheet and column of the form, counted from 1.</summary>
    public required ImmutableDictionary<(string Sheet, string Column), int> Columns { get; init; }

    /// <summary>Whether the workbook could not be read at all, or is another one than asked.</summary>
    public bool IsRefused => Problems.Any(static problem => problem.Severity == Severity.Stops);

    /// <summary>The cell of a row in a column of the form, so that what later checks find can be shown at its cell too.</summary>
    /// <param name="from">Where the row was delivered.</param>
    /// <param name="column">Column of the form; empty = the row as a whole.</param>
    public Place PlaceOf(Provenance from, string column) =>
        new(from.File, from.Row, Columns.GetValueOrDefault((from.Sheet, column))) { Sheet = from.Sheet };
}
