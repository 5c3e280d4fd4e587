using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A yearly amount counts whole, though the contract runs a part of the year.</summary>
internal static class PartOfYear
{
    public static Check Check { get; } = new(
        "A032",
        Severity.Informs,
        "Rij {row}: het contract loopt {months} van de 12 maanden. Wij tellen het jaarbedrag van {amount} heel mee. Betaalde u minder? Pas het dan aan op het formulier.",
        "Row {row}: the contract runs {months} of the 12 months. We count the whole yearly amount of {amount}. Did you pay less? Then change it on the form.");
}
