namespace Maatstaf.Vocabulary;

/// <summary>Where in the input a problem is. Line and column count from 1; 0 means the whole file or line.</summary>
/// <param name="File">The name of the file inside the package.</param>
/// <param name="Line">The physical line in the file on which the record starts.</param>
/// <param name="Column">The position of the field in the record.</param>
public readonly record struct Place(string File, int Line = 0, int Column = 0) : IComparable<Place>
{
    /// <summary>The sheet of a workbook; null when the file has one part or the whole file is meant.</summary>
    public string? Sheet { get; init; }

    /// <inheritdoc/>
    public int CompareTo(Place other) =>
        (string.CompareOrdinal(File, other.File), string.CompareOrdinal(Sheet, other.Sheet), Line, Column).CompareTo((0, 0, other.Line, other.Column));

    /// <summary><c>file:line:column</c>, with the sheet in square brackets behind the file where there is one.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}{(Sheet is null ? string.Empty : $"[{Sheet}]")}:{Line}:{Column}");

    /// <summary>Order by file, line, column.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Order by file, line, column.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Order by file, line, column.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Order by file, line, column.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}

/// <summary>Something wrong or odd in what was delivered: where, which check, and what to do.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Code">The stable code of the check that found it.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Sentence">What is wrong and what to do, for the person who delivers.</param>
public sealed record Problem(Place Place, string Code, Severity Severity, LocalisedText Sentence);
