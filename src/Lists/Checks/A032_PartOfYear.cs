using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A yearly amount counts for the months of the contract.</summary>
internal static class PartOfYear
{
    public static CheckSentence Check { get; } = new(
        "A032",
        Severity.Informs,
        new(
            "Rij {row}: het contract loopt {months} van de 12 maanden. Van {amount} telt {total} mee.",
            "Row {row}: the contract runs {months} of the 12 months. Of {amount}, {total} counts."));
}
