using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The JSON is something else than what is read.</summary>
internal static class ShapeUnknown
{
    public static Check Check { get; } = new(
        "N005",
        Severity.Stops,
        "Dit is JSON, maar geen antwoord van CBS OData (v3 of v4) en geen Iv3-levering. Lever het bestand zoals u het hebt gekregen.",
        "This is JSON, but no answer of CBS OData (v3 or v4) and no Iv3 delivery. Deliver the file as you got it.");
}
