using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Reporting;

/// <summary>The file in which a report is made.</summary>
public enum ReportKind
{
    /// <summary>On paper (PDF).</summary>
    Paper,

    /// <summary>Slides (PPTX).</summary>
    Slides,

    /// <summary>Workbook (XLSX).</summary>
    Workbook,
}

/// <summary>How far a report is.</summary>
public enum ReportState
{
    /// <summary>Somebody asked for it; it is not there yet.</summary>
    Wanted,

    /// <summary>It is there.</summary>
    Made,

    /// <summary>It could not be made; it is tried again when somebody asks.</summary>
    Failed,
}

/// <summary>Which report: there is at most one of each.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Organisation">The municipality or partnership that it is about, and for.</param>
/// <param name="Kind">In which file.</param>
/// <param name="DataVersion">Of which figures: the same signs, the same report.</param>
public sealed record ReportKey(Edition Edition, OrganisationCode Organisation, ReportKind Kind, string DataVersion);

/// <summary>A report of an edition, without its bytes.</summary>
public sealed record EditionReport
{
    /// <summary>Which report.</summary>
    public required ReportKey Key { get; init; }

    /// <summary>How far it is.</summary>
    public required ReportState State { get; init; }

    /// <summary>SHA-256 of the file in hexadecimal; empty until it is made.</summary>
    public string Hash { get; init; } = string.Empty;

    /// <summary>How many bytes the file has; 0 until it is made.</summary>
    public long Length { get; init; }

    /// <summary>When it was made; null until then.</summary>
    public DateTimeOffset? MadeAt { get; init; }

    /// <summary>Why it could not be made, as a code; empty when that did not happen.</summary>
    public string Failure { get; init; } = string.Empty;

    /// <summary>Whether the file is kept: that of an older data version goes when a newer one is there.</summary>
    public bool IsKept { get; init; }
}
