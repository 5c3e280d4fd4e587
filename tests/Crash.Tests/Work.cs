using Maatstaf.CrashWorker;

namespace Maatstaf.Crash_Tests;

/// <summary>What a worker does over and over.</summary>
/// <param name="Place">The database.</param>
/// <param name="Folder">Where its backups go.</param>
/// <param name="Operation"><c>upload</c>, <c>submit</c>, <c>approve</c>, <c>freeze</c>, <c>backup</c> or <c>reports</c>.</param>
/// <param name="ConfirmsFirst">Whether it has the planted fault.</param>
public sealed record Work(Place Place, string Folder, string Operation, bool ConfirmsFirst);
