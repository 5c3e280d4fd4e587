using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>A kind of sentence: what it says and when.</summary>
public interface ISentence
{
    /// <summary>Stable id.</summary>
    string Id { get; }

    /// <summary>The rule in plain words, for the page about the method.</summary>
    LocalisedText Rule { get; }
}

/// <summary>A rule that turns facts into a sentence. It states what the figures show and never why.</summary>
/// <typeparam name="TFacts">What the sentence is about.</typeparam>
/// <param name="wording">Writes numbers and names.</param>
public abstract class Sentence<TFacts>(Wording wording) : ISentence
{
    /// <inheritdoc/>
    public abstract string Id { get; }

    /// <inheritdoc/>
    public abstract LocalisedText Rule { get; }

    /// <summary>Writes numbers and names.</summary>
    protected Wording Wording { get; } = wording;

    /// <summary>The sentence, or null when the rule has nothing to say about these facts.</summary>
    public abstract LocalisedText? Say(TFacts facts);
}
