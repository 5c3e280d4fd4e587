using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Cases;

/// <summary>How far a return is.</summary>
public enum ReturnState
{
    /// <summary>The coordinator works on it.</summary>
    Draft,

    /// <summary>Delivered; no question is open.</summary>
    Submitted,

    /// <summary>Delivered; questions wait for the coordinator.</summary>
    Questions,

    /// <summary>Approved by a second pair of eyes; it counts.</summary>
    Approved,
}

/// <summary>An organisation's return of a year as a case: how far it is, and which versions matter.</summary>
public sealed record ReturnCase
{
    /// <summary>Whose.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>How far it is.</summary>
    public required ReturnState State { get; init; }

    /// <summary>Number of the last submitted version; 0 = never submitted.</summary>
    public int Submitted { get; init; }

    /// <summary>Who submitted it last.</summary>
    public Guid? SubmittedBy { get; init; }

    /// <summary>Their name.</summary>
    public string SubmittedByName { get; init; } = string.Empty;

    /// <summary>When.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Number of the version that was approved last and counts; 0 = none.</summary>
    public int Approved { get; init; }

    /// <summary>Who approved it.</summary>
    public Guid? ApprovedBy { get; init; }

    /// <summary>Their name.</summary>
    public string ApprovedByName { get; init; } = string.Empty;

    /// <summary>When.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }

    /// <summary>Name of the case in the audit log and in addresses, such as <c>GM9030/2025</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Organisation}/{FiscalYear}");
}

/// <summary>What the coordinator works on.</summary>
/// <param name="Content">The rows.</param>
/// <param name="Version">Number of this version of the draft; 0 = not kept yet.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="ChangedBy">Name of who changed it last.</param>
public sealed record Draft(DeliveredYear Content, int Version, DateTimeOffset ChangedAt, string ChangedBy);

/// <summary>A submission, whole and unchangeable.</summary>
public sealed record ReturnVersion
{
    /// <summary>What was delivered.</summary>
    public required DeliveredYear Content { get; init; }

    /// <summary>1 for the first of the case, then 2, …</summary>
    public required int Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Account of who submitted.</summary>
    public required Guid? By { get; init; }

    /// <summary>Their name.</summary>
    public required string ByName { get; init; }

    /// <summary>What the coordinator said with it; empty = nothing.</summary>
    public required string Remark { get; init; }

    /// <summary>The delivered files from which rows came.</summary>
    public required IReadOnlyList<Guid> Files { get; init; }
}

/// <summary>A file that was delivered.</summary>
public sealed record DeliveredFile
{
    /// <summary>Names the file.</summary>
    public required Guid Id { get; init; }

    /// <summary>For whom.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What kind of file it is.</summary>
    public required Way Way { get; init; }

    /// <summary>Its name, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Name of who delivered it.</summary>
    public required string By { get; init; }

    /// <summary>The bytes; null when they are not kept (a ledger holds more about people than the benchmark needs) or not asked for.</summary>
    public byte[]? Bytes { get; init; }
}

/// <summary>A version of a return without its rows, for lists.</summary>
/// <param name="Number">Number of the version.</param>
/// <param name="At">When it was submitted.</param>
/// <param name="By">Name of who submitted it.</param>
/// <param name="Remark">What the coordinator said with it.</param>
/// <param name="Hash">Fingerprint of the rows.</param>
public sealed record ReturnVersionSummary(int Number, DateTimeOffset At, string By, string Remark, string Hash);
