using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Maatstaf.Storage.Engines;

/// <summary>Lets what Entity Framework saves wait in the same queue as all other writers.</summary>
internal sealed class TurnToSave(Func<CancellationToken, Task<IDisposable>> takeTurn) : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, IDisposable> turns = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        turns.AddOrUpdate(eventData.Context!, takeTurn(CancellationToken.None).GetAwaiter().GetResult());
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        turns.AddOrUpdate(eventData.Context!, await takeTurn(cancellationToken));
        return result;
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        EndTurn(eventData);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        EndTurn(eventData);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => EndTurn(eventData);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        EndTurn(eventData);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => EndTurn(eventData);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        EndTurn(eventData);
        return Task.CompletedTask;
    }

    private void EndTurn(DbContextEventData eventData)
    {
        if (turns.TryGetValue(eventData.Context!, out var turn))
            turn.Dispose();
        turns.Remove(eventData.Context!);
    }
}

/// <summary>Lets an update or delete that Entity Framework sends straight to the database wait in the queue too.</summary>
internal sealed class TurnToUpdate(Func<CancellationToken, Task<IDisposable>> takeTurn) : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbCommand, IDisposable> turns = [];

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // Within a transaction the turn is taken already, or the lock is.
        if (command.Transaction is null)
            turns.AddOrUpdate(command, await takeTurn(cancellationToken));
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        EndTurn(command);
        return ValueTask.FromResult(result);
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        EndTurn(command);
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        EndTurn(command);
        return Task.CompletedTask;
    }

    private void EndTurn(DbCommand command)
    {
        if (turns.TryGetValue(command, out var turn))
            turn.Dispose();
        turns.Remove(command);
    }
}
