using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A part and its whole both have a cost.</summary>
internal static class ModuleAndWhole
{
    public static Check Check { get; } = new(
        "A037",
        Severity.Asks,
        "Rij {row}: '{value}' is een module van een toepassing die ook kosten heeft. Zitten de kosten van de module daar al in?",
        "Row {row}: '{value}' is a module of an application that has a cost too. Does that include the cost of the module?");
}
