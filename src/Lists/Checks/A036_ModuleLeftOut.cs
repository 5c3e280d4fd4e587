using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A part of an application without a cost of its own is no line.</summary>
internal static class ModuleLeftOut
{
    public static CheckSentence Check { get; } = new(
        "A036",
        Severity.Informs,
        new(
            "{count} modules zonder eigen kosten horen bij een andere toepassing. Wij laten ze weg, zodat niets dubbel telt.",
            "{count} modules without a cost of their own belong to another application. We leave them out, so that nothing counts twice."));
}
