using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>What a figure that a text names comes to, for its audience.</summary>
public abstract record BoundNumber
{
    private BoundNumber()
    {
    }

    /// <summary>It is known.</summary>
    /// <param name="Shown">As it is shown, rounded, with its sign.</param>
    /// <param name="Text">With its unit.</param>
    /// <param name="IsChange">Whether it says how much something changed.</param>
    public sealed record Known(decimal Shown, LocalisedText Text, bool IsChange) : BoundNumber;

    /// <summary>It exists, but its audience may not see it.</summary>
    public sealed record Withheld : BoundNumber;

    /// <summary>It does not exist.</summary>
    /// <param name="Code">Stable code, of <see cref="TextFault"/>.</param>
    /// <param name="Sentence">What is the matter and what to do.</param>
    public sealed record Unknown(string Code, LocalisedText Sentence) : BoundNumber;
}
