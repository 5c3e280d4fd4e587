using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>One figure stands there twice, differently.</summary>
internal static class FigureTwice
{
    public static Check Check { get; } = new(
        "N016",
        Severity.Blocks,
        "Het cijfer van {where} staat er twee keer: {first} en {second}. Haal het antwoord opnieuw op.",
        "The figure of {where} stands there twice: {first} and {second}. Get the answer again.");
}
