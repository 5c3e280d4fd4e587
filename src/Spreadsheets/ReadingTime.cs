namespace Maatstaf.Spreadsheets;

/// <summary>How long one file may still be read. It is asked at every piece of the file, so that reading stops soon after the time is over.</summary>
/// <param name="clock">Measures the time; null = it is not watched.</param>
/// <param name="longest">From now on, at most this long.</param>
public sealed class ReadingTime(TimeProvider? clock, TimeSpan longest)
{
    private readonly long start = clock?.GetTimestamp() ?? 0;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => clock is not null && clock.GetElapsedTime(start) > longest;

    /// <summary>Whole seconds that one file may take, as a sentence says it.</summary>
    public int Seconds => (int)longest.TotalSeconds;
}
