using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>A figure is provisional.</summary>
internal static class FigureProvisional
{
    public static Check Check { get; } = new(
        "N015",
        Severity.Informs,
        "Het cijfer van {where} is voorlopig. Het CBS kan het nog wijzigen.",
        "The figure of {where} is provisional. CBS may still change it.");
}
