using System.Xml.Linq;

namespace Maatstaf.Documents.Texts;

/// <summary>What stays together on a page.</summary>
/// <param name="Height">How high it is, in points.</param>
/// <param name="Elements">Its paragraphs and tables; the first is a paragraph.</param>
internal sealed record Piece(double Height, IReadOnlyList<XElement> Elements)
{
    /// <summary>Whether it begins a page.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>Whether it must not be the last of a page.</summary>
    public bool NeedsNext { get; init; }

    /// <summary>Its line in the contents; null = it is not in them.</summary>
    public ContentsLine? Line { get; init; }

    /// <summary>A piece with what follows it.</summary>
    public Piece With(Piece next) => this with { Height = Height + next.Height, Elements = [.. Elements, .. next.Elements], NeedsNext = next.NeedsNext, Line = Line ?? next.Line };
}

/// <summary>A line of the contents.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Bookmark">Where it leads.</param>
/// <param name="Level">1 for a chapter, 2 within one.</param>
internal sealed record ContentsLine(string Text, string Bookmark, int Level);
