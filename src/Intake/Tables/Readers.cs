using System.Runtime.ExceptionServices;
using Maatstaf.Intake.Across;

namespace Maatstaf.Intake.Tables;

/// <summary>
/// The threads that read the tables. Each takes a block of whichever table has one left, so that one large table
/// keeps all of them busy.
/// </summary>
internal sealed class Readers(ReadingContext context, int threads)
{
    public void ReadAll(PackageTables tables)
    {
        var organisations = tables.Organisations;
        var workspace = new Workspace(context.Pool.Size);
        while (organisations.ReadBlock(workspace))
        {
        }

        organisations.Finish();
        tables.Prepare(OrganisationOrder.Register(organisations, context.Limits));
        TableReading[] others = [.. tables.All.Skip(1).OrderByDescending(static table => table.File?.Length ?? 0)];
        InParallel([.. Enumerable.Range(0, threads).Select(thread => (Action)(() => ReadFrom(others, thread)))]);
        foreach (var table in others)
            table.Finish();
    }

    /// <summary>Does all actions at once, each on a thread of its own.</summary>
    public static void InParallel(IReadOnlyList<Action> actions)
    {
        ExceptionDispatchInfo? failure = null;
        var others = actions.Skip(1).Select(action => new Thread(() => Attempt(action)) { IsBackground = true }).ToArray();
        foreach (var thread in others)
            thread.Start();
        Attempt(actions[0]);
        foreach (var thread in others)
            thread.Join();
        failure?.Throw();

        void Attempt(Action action)
        {
#pragma warning disable CA1031 // What happens on another thread is thrown again on the caller's.
            try
            {
                action();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
#pragma warning restore CA1031
        }
    }

    // Threads start at different tables: unpacking one is work that cannot be shared.
    private void ReadFrom(TableReading[] tables, int thread)
    {
        var workspace = new Workspace(context.Pool.Size);
        for (var step = 0; step < tables.Length; step++)
        {
            var table = tables[(step + thread) % tables.Length];
            while (table.ReadBlock(workspace))
            {
            }
        }
    }
}
