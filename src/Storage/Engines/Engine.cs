using System.Data.Common;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage.Engines;

/// <summary>What differs between databases, and nothing more.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>Where the data is, for sentences; without a password.</summary>
    public abstract string Place { get; }

    /// <summary>An open connection with every setting that durability asks for.</summary>
    public abstract DbConnection Connect();

    /// <summary>Refuses a database that may lose what it confirmed.</summary>
    /// <exception cref="StoreException">A setting keeps less safely than is asked for.</exception>
    public abstract void InsistOnDurability(DbConnection connection);

    /// <summary>A transaction that sees one moment, and does not wait for a writer.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    /// <summary>
    /// A transaction that writes; readers go on seeing what was. Who writes alone is the one writer there is; others
    /// may write at the same time where the engine can do that.
    /// </summary>
    public abstract DbTransaction BeginWriting(DbConnection connection, bool alone);

    /// <summary>Every table there is, also those of others.</summary>
    public abstract IReadOnlyList<string> TableNames(DbTransaction transaction);

    /// <summary>The sites that are connected now, each as machine and process; null = there is never more than one.</summary>
    public abstract IReadOnlyList<string>? Sites(DbTransaction transaction);

    /// <summary>Waits in the queue of this process for a turn to write; the turn ends when the answer is disposed of.</summary>
    public abstract Task<IDisposable> TakeTurnAsync(CancellationToken ct);

    /// <summary>Takes a piece of work for this node alone, until the answer is disposed of; null when somebody else is at it.</summary>
    public abstract Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct);

    /// <summary>Lets Entity Framework work on this database with the same settings.</summary>
    /// <param name="options">What is configured.</param>
    /// <param name="connection">The connection to work on; null = one of its own for each piece of work.</param>
    public abstract DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DbConnection? connection = null);

    /// <summary>The accounts, within a transaction.</summary>
    public virtual AccountsContext AccountsWithin(DbTransaction transaction)
    {
        var accounts = new AccountsContext((DbContextOptions<AccountsContext>)Configure(new DbContextOptionsBuilder<AccountsContext>(), transaction.Connection).Options);
        accounts.Database.UseTransaction(transaction);
        return accounts;
    }

    /// <summary>The fastest way in for many rows.</summary>
    public abstract RowWriter Insert(DbTransaction transaction, Table table, Pace pace);

    /// <summary>Commands that make the database itself refuse to change or delete a row of a table; a name may give way to that of a removed account.</summary>
    public abstract IEnumerable<string> Guard(Table table, string sentence);

    /// <summary>Commands that take away what <see cref="Guard"/> made, of this version of the schema or one before it.</summary>
    public abstract IEnumerable<string> Unguard(Table table);

    /// <summary>What a query ends with that reads a row in order to change it.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Whether nothing is changed because another writer was first, so that it can be done again.</summary>
    public abstract bool IsLostRace(DbException exception);

    /// <summary>An error of the database, said to the person who started the program.</summary>
    public abstract StoreException Explain(DbException exception);

    public abstract ValueTask DisposeAsync();
}
