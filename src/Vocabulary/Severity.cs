namespace Maatstaf.Vocabulary;

/// <summary>How bad a problem is; each severity has one consequence.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is asked.</summary>
    Informs,

    /// <summary>Needs a correction or an explanation.</summary>
    Asks,

    /// <summary>The return cannot be submitted, the package is refused.</summary>
    Blocks,

    /// <summary>The input cannot be read at all.</summary>
    Stops,
}
