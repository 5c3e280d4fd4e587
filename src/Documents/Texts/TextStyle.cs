namespace Maatstaf.Documents.Texts;

/// <summary>How a paragraph looks. Lines have a fixed height, so that pages break at the same place with any font.</summary>
/// <param name="Id">Its id in the file; those of Word itself have the names that Word knows.</param>
/// <param name="Name">What a reader sees.</param>
/// <param name="Size">Size of its letters, in points.</param>
/// <param name="Line">Height of a line, in points.</param>
/// <param name="Before">Space above, in points.</param>
/// <param name="After">Space below, in points.</param>
internal sealed record TextStyle(string Id, string Name, double Size, double Line, double Before, double After)
{
    public static readonly TextStyle Normal = new("Normal", "Normal", 10.5, 15, 0, 7);
    public static readonly TextStyle CoverTitle = new("Title", "Title", 34, 42, 0, 10) { IsBold = true };
    public static readonly TextStyle CoverLine = new("Subtitle", "Subtitle", 14, 20, 0, 6);
    public static readonly TextStyle Chapter = new("Heading1", "heading 1", 24, 32, 0, 10) { IsBold = true, IsKept = true, Level = 0 };
    public static readonly TextStyle Section = new("Heading2", "heading 2", 13.5, 18, 16, 3) { IsBold = true, IsKept = true, Level = 1 };
    public static readonly TextStyle Lead = new("Lead", "Lead", 13, 19, 0, 10);
    public static readonly TextStyle Caption = new("Caption", "caption", 9, 12.5, 0, 4) { IsSoft = true, IsKept = true };
    public static readonly TextStyle Picture = new("Picture", "Picture", 9, 0, 0, 4) { IsKept = true };
    public static readonly TextStyle Foot = new("Foot", "Foot", 8.5, 11.5, 0, 3) { IsSoft = true };
    public static readonly TextStyle Below = new("Below", "Below a table", 8.5, 11.5, 5, 3) { IsSoft = true };
    public static readonly TextStyle Point = new("ListBullet", "List Bullet", 10.5, 15, 0, 4);
    public static readonly TextStyle Cell = new("Cell", "Cell", 9, 12, 0.75, 0.75);
    public static readonly TextStyle CellHead = new("CellHead", "Cell head", 9, 12, 1, 1) { IsBold = true };
    public static readonly TextStyle ContentsHead = new("ContentsHead", "Contents head", 24, 32, 0, 10) { IsBold = true };
    public static readonly TextStyle Contents1 = new("TOC1", "toc 1", 10.5, 15, 6, 1) { IsBold = true };
    public static readonly TextStyle Contents2 = new("TOC2", "toc 2", 9.5, 13, 0, 1.5);
    public static readonly TextStyle PageFoot = new("Footer", "footer", 8.5, 12, 0, 0) { IsSoft = true };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextStyle> All { get; } =
        [Normal, CoverTitle, CoverLine, Chapter, Section, Lead, Caption, Picture, Foot, Below, Point, Cell, CellHead, ContentsHead, Contents1, Contents2, PageFoot];

    public bool IsBold { get; init; }

    /// <summary>Whether its letters are softer than those of text.</summary>
    public bool IsSoft { get; init; }

    /// <summary>Whether it stays on the page of what follows.</summary>
    public bool IsKept { get; init; }

    /// <summary>Its level in the outline, from 0; null = it is in none.</summary>
    public int? Level { get; init; }

    /// <summary>How high a text is, in points.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Width that it has, in points.</param>
    public double HeightOf(string text, double width = Paper.TextWidth) => Before + After + (Line * LinesOf(text, width));

    /// <summary>How many lines a text takes, rather one too many than one too few.</summary>
    public double LinesOf(string text, double width) => WrappedText.LinesOf(text, width / (Size * (IsBold ? WrappedText.Bold : 1)));
}
