using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the list of mistakes.</summary>
    public static readonly LocalisedText ProblemsTitle = new("Wat er nog niet klopt", "What is not right yet");

    internal static readonly LocalisedText NoProblems = new("Er zijn geen fouten. U kunt de levering indienen.", "There are no mistakes. You can submit the return.");
    internal static readonly LocalisedText ProblemLead = new(
        "{count} ding om te verbeteren. Klik erop om naar de cel te gaan.",
        "{count} thing to mend. Click on it to go to the cell.");

    internal static readonly LocalisedText ProblemsLead = new(
        "{count} dingen om te verbeteren. Klik er één aan om naar de cel te gaan.",
        "{count} things to mend. Click on one to go to its cell.");

    internal static readonly LocalisedText FilterProblems = new("Zoek in de fouten", "Search the mistakes");
    internal static readonly LocalisedText ProblemsShown = new("{count} getoond", "{count} shown");
    internal static readonly LocalisedText ProblemsMore = new("Toon de andere {count}", "Show the other {count}");
    internal static readonly LocalisedText WholeReturn = new("De levering als geheel", "The return as a whole");
    internal static readonly LocalisedText WhatIsWrong = new("Wat er mis is", "What is wrong");
}
