namespace Maatstaf.Documents.Drawing;

/// <summary>A corner of a quadrant: where its name stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Along">How far along.</param>
/// <param name="Up">How high.</param>
/// <param name="Side">On which side of that point the name stands: l or r.</param>
internal sealed record DrawnCorner(string Name, double Along, double Up, string Side);

/// <summary>The scale of both axes of a quadrant, as in the cells.</summary>
/// <param name="Low">Where the axes begin.</param>
/// <param name="High">Where they end.</param>
/// <param name="Step">From one number at an axis to the next; the middle is one of them.</param>
/// <param name="HasWholeSteps">Whether the numbers at the axes need no decimals.</param>
/// <param name="Corners">The names of the corners.</param>
internal sealed record DrawnScale(double Low, double High, double Step, bool HasWholeSteps, IReadOnlyList<DrawnCorner> Corners)
{
    /// <summary>The border between the halves.</summary>
    public double Middle => (Low + High) / 2;
}
