using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>A command cannot do what is asked; the sentence says why and what to do.</summary>
internal sealed class RefusalException(int exitCode, LocalisedText sentence) : Exception(sentence.English)
{
    public int ExitCode { get; } = exitCode;

    public LocalisedText Sentence { get; } = sentence;
}
