using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Applications that are not in use do not count.</summary>
internal static class NotInUseLeftOut
{
    public static Check Check { get; } = new(
        "A030",
        Severity.Informs,
        "Regels die niet in gebruik zijn: {count}, samen {sum}. Die laten wij weg.",
        "Lines that are not in use: {count}, together {sum}. We leave them out.");
}
