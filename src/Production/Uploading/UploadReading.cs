using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>Something wrong or odd in an uploaded file.</summary>
/// <param name="Sheet">Sheet of a workbook or table of a package; empty = the file as a whole.</param>
/// <param name="Row">Row from 1; 0 = the sheet as a whole.</param>
/// <param name="Column">Column by its letter or heading; empty = the row as a whole.</param>
/// <param name="Value">What stands there; empty = nothing.</param>
/// <param name="Code">Code of the check.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record UploadProblem(string Sheet, int Row, string Column, string Value, string Code, Severity Severity, LocalisedText Sentence);

/// <summary>An uploaded file as it was read; nothing is kept yet.</summary>
public sealed record UploadReading
{
    /// <summary>By which way it came.</summary>
    public required Way Way { get; init; }

    /// <summary>Its name, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The bytes that are kept with the return; null when they are not kept.</summary>
    public required byte[]? Bytes { get; init; }

    /// <summary>Tables that the file brings; their rows in the draft are all replaced.</summary>
    public required IReadOnlySet<string> Tables { get; init; }

    /// <summary>What it brings.</summary>
    public required IReadOnlyList<DeliveredRow> Rows { get; init; }

    /// <summary>Everything found, by sheet, row and column; mistakes in cells of the form itself are found again when the draft is read.</summary>
    public required IReadOnlyList<UploadProblem> Problems { get; init; }

    /// <summary>Whether the file cannot be taken at all; then it brings nothing.</summary>
    public bool IsRefused => Problems.Any(static problem => problem.Severity == Severity.Stops);
}
