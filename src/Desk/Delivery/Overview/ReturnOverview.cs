using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Overview;

/// <summary>How far one table is.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Lines in it.</param>
/// <param name="Total">What its main column adds up to, in the notation of the data package; empty = it does not add up.</param>
/// <param name="LastYear">The same of last year; empty = not known.</param>
/// <param name="Mistakes">What blocks submitting.</param>
/// <param name="Questions">Open questions about it.</param>
public sealed record TableProgress(FormTable Table, int Rows, string Total, string LastYear, int Mistakes, int Questions);

/// <summary>A return at a glance.</summary>
public sealed record ReturnOverview
{
    /// <summary>How far it is.</summary>
    public required ReturnCase Case { get; init; }

    /// <summary>How far each table is.</summary>
    public required IReadOnlyList<TableProgress> Tables { get; init; }

    /// <summary>When the draft was last changed; null = nothing was kept yet.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>By whom.</summary>
    public string ChangedBy { get; init; } = string.Empty;

    /// <summary>Whether the draft says something else than the last submission.</summary>
    public bool DiffersFromSubmitted { get; init; }

    /// <summary>Whether last year's lines can be taken over.</summary>
    public bool HasLastYear { get; init; }

    /// <summary>Whether a partnership's part comes to this organisation, or goes out from it.</summary>
    public bool HasAllocation { get; init; }

    /// <summary>Why nothing can be changed now; null when it can.</summary>
    public LocalisedText? WhyClosed { get; init; }

    /// <summary>Delivered files, newest first.</summary>
    public required IReadOnlyList<DeliveredFile> Files { get; init; }

    /// <summary>Submissions, oldest first.</summary>
    public required IReadOnlyList<ReturnVersionSummary> Versions { get; init; }

    /// <summary>What blocks submitting, in all tables.</summary>
    public int Mistakes => Tables.Sum(static table => table.Mistakes);

    /// <summary>Lines in all tables.</summary>
    public int Rows => Tables.Sum(static table => table.Rows);
}

/// <summary>A return in the list of returns.</summary>
/// <param name="Place">Whose, of which edition.</param>
/// <param name="Rows">Lines delivered.</param>
/// <param name="Mistakes">What blocks submitting.</param>
public sealed record ReturnInList(DeliveryPlace Place, int Rows, int Mistakes);
