using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A number had more decimals than the form keeps.</summary>
internal static class NumberRounded
{
    public static Check Check { get; } = new(
        "A015",
        Severity.Informs,
        "Rij {row}: '{value}' bij {column} heeft meer cijfers achter de komma dan wij bewaren. Wij ronden af.",
        "Row {row}: '{value}' at {column} has more decimals than we keep. We round it.");
}
