using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

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

    /// <summary>Everything found, by sheet or file, row and column.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Whether the file cannot be taken at all; then it brings nothing.</summary>
    public bool IsRefused => Problems.Any(static problem => problem.Severity == Severity.Stops);
}
