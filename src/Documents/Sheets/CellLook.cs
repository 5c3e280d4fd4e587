namespace Maatstaf.Documents.Sheets;

/// <summary>Letters of a cell.</summary>
internal enum CellFont
{
    Plain,
    Bold,
    Soft,
    Title,
    Link,
    Notice,
}

/// <summary>Where the content of a cell stands.</summary>
internal enum CellAlign
{
    Left,
    Right,
    Wrapped,

    /// <summary>Wrapped, with room at its left: words beside words.</summary>
    Beside,

    /// <summary>Right and wrapped: the head of a column of numbers.</summary>
    Head,
}

/// <summary>How a cell looks.</summary>
/// <param name="Font">Letters.</param>
/// <param name="Align">Where its content stands.</param>
/// <param name="Format">How its number is written; null = as it is.</param>
/// <param name="IsHead">Whether it is the head of a table.</param>
/// <param name="HasLine">Whether a thin line is below it.</param>
/// <param name="IsQuoted">Whether its text would be taken for a formula by who edits it.</param>
internal sealed record CellLook(CellFont Font = CellFont.Plain, CellAlign Align = CellAlign.Left, string? Format = null, bool IsHead = false, bool HasLine = false, bool IsQuoted = false);
