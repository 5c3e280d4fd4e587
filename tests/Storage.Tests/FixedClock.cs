namespace Maatstaf.Storage_Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public static readonly DateTimeOffset Noon = new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(1);

    public static FixedClock AtNoon { get; } = new(Noon);

    public override DateTimeOffset GetUtcNow() => now;
}
