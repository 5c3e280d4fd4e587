using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>The file holds more than is accepted.</summary>
internal static class ExchangeTooLarge
{
    public static Check Check { get; } = new(
        "A053",
        Severity.Stops,
        "Dit bestand is te groot of bevat te veel onderdelen. Exporteer alleen de toepassingen.",
        "This file is too large or holds too many parts. Export the applications only.");
}
