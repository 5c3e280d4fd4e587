using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>The store refuses, or cannot do what was asked. Whatever was kept before is still there, whole.</summary>
public sealed class StoreException : Exception
{
    internal StoreException(string code, LocalisedText sentence, Exception? cause = null)
        : base($"{code}: {sentence.Dutch} / {sentence.English}", cause) => (Code, Sentence) = (code, sentence);

    /// <summary>Which reason it is; stable, for programs and for who asks for help.</summary>
    public string Code { get; }

    /// <summary>What is wrong and what to do, for the person who started the program.</summary>
    public LocalisedText Sentence { get; }
}
