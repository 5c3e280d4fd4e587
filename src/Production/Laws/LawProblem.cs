using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Laws;

/// <summary>A part of a law that somebody types.</summary>
public enum LawField
{
    /// <summary>The whole name.</summary>
    Name,

    /// <summary>What people call it.</summary>
    Short,

    /// <summary>The domain.</summary>
    Domain,

    /// <summary>The days.</summary>
    Dates,

    /// <summary>The duties.</summary>
    Duties,

    /// <summary>The work.</summary>
    Work,

    /// <summary>The source.</summary>
    Source,

    /// <summary>The remark.</summary>
    Remark,

    /// <summary>Why it is written.</summary>
    Why,
}

/// <summary>Something that is wrong with a law as somebody typed it.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Field">Where.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record LawProblem(string Code, LawField Field, LocalisedText Sentence);
