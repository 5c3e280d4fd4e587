using Maatstaf.Storage.Audit;

namespace Maatstaf.Storage.Copies;

/// <summary>What a database holds at one moment, counted and hashed from its rows: two databases with the same inventory keep the same.</summary>
/// <param name="Schema">Version of the schema.</param>
/// <param name="DataVersion">Version of what counts.</param>
/// <param name="AuditEntries">How many entries the audit log has.</param>
/// <param name="AuditHead">Hash of the newest entry; empty when there is none.</param>
/// <param name="FirstWrongEntry">The first entry of the audit log that is changed, missing or out of order; null = it is whole.</param>
/// <param name="Rows">How many rows each table has.</param>
/// <param name="FrozenEditions">By edition and number: SHA-256 of the figures, computed anew.</param>
/// <param name="WrongFrozenEditions">Frozen editions whose figures are not those that were frozen.</param>
public sealed record StoreInventory(
    int Schema,
    long DataVersion,
    long AuditEntries,
    string AuditHead,
    long? FirstWrongEntry,
    IReadOnlyDictionary<string, long> Rows,
    IReadOnlyDictionary<string, string> FrozenEditions,
    IReadOnlyList<string> WrongFrozenEditions)
{
    /// <summary>Whether the audit log is whole and every frozen edition is as it was frozen.</summary>
    public bool IsWhole => FirstWrongEntry is null && WrongFrozenEditions.Count == 0;

    /// <summary>
    /// Whether this is what a database of an older version became when it was opened: every row is there, and the audit log tells of the moving on
    /// behind what it told before. Tables that came later are new.
    /// </summary>
    /// <param name="before">What the older database held.</param>
    public bool IsMovedOnFrom(StoreInventory before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before.Schema < Schema
            && AuditEntries >= before.AuditEntries
            && before.Rows.All(row => Rows.GetValueOrDefault(row.Key) == row.Value + (row.Key == KeptAudit.Table.Name ? AuditEntries - before.AuditEntries : 0))
            && before.FrozenEditions.All(frozen => FrozenEditions.GetValueOrDefault(frozen.Key) == frozen.Value);
    }

    /// <summary>Whether both keep the same.</summary>
    public bool IsSameAs(StoreInventory other) =>
        (Schema, DataVersion, AuditEntries, AuditHead) == (other.Schema, other.DataVersion, other.AuditEntries, other.AuditHead)
        && Rows.OrderBy(static row => row.Key, StringComparer.Ordinal).SequenceEqual(other.Rows.OrderBy(static row => row.Key, StringComparer.Ordinal))
        && FrozenEditions.OrderBy(static row => row.Key, StringComparer.Ordinal).SequenceEqual(other.FrozenEditions.OrderBy(static row => row.Key, StringComparer.Ordinal));
}
