using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>More organisations than the limit.</summary>
internal static class TooManyOrganisations
{
    public static Check Check { get; } = new(
        "F084",
        Severity.Stops,
        "Er staan meer dan {limit} organisaties in. Splits het pakket.",
        "There are more than {limit} organisations. Split the package.");
}
