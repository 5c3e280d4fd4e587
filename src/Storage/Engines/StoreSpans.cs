using System.Diagnostics;

namespace Maatstaf.Storage.Engines;

/// <summary>
/// What the store is busy with, for who watches the site. A span tells how long and of which kind, never whose or how much; without a
/// listener there is none. One that ends well is marked so.
/// </summary>
internal static class StoreSpans
{
    private static readonly ActivitySource Source = new("Maatstaf.Storage");

    /// <summary>Waiting for the turn to write.</summary>
    public static Activity? Turn() => Source.StartActivity("store.turn");

    /// <summary>A change, with the wait for its turn.</summary>
    public static Activity? Change() => Source.StartActivity("store.change");
}
