using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Applications that are not in use do not count.</summary>
internal static class NotInUseLeftOut
{
    public static CheckSentence Check { get; } = new(
        "A030",
        Severity.Informs,
        new(
            "{count} regels zijn niet in gebruik. Die laten wij weg ({sum}).",
            "{count} lines are not in use. We leave them out ({sum})."));
}
