namespace Maatstaf.Vocabulary;

/// <summary>Where in the input a problem is. Line and column count from 1; 0 means the whole file or line.</summary>
/// <param name="File">The name of the file inside the package.</param>
/// <param name="Line">The physical line in the file on which the record starts.</param>
/// <param name="Column">The position of the field in the record.</param>
public readonly record struct Place(string File, int Line = 0, int Column = 0) : IComparable<Place>
{
    /// <inheritdoc/>
    public int CompareTo(Place other) =>
        (string.CompareOrdinal(File, other.File), Line, Column).CompareTo((0, other.Line, other.Column));

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");

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
