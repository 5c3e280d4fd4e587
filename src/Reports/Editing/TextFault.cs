using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>Something in a text that cannot be read. With a fault the text is not kept.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Place on the line, from 1.</param>
/// <param name="Sentence">What is the matter and what to do.</param>
public sealed record TextFault(string Code, int Line, int Column, LocalisedText Sentence)
{
    /// <summary>An opening brace without its end on the same line.</summary>
    public const string NotClosed = "T001";

    /// <summary>A closing brace without a beginning.</summary>
    public const string NotOpened = "T002";

    /// <summary>What stands between braces names no figure.</summary>
    public const string NoFigure = "T003";

    /// <summary>What stands before the equals sign is not one number.</summary>
    public const string NoNumber = "T004";

    /// <summary>A link leads to something that is neither a path of this site nor https.</summary>
    public const string NoAddress = "T005";

    /// <summary>The indicator does not exist.</summary>
    public const string UnknownIndicator = "T006";

    /// <summary>There are no figures about that year.</summary>
    public const string UnknownYear = "T007";

    /// <summary>The group does not exist.</summary>
    public const string UnknownGroup = "T008";

    /// <summary>The statistic does not exist.</summary>
    public const string UnknownStatistic = "T009";

    /// <summary>All parts exist, but not this figure.</summary>
    public const string UnknownFigure = "T010";

    /// <summary>The fault with its code and place in front: <c>T003, regel 2, teken 5: …</c>.</summary>
    public LocalisedText InFull => new(
        FormattableString.Invariant($"{Code}, regel {Line}, teken {Column}: {Sentence.Dutch}"),
        FormattableString.Invariant($"{Code}, line {Line}, character {Column}: {Sentence.English}"));

    /// <summary>A fault at a place in a text.</summary>
    internal static TextFault At(string text, int at, string code, LocalisedText sentence)
    {
        var before = text.AsSpan(0, at);
        return new(code, before.Count('\n') + 1, at - before.LastIndexOf('\n'), sentence);
    }
}
