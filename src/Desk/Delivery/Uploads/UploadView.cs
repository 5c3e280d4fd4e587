using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Uploads;

/// <summary>What an uploaded file brings, before it is taken over.</summary>
public sealed record UploadView
{
    /// <summary>Names the upload.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it cannot be taken over.</summary>
    public required bool IsRefused { get; init; }

    /// <summary>Whether the same file can be had back with its problems marked in it.</summary>
    public bool HasMarked { get; init; }

    /// <summary>What it means for each table that it brings.</summary>
    public required IReadOnlyList<UploadedTable> Tables { get; init; }

    /// <summary>Everything found, by sheet, row and column.</summary>
    public required IReadOnlyList<UploadFinding> Findings { get; init; }
}

/// <summary>A table before and after a file is taken over.</summary>
/// <param name="Table">The table.</param>
/// <param name="RowsBefore">Lines now.</param>
/// <param name="TotalBefore">What they add up to; empty = they do not.</param>
/// <param name="RowsAfter">Lines afterwards.</param>
/// <param name="TotalAfter">What those add up to.</param>
public sealed record UploadedTable(FormTable Table, int RowsBefore, string TotalBefore, int RowsAfter, string TotalAfter);

/// <summary>Something found in an uploaded file.</summary>
/// <param name="Sheet">Sheet or table; empty = the file as a whole.</param>
/// <param name="Row">Row from 1; 0 = the sheet as a whole.</param>
/// <param name="Column">Column from 1; 0 = the row as a whole.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Code">Code of the check, which stays the same over the years.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record UploadFinding(string Sheet, int Row, int Column, Severity Severity, string Code, LocalisedText Sentence);
