using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Files;

/// <summary>The file turned out to hold what it may not hold; the reading stops.</summary>
internal sealed class RefusedFileException(Check check, params SentenceFact[] facts) : IOException
{
    /// <summary>What is wrong.</summary>
    public Check Check => check;

    /// <summary>What fills its sentence.</summary>
    public SentenceFact[] Facts => facts;

    /// <summary>Where; nothing = the whole file.</summary>
    public Spot Spot { get; init; }
}
