namespace Maatstaf.Vocabulary;

/// <summary>The languages in which everything is published. Dutch comes first.</summary>
public enum Language
{
    /// <summary>Dutch (nl).</summary>
    Dutch,

    /// <summary>English (en).</summary>
    English,
}
