using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The file or answer is larger than the limit.</summary>
internal static class ReferenceTooLarge
{
    public static Check Check { get; } = new(
        "N003",
        Severity.Stops,
        "Het antwoord is groter dan {limit} bytes; het lezen is gestopt. Vraag alleen de gemeenten en jaren die u nodig hebt.",
        "The answer is larger than {limit} bytes; reading has stopped. Ask for the municipalities and years that you need only.");
}
