namespace Maatstaf.Lists.Values;

/// <summary>How reading a number ended.</summary>
internal enum ReadOutcome
{
    /// <summary>Nothing stands there.</summary>
    Blank,

    /// <summary>A number.</summary>
    Read,

    /// <summary>It may be two numbers: the column writes both commas and points.</summary>
    Ambiguous,

    /// <summary>No number.</summary>
    NotUnderstood,
}

/// <summary>A number as it was read.</summary>
/// <param name="Outcome">How the reading ended.</param>
/// <param name="Value">The number; null when there is none.</param>
/// <param name="IsPercent">Whether a percent sign stood behind it.</param>
internal readonly record struct ReadValue(ReadOutcome Outcome, decimal? Value, bool IsPercent)
{
    public static ReadValue Blank { get; } = new(ReadOutcome.Blank, null, false);
}
