namespace Maatstaf.Web_Tests.Confidential;

/// <summary>Both worlds, open beside each other.</summary>
public sealed class TwoWorlds : IAsyncLifetime
{
    internal WorldSite One { get; private set; } = null!;

    internal WorldSite Other { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        One = await WorldSite.OpenAsync(World.One);
        Other = await WorldSite.OpenAsync(World.Other);
    }

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
    }
}
