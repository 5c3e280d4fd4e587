using Maatstaf.Catalogue;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Something in a chapter.</summary>
public abstract record Block;

/// <summary>A heading within a chapter.</summary>
/// <param name="Text">The heading.</param>
public sealed record Heading(LocalisedText Text) : Block;

/// <summary>A paragraph of sentences, computed or written by the team.</summary>
/// <param name="Text">The sentences.</param>
public sealed record Paragraph(LocalisedText Text) : Block
{
    /// <summary>The same words in pieces, for forms that have links; null = they are computed, and in one piece.</summary>
    public WrittenPieces? Written { get; init; }
}

/// <summary>A list of points.</summary>
/// <param name="Items">One sentence or two an item.</param>
public sealed record Points(IReadOnlyList<LocalisedText> Items) : Block;

/// <summary>A number that stands by itself, with its name and its change.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The value as written, with unit ("€ 114").</param>
/// <param name="Change">The change against last year as written ("+ € 6"); null when there is no last year.</param>
/// <param name="LikeForLike">How much of the change is like for like, and composition, in a sentence; null when there is no last year.</param>
/// <param name="Indicator">The indicator behind it; null for a count.</param>
public sealed record KeyNumber(LocalisedText Name, LocalisedText Value, LocalisedText? Change, LocalisedText? LikeForLike, string? Indicator);

/// <summary>A row of numbers that stand by themselves.</summary>
/// <param name="Numbers">The numbers.</param>
public sealed record KeyNumbers(IReadOnlyList<KeyNumber> Numbers) : Block
{
    /// <summary>True when each number stands beside that of a group: its change is then the difference with the group, and its note the group's number.</summary>
    public bool IsBesideGroup { get; init; }
}

/// <summary>A figure in its place.</summary>
/// <param name="Figure">The figure.</param>
public sealed record FigureBlock(ReportFigure Figure) : Block;

/// <summary>A table without a chart, such as changes with like for like and composition.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Heads; the first is that of the row names.</param>
/// <param name="Rows">Cells as written; the first is the row name.</param>
public sealed record TableBlock(LocalisedText Caption, IReadOnlyList<LocalisedText> Columns, IReadOnlyList<IReadOnlyList<LocalisedText>> Rows) : Block;

/// <summary>A figure of words: what is decreed, set out in rows and columns, under a number in the report.</summary>
/// <param name="Id">Stable id, also in its address: <c>figuur-16</c>.</param>
/// <param name="Number">Number in the report.</param>
/// <param name="Title">The point in one sentence.</param>
/// <param name="Table">What it sets out; its caption says what is shown.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record BoardBlock(string Id, int Number, LocalisedText Title, TableBlock Table, LocalisedText Source) : Block
{
    /// <summary>Whether the columns behind the first hold numbers, which stand to the right.</summary>
    public bool IsOfNumbers { get; init; }

    /// <summary>The radar that is drawn beside the table; null when the table is all there is.</summary>
    public LawRadar? Radar { get; init; }
}

/// <summary>A chapter of the report.</summary>
/// <param name="Id">Stable id, also in its address: <c>software</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Summary">The chapter in one sentence.</param>
/// <param name="Blocks">What is in it, in order.</param>
public sealed record Chapter(string Id, LocalisedText Title, LocalisedText Summary, IReadOnlyList<Block> Blocks)
{
    /// <summary>How its address reads: "hoofdlijnen", "highlights".</summary>
    public LocalisedText Slug { get; init; } = new(Id, Id);
}

/// <summary>The trend report of an edition, in both languages, without a form: page, paper and files come from it.</summary>
public sealed record TrendReport
{
    /// <summary>The edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Title on the cover.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>The report in one sentence.</summary>
    public required LocalisedText Summary { get; init; }

    /// <summary>How the benchmark and who takes part in it are called.</summary>
    public required BenchmarkNames Names { get; init; }

    /// <summary>Whether the data is invented; then every page says so.</summary>
    public required bool Fictional { get; init; }

    /// <summary>The one organisation that it is for; null = everyone who may see its figures.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>That it is for one organisation only, as a sentence without a full stop; null when it is not.</summary>
    public LocalisedText? Confidential => OnlyFor is { } one ? new($"Vertrouwelijk, alleen voor {one}", $"Confidential, for {one} only") : null;

    /// <summary>Chapters in order.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>All figures of all chapters, in order.</summary>
    public IEnumerable<ReportFigure> Figures => Chapters.SelectMany(static chapter => chapter.Blocks).OfType<FigureBlock>().Select(static block => block.Figure);

    /// <summary>All figures of words of all chapters, in order.</summary>
    public IEnumerable<BoardBlock> Boards => Chapters.SelectMany(static chapter => chapter.Blocks).OfType<BoardBlock>();
}
