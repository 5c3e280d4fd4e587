using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Costs are divided by inhabitants, but those of a member are not there.</summary>
internal static class MemberWithoutProfile
{
    public static Check Check { get; } = new(
        "F093",
        Severity.Blocks,
        "De kosten van {value} over {year} worden naar inwoners verdeeld, maar van lid {member} zijn de inwoners van dat jaar niet bekend. Voeg de regel toe aan profiles.csv.",
        "The cost of {value} in {year} is divided by inhabitants, but those of member {member} are not known for that year. Add the record to profiles.csv.");
}
