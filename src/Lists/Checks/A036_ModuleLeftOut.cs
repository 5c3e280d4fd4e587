using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A part of an application without a cost of its own is no line.</summary>
internal static class ModuleLeftOut
{
    public static Check Check { get; } = new(
        "A036",
        Severity.Informs,
        "Modules zonder eigen kosten: {count}. Ze horen bij een andere toepassing. Wij laten ze weg, zodat niets dubbel telt.",
        "Modules without a cost of their own: {count}. They belong to another application. We leave them out, so that nothing counts twice.");
}
