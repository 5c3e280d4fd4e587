namespace Maatstaf.Disclosure;

/// <summary>How large a part of those who answered gave an answer, in words: a count could tell what everybody answered.</summary>
public enum AnswerShare
{
    /// <summary>At most a third; nobody too.</summary>
    Few,

    /// <summary>More than a third and less than two thirds.</summary>
    Part,

    /// <summary>At least two thirds; everybody too.</summary>
    Most,
}
