using Maatstaf.Delivery.Keeping;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// Reads the keys that protect cookies before the first request, and makes one when there is none. One node at a time: two that each made a
/// first key would not know each other's cookies.
/// </summary>
internal sealed class KeysAtStart(IDeliveryStore store, IKeyManager keys, IDataProtectionProvider protection) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    /// <exception cref="Storage.StoreException">A key was sealed with another secret than that of this site.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var alone = await AloneAsync(cancellationToken);
        // Else the framework would pass over a key that it cannot read and make another one, which no other node knows.
        foreach (var key in keys.GetAllKeys())
            key.CreateEncryptor();
        protection.CreateProtector("Maatstaf.Start").Protect("start");
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<IAsyncDisposable> AloneAsync(CancellationToken ct)
    {
        using var rounds = new PeriodicTimer(Pause);
        IAsyncDisposable? alone;
        while ((alone = await store.TakeJobAsync("keys", ct)) is null)
            await rounds.WaitForNextTickAsync(ct);
        return alone;
    }
}
