using System.Xml.Linq;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Texts;

/// <summary>
/// Puts pieces on pages. Pages are broken here, and not by who opens the file, so that the contents can name them: no
/// program computes them before a reader asks for it.
/// </summary>
internal static class PageFlow
{
    /// <summary>Breaks pages before the pieces that need it.</summary>
    /// <param name="pieces">The pieces, in order.</param>
    /// <param name="firstPage">Number of the page that the first one begins.</param>
    /// <returns>The page of each line of the contents.</returns>
    public static IReadOnlyList<(ContentsLine Line, int Page)> Place(IReadOnlyList<Piece> pieces, int firstPage)
    {
        var lines = new List<(ContentsLine, int)>();
        var (page, used) = (firstPage, 0.0);
        foreach (var (index, piece) in pieces.Index())
        {
            if (index == 0 || piece.BeginsPage || used + HeightWithNext(pieces, index) > Paper.TextHeight)
            {
                Break(piece.Elements[0]);
                (page, used) = (index == 0 ? firstPage : page + 1, 0);
            }

            if (piece.Line is { } line)
                lines.Add((line, page));
            used += piece.Height;
            while (used > Paper.TextHeight)
                (page, used) = (page + 1, used - Paper.TextHeight);
        }

        return lines;
    }

    /// <summary>Joins each piece that needs a next one with it.</summary>
    public static IReadOnlyList<Piece> Joined(IEnumerable<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].NeedsNext && !piece.BeginsPage && piece.Line is null)
                joined[^1] = joined[^1].With(piece);
            else
                joined.Add(piece);
        }

        return joined;
    }

    /// <summary>How high a piece is with what must stand on its page, as far as that can stand on one.</summary>
    private static double HeightWithNext(IReadOnlyList<Piece> pieces, int index)
    {
        var own = pieces[index].Height;
        return pieces[index].NeedsNext && index + 1 < pieces.Count && own + pieces[index + 1].Height is var both and <= Paper.TextHeight ? both : own;
    }

    private static void Break(XElement paragraph)
    {
        var properties = paragraph.Elements().First();
        // The style comes first, then whether it is kept; only then the break (ECMA-376, 17.3.1.26).
        properties.Elements().First().AddAfterSelf(W("pageBreakBefore"));
    }
}
