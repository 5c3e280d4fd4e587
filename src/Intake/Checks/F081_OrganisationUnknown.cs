using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>An organisation that is not in organisations.csv.</summary>
internal static class OrganisationUnknown
{
    public static Check Check { get; } = new(
        "F081",
        Severity.Blocks,
        "Kolom {column}: organisatie '{value}' staat niet in organisations.csv. Voeg haar toe of verbeter de code.",
        "Column {column}: organisation '{value}' is not in organisations.csv. Add it or correct the code.");
}
