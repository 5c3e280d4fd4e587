using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A return of a partnership that has no members in that year.</summary>
internal static class PartnershipWithoutMembers
{
    public static Check Check { get; } = new(
        "F092",
        Severity.Blocks,
        "Samenwerkingsverband {value} levert over {year}, maar heeft dat jaar geen leden. Voeg de leden toe aan memberships.csv of haal de levering weg.",
        "Partnership {value} returns {year}, but has no members in that year. Add the members to memberships.csv or remove the return.");
}
