using Maatstaf.Delivery.Editions;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Editorial;

/// <summary>The report of an edition, as the team edits it.</summary>
public sealed record EditingView
{
    /// <summary>The edition.</summary>
    public required EditionRecord Record { get; init; }

    /// <summary>Number of the revision; 0 = nothing was changed.</summary>
    public required int Revision { get; init; }

    /// <summary>The chapters in order.</summary>
    public required IReadOnlyList<ChapterRow> Chapters { get; init; }

    /// <summary>The edition.</summary>
    public Edition Edition => Record.Edition;
}

/// <summary>A chapter in the list of chapters.</summary>
/// <param name="Chapter">The chapter as computed.</param>
/// <param name="Texts">How many texts it has.</param>
/// <param name="LeftOut">How many parts are left out.</param>
/// <param name="Findings">How many things are to be looked at in its texts.</param>
public sealed record ChapterRow(Chapter Chapter, int Texts, int LeftOut, int Findings);

/// <summary>A part of a chapter in the order of the team.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Block">The computed block; null = it is a text.</param>
/// <param name="Text">The text; null = it is computed.</param>
public sealed record PartRow(string Name, Block? Block, AddedText? Text)
{
    /// <summary>The paragraphs of the text, with what does not hold marked.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>What is to be looked at in the text.</summary>
    public IReadOnlyList<TextFinding> Findings { get; init; } = [];

    /// <summary>That it is left out; null = it is shown.</summary>
    public LeftOutBlock? LeftOut { get; init; }
}

/// <summary>A chapter with its parts.</summary>
/// <param name="Record">The edition.</param>
/// <param name="Chapter">The chapter as computed.</param>
/// <param name="Parts">Its parts in order.</param>
public sealed record ChapterEditing(EditionRecord Record, Chapter Chapter, IReadOnlyList<PartRow> Parts);

/// <summary>A text that is being written.</summary>
public sealed record TextWriting
{
    /// <summary>The edition.</summary>
    public required EditionRecord Record { get; init; }

    /// <summary>The chapter.</summary>
    public required Chapter Chapter { get; init; }

    /// <summary>The text as typed; its version is 0 when it is new.</summary>
    public required AddedText Text { get; init; }

    /// <summary>Behind which part it comes when it is new; empty = at the beginning.</summary>
    public string After { get; init; } = string.Empty;

    /// <summary>What was searched.</summary>
    public string Search { get; init; } = string.Empty;

    /// <summary>The figures that were found; null = nothing was searched.</summary>
    public IReadOnlyList<FoundFigure>? Found { get; init; }

    /// <summary>How the text will read, with what does not hold marked; none = not looked at.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>What is to be looked at.</summary>
    public IReadOnlyList<TextFinding> Findings { get; init; } = [];
}

/// <summary>Something to look at before publishing.</summary>
/// <param name="Kind">Word of the kind in forms.</param>
/// <param name="Sentence">What is the matter, and where.</param>
/// <param name="Path">Where to mend it, without language; null = nowhere.</param>
public sealed record ChecklistLine(string Kind, LocalisedText Sentence, string? Path);
