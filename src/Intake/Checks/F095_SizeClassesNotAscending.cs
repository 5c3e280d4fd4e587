using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A larger size class starts at fewer inhabitants than a smaller one.</summary>
internal static class SizeClassesNotAscending
{
    public static Check Check { get; } = new(
        "F095",
        Severity.Blocks,
        "De klasse {value} begint in {year} niet hoger dan de klasse ervoor. Zet de grenzen oplopend.",
        "The class {value} does not start above the class before it in {year}. Put the bounds in ascending order.");
}
