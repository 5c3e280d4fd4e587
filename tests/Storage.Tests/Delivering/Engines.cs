namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>Delivering, in a file.</summary>
public sealed class SqliteDeliveryTests : SharedTests
{
    protected override Task<Database> DatabaseAsync() => Task.FromResult<Database>(new SqliteDatabase());
}

/// <summary>Delivering, on a server.</summary>
public sealed class PostgresDeliveryTests(PostgresServer server) : SharedTests
{
    protected override async Task<Database> DatabaseAsync() => new PostgresDatabase(await server.CreateDatabaseAsync());
}
