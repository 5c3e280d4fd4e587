using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The content is no JSON, or is cut off.</summary>
internal static class JsonMalformed
{
    public static Check Check { get; } = new(
        "N004",
        Severity.Stops,
        "Dit is geen JSON, of het is afgebroken, op regel {line}. Haal het bestand opnieuw op en wijzig het niet met de hand.",
        "This is not JSON, or it is cut off, on line {line}. Get the file again and do not change it by hand.");
}
