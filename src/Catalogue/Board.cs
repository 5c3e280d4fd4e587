using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A figure of words: what is decreed, set out in rows and columns.</summary>
public sealed record Board
{
    /// <summary>Stable id, also in its address.</summary>
    public required string Id { get; init; }

    /// <summary>Number in the report.</summary>
    public required int Number { get; init; }

    /// <summary>Id of its chapter.</summary>
    public required string Chapter { get; init; }

    /// <summary>The point in one sentence.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>What it shows.</summary>
    public required LocalisedText Caption { get; init; }

    /// <summary>Where it comes from.</summary>
    public required LocalisedText Origin { get; init; }

    /// <summary>Heads of the columns; the first is that of the row names.</summary>
    public required IReadOnlyList<LocalisedText> Columns { get; init; }

    /// <summary>Cells by row; the first is the row name.</summary>
    public required IReadOnlyList<IReadOnlyList<LocalisedText>> Rows { get; init; }

    internal static IReadOnlyList<Board> ReadAll(string directory, IReadOnlyList<ChapterSpec> chapters)
    {
        var file = Entry.OfFile(directory, "boards.yaml");
        _ = file.Text("source");
        IReadOnlyList<Board> boards = [.. file.Identified("boards").Select(entry => ReadOne(entry, chapters))];
        file.Close();
        return boards;
    }

    private static Board ReadOne(Entry entry, IReadOnlyList<ChapterSpec> chapters)
    {
        var board = new Board
        {
            Id = entry.Text("id"),
            Number = entry.Whole("number"),
            Chapter = entry.Text("chapter"),
            Title = entry.Localised("title"),
            Caption = entry.Localised("caption"),
            Origin = entry.Localised("origin"),
            Columns = entry.LocalisedTexts("columns"),
            Rows = entry.LocalisedRows("rows"),
        };
        entry.Close();
        if (chapters.All(chapter => chapter.Id != board.Chapter))
            throw entry.Wrong($"chapter '{board.Chapter}' does not stand in report.yaml");
        return board.Rows.All(row => row.Count == board.Columns.Count) ? board : throw entry.Wrong($"every row of '{board.Id}' must have {board.Columns.Count} cells");
    }
}
