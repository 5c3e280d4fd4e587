namespace Maatstaf.Vocabulary;

/// <summary>
/// A value that may not be there, with the reason. Missing, zero, not applicable and withheld are four different things:
/// zero is <see cref="Known"/>.
/// </summary>
public abstract record FigureValue
{
    private FigureValue()
    {
    }

    /// <summary>A value that is known and may be seen.</summary>
    /// <param name="Value">The value in full precision, in the unit of its indicator.</param>
    public sealed record Known(double Value) : FigureValue;

    /// <summary>Nobody delivered it.</summary>
    public sealed record Missing : FigureValue;

    /// <summary>It was not asked, or does not exist for this year or group.</summary>
    public sealed record NotApplicable : FigureValue;

    /// <summary>It exists but this audience may not see it.</summary>
    /// <param name="Reason"><c>n&lt;5</c>, <c>clusters&lt;3</c>, <c>dominance</c> or <c>secondary</c>.</param>
    public sealed record Withheld(string Reason) : FigureValue;

    /// <summary>The number when it is known, else null.</summary>
    public double? Number => this is Known known ? known.Value : null;
}
