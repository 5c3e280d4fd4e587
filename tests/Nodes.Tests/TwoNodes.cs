using System.Security.Cryptography;
using Maatstaf.Storage;
using Maatstaf.Storage_Tests;

namespace Maatstaf.Nodes_Tests;

/// <summary>Two nodes on one PostgreSQL database, and what is in it to look at.</summary>
internal sealed class TwoNodes : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("maatstaf-nodes-").FullName;

    private TwoNodes(string database, ReturnStore store) => (Database, Store) = (database, store);

    /// <summary>How to get in the database.</summary>
    public string Database { get; }

    /// <summary>The database, beside the nodes.</summary>
    public ReturnStore Store { get; }

    public Node First { get; private set; } = null!;

    public Node Second { get; private set; } = null!;

    private string KeyFile => Path.Combine(folder, "key");

    /// <summary>Starts both at the same time, on a database with the small country.</summary>
    /// <param name="server">Where the database comes.</param>
    /// <param name="prepare">What is there before the nodes are.</param>
    /// <param name="second">Whether the second one starts too.</param>
    public static async Task<TwoNodes> StartAsync(PostgresServer server, Func<ReturnStore, CancellationToken, Task> prepare, bool second = true) =>
        await StartAsync(await server.CreateDatabaseAsync(), prepare, second);

    /// <summary>Starts both at the same time, on an empty database, which gets the small country first.</summary>
    /// <param name="database">How to get in.</param>
    /// <param name="prepare">What is there before the nodes are.</param>
    /// <param name="second">Whether the second one starts too.</param>
    public static async Task<TwoNodes> StartAsync(string database, Func<ReturnStore, CancellationToken, Task> prepare, bool second = true)
    {
        var ct = TestContext.Current.CancellationToken;
        var store = await ReturnStore.OpenPostgresAsync(database, TimeProvider.System, ct);
        var nodes = new TwoNodes(database, store);
        try
        {
            await SmallCountry.KeepAsync(store, ct);
            await prepare(store, ct);
            await File.WriteAllTextAsync(nodes.KeyFile, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), ct);
            await Task.WhenAll(nodes.StartFirstAsync(), second ? nodes.StartSecondAsync() : Task.CompletedTask);
            return nodes;
        }
        catch
        {
            await nodes.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the second one.</summary>
    public async Task StartSecondAsync() => Second = await StartOneAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var node in (Node?[])[First, Second])
        {
            if (node is not null)
                await node.DisposeAsync();
        }

        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartFirstAsync() => First = await StartOneAsync();

    private Task<Node> StartOneAsync() => Node.StartAsync("--database", Database, "--key-file", KeyFile);
}
