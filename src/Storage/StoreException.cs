using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>The store refuses, or cannot do what was asked. Whatever was kept before is still there, whole.</summary>
public sealed class StoreException : Exception
{
    internal StoreException(LocalisedText sentence, Exception? cause = null)
        : base($"{sentence.Dutch} / {sentence.English}", cause) => Sentence = sentence;

    /// <summary>What is wrong and what to do, for the person who started the program.</summary>
    public LocalisedText Sentence { get; }
}
