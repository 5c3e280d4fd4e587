using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Findings;

/// <summary>A problem whose place may still be a record instead of a line.</summary>
/// <param name="Check">The check that found it.</param>
/// <param name="Record">Number of the record in the file, the header being 0; below 0 when <paramref name="Line"/> is known.</param>
/// <param name="Line">Physical line; 0 = the whole file.</param>
/// <param name="Column">Position of the field; 0 = the whole record.</param>
/// <param name="Sentence">What to say.</param>
internal readonly record struct Finding(Check Check, long Record, int Line, int Column, LocalisedText Sentence) : IComparable<Finding>
{
    /// <summary>For a finding whose line is known.</summary>
    public const long LineIsKnown = -1;

    /// <summary>Order within a file; what has a known line comes first, so that it is never trimmed away.</summary>
    public int CompareTo(Finding other)
    {
        var byPlace = (Record, Line, Column).CompareTo((other.Record, other.Line, other.Column));
        if (byPlace != 0)
            return byPlace;
        var byCode = string.CompareOrdinal(Check.Code, other.Check.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Sentence.Dutch, other.Sentence.Dutch);
    }
}
