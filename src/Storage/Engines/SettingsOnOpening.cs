using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Maatstaf.Storage.Engines;

/// <summary>Gives the connections that Entity Framework opens by itself the settings that durability asks for.</summary>
internal sealed class SettingsOnOpening(Action<DbConnection> settle) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => settle(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        settle(connection);
        return Task.CompletedTask;
    }
}
