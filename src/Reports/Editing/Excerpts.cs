using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>Says in a few words what a block is, for lists of blocks.</summary>
public static class Excerpts
{
    private const int Longest = 90;

    /// <summary>The block in a few words: its title, or the beginning of its first sentence.</summary>
    public static LocalisedText Of(Block block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => Shortened(paragraph.Text),
        Points { Items: [var first, ..] } => Shortened(first),
        KeyNumbers { Numbers: [var first, ..] } => new($"Kerncijfers: {first.Name.Dutch}", $"Key numbers: {first.Name.English}"),
        FigureBlock { Figure: var figure } => new($"Figuur {figure.Number}{figure.Letter}: {figure.Title.Dutch}", $"Figure {figure.Number}{figure.Letter}: {figure.Title.English}"),
        BoardBlock board => new($"Figuur {board.Number}: {board.Title.Dutch}", $"Figure {board.Number}: {board.Title.English}"),
        TableBlock table => new($"Tabel: {table.Caption.Dutch}", $"Table: {table.Caption.English}"),
        _ => new(string.Empty, string.Empty),
    };

    private static LocalisedText Shortened(LocalisedText text) => new(Shortened(text.Dutch), Shortened(text.English));

    private static string Shortened(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', Longest) is > 0 and var at ? at : Longest), "…");
}
