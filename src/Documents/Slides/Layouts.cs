using Maatstaf.Documents.Drawing;

namespace Maatstaf.Documents.Slides;

/// <summary>The kinds of slide, in the order of the theme.</summary>
internal enum SlideKind
{
    /// <summary>The first: on the accent.</summary>
    Title,

    /// <summary>A chapter begins.</summary>
    Chapter,

    /// <summary>A figure, under its point.</summary>
    Figure,

    /// <summary>Numbers that stand by themselves.</summary>
    Numbers,

    /// <summary>A few sentences.</summary>
    Text,

    /// <summary>A figure of words, under its point.</summary>
    Board,
}

/// <summary>Where things are on a slide of 16 by 9.</summary>
internal static class Layouts
{
    public const int Width = 12_192_000, Height = 6_858_000;

    /// <summary>Numbers of the places, by which a slide finds those of its kind.</summary>
    public const int SubtitleIndex = 11, ChartIndex = 12, FootIndex = 13, BodyIndex = 14, FooterIndex = 15, NumberIndex = 16, TableIndex = 17;

    private const int Margin = 640_080, Text = Width - (2 * Margin);

    public static readonly Box Title = new(Margin, 420_000, Text, 930_000);
    public static readonly Box Rule = new(Margin, 330_000, 640_080, 54_000);
    public static readonly Box Subtitle = new(Margin, 1_350_000, Text, 340_000);
    public static readonly Box Chart = new(Margin, 1_740_000, Text, 4_010_000);
    public static readonly Box Foot = new(Margin, 5_790_000, Text, 560_000);
    public static readonly Box Body = new(Margin, 1_500_000, Text, 4_700_000);
    public static readonly Box Footer = new(Margin, 6_420_000, 8_400_000, 260_000);
    public static readonly Box Number = new(Width - Margin - 1_200_000, 6_420_000, 1_200_000, 260_000);
    public static readonly Box FirstTitle = new(Margin, 1_500_000, 9_800_000, 1_700_000);
    public static readonly Box FirstText = new(Margin, 3_500_000, 9_000_000, 1_700_000);
    public static readonly Box ChapterTitle = new(Margin, 1_900_000, 9_800_000, 1_000_000);
    public static readonly Box ChapterText = new(Margin, 3_050_000, 9_300_000, 2_200_000);
    public static readonly Box Edge = new(0, 0, 150_000, Height);
}
