namespace Maatstaf.Reports.Editing;

/// <summary>A part of a text that the team wrote.</summary>
public abstract record TextPart
{
    private TextPart()
    {
    }

    /// <summary>Plain words.</summary>
    /// <param name="Text">The words, line ends included.</param>
    public sealed record Words(string Text) : TextPart;

    /// <summary>A figure that writes itself.</summary>
    /// <param name="Figure">Which.</param>
    public sealed record Number(BoundFigure Figure) : TextPart;

    /// <summary>A number that was typed, bound to the figure from which it comes.</summary>
    /// <param name="Typed">As typed, without space around it: <c>82,40</c>.</param>
    /// <param name="Figure">Which figure.</param>
    public sealed record Quote(string Typed, BoundFigure Figure) : TextPart;

    /// <summary>Words that lead somewhere.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Address">A path of this site, or an address that begins with https.</param>
    public sealed record Link(string Text, string Address) : TextPart;
}

/// <summary>A part with the place at which it begins in the text, from 0.</summary>
/// <param name="Part">The part.</param>
/// <param name="At">Where it begins.</param>
public sealed record PlacedPart(TextPart Part, int At);
