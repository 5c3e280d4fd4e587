namespace Maatstaf.Vocabulary;

/// <summary>A check on what was delivered: one code, one severity, one sentence.</summary>
/// <param name="Code">Stable code: a letter and three digits.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Dutch">What is wrong and what to do; <c>{name}</c> stands for a fact.</param>
/// <param name="English">The same in English, with the same facts.</param>
public sealed record Check(string Code, Severity Severity, string Dutch, string English)
{
    /// <summary>The problem at a place.</summary>
    /// <param name="place">Where.</param>
    /// <param name="facts">What fills the sentence; every place of it.</param>
    /// <exception cref="InvalidOperationException">The sentence needs a fact that is not given.</exception>
    public Problem At(Place place, params ReadOnlySpan<SentenceFact> facts) => new(place, Code, Severity, Say(facts));

    /// <summary>The sentence with its facts filled in.</summary>
    /// <exception cref="InvalidOperationException">The sentence needs a fact that is not given.</exception>
    public LocalisedText Say(params ReadOnlySpan<SentenceFact> facts) => new LocalisedText(Dutch, English).Fill(facts);
}
