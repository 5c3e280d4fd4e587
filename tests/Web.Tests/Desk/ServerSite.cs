using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage_Tests;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>The whole site with its accounts on a PostgreSQL server.</summary>
public sealed class ServerSite(PostgresServer server) : DeskSite
{
    private ReturnStore kept = null!;

    public override async ValueTask InitializeAsync()
    {
        kept = await ReturnStore.OpenPostgresAsync(await server.CreateDatabaseAsync(), TimeProvider.System);
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await kept.DisposeAsync();
    }

    protected override AccountsContext OpenKept() => kept.OpenAccounts();
}
