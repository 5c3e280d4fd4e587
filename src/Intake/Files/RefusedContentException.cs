using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Files;

/// <summary>A stream turned out to hold what a package may not hold; the reading of the file stops.</summary>
internal sealed class RefusedContentException : IOException
{
    public RefusedContentException(Check check, long limit)
    {
        Check = check;
        Limit = limit;
    }

    /// <summary>What is wrong.</summary>
    public Check Check { get; }

    /// <summary>The limit that was passed, where there is one.</summary>
    public long Limit { get; }
}
