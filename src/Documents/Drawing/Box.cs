namespace Maatstaf.Documents.Drawing;

/// <summary>A place on a slide, in EMU: 914,400 to an inch, 12,700 to a point.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal sealed record Box(int X, int Y, int Width, int Height);
