namespace Maatstaf.Storage;

/// <summary>What a look at a database found, without changing it: it is there, ours, not newer than this program, and keeps safely.</summary>
/// <param name="Schema">The version of its schema; 0 = it is still empty.</param>
/// <param name="Known">The version that this program makes of it when it opens it.</param>
/// <param name="NewestEntry">When the audit log was last written to; null when it never was.</param>
/// <param name="Sites">The sites that are connected to it now, each as machine and process; null = it is a file, which serves one.</param>
public sealed record StoreExamination(int Schema, int Known, DateTimeOffset? NewestEntry, IReadOnlyList<string>? Sites = null);
