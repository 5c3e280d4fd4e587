namespace Maatstaf.Corpus;

/// <summary>A clock on which a fixed time passes between two looks, and none at all while nobody looks.</summary>
/// <param name="eachLook">What passes between two looks.</param>
public sealed class SlowClock(TimeSpan eachLook) : TimeProvider
{
    private long looks = -1;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => ++looks * eachLook.Ticks;
}
