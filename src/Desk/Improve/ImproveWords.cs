using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Improve;

/// <summary>Words of the pages about what could be otherwise.</summary>
internal static class ImproveWords
{
    public static readonly LocalisedText WhatIf = new("Wat als", "What if");
    public static readonly LocalisedText Contracts = new("Contracten", "Contracts");
    public static readonly LocalisedText Lead = new(
        "Reken uit wat uw ICT kost als u iets anders doet. Kies hieronder waar u aan draait.",
        "Work out what your ICT costs when you do something otherwise. Choose below what you change.");

    public static readonly LocalisedText NotThisYear = new("In dit boekjaar deed uw gemeente niet mee. Kies een ander jaar.", "Your municipality did not take part in this fiscal year. Choose another year.");
    public static readonly LocalisedText GroupGone = new("De groep waarmee u vergeleek, is er niet meer. U ziet nu alle deelnemers.", "The group that you compared with is not there any more. You now see all participants.");
    public static readonly LocalisedText YourSteps = new("Uw stappen", "Your steps");
    public static readonly LocalisedText StepsHint = new("Stappen tellen na elkaar: een latere stap begint waar een eerdere ophield.", "Steps count one after the other: a later step begins where an earlier one ended.");
    public static readonly LocalisedText Calculate = new("Rekenen", "Calculate");
    public static readonly LocalisedText TakeAway = new("Stap weghalen", "Take step away");
    public static readonly LocalisedText OneMore = new("Nog een stap", "One more step");
    public static readonly LocalisedText Nothing = new("Geen", "None");
    public static readonly LocalisedText Now = new("U nu", "You now");
    public static readonly LocalisedText Group = new("Groep", "Group");
    public static readonly LocalisedText ToGroup = new("Zoals de groep", "As the group");
    public static readonly LocalisedText ToOwn = new("Eigen keuze", "Own choice");
    public static readonly LocalisedText Years = new("Hoeveel jaar lopen oud en nieuw naast elkaar?", "For how many years do old and new run beside each other?");
    public static readonly LocalisedText YearsHint = new("0 = het oude stopt als het nieuwe begint.", "0 = the old ends when the new begins.");
    public static readonly LocalisedText Doubles = new("Wat loopt dan dubbel?", "What runs double then?");
    public static readonly LocalisedText DoublePart = new("Wat wegvalt", "What falls away");
    public static readonly LocalisedText DoubleAll = new("Alles in dit onderdeel: het wordt helemaal vervangen", "All of this part: it is replaced wholly");
    public static readonly LocalisedText CostOfNew = new("Wat kost SaaS, in % van wat het vervangt?", "What does SaaS cost, in % of what it replaces?");
    public static readonly LocalisedText CostOfNewHint = new("De benchmark weet dit niet: vraag het uw leverancier. 100 = evenveel.", "The benchmark does not know this: ask your supplier. 100 = as much.");
    public static readonly LocalisedText FirstYear = new("Eerste jaar met iets nieuws", "First year with something new");
    public static readonly LocalisedText Effect = new("Gevolg na de dubbele jaren", "Effect after the double years");
    public static readonly LocalisedText AYear = new("per jaar", "a year");
    public static readonly LocalisedText PerYear = new("Van jaar tot jaar", "From year to year");
    public static readonly LocalisedText PerPart = new("Per onderdeel", "Per part");
    public static readonly LocalisedText Kept = new("blijft", "stays");
    public static readonly LocalisedText New = new("nieuw", "new");
    public static readonly LocalisedText Double = new("oud dat nog doorloopt", "old that still runs");
    public static readonly LocalisedText Total = new("Totaal", "Total");
    public static readonly LocalisedText PerInhabitant = new("Euro per inwoner", "Euros per inhabitant");
    public static readonly LocalisedText EurosAYear = new("Euro per jaar", "Euros a year");
    public static readonly LocalisedText Change = new("Verandering", "Change");
    public static readonly LocalisedText Part = new("Onderdeel", "Part");
    public static readonly LocalisedText Year = new("Jaar", "Year");
    public static readonly LocalisedText Choose = new("Waar kunt u aan draaien?", "What can you change?");
    public static readonly LocalisedText ChooseHint = new(
        "Per onderdeel: waar u staat, waar de groep staat, en wat uw kosten per jaar doen als alleen dit wordt zoals bij de groep.",
        "For each part: where you are, where the group is, and what your cost a year does when this alone becomes as in the group.");

    public static readonly LocalisedText Largest = new("Het meeste verschil", "The largest differences");
    public static readonly LocalisedText Add = new("Toevoegen", "Add");
    public static readonly LocalisedText AsGroup = new("Als de groep, euro per jaar", "As the group, euros a year");
    public static readonly LocalisedText Save = new("Bewaren", "Save");
    public static readonly LocalisedText SaveAsNew = new("Bewaren als nieuwe", "Save as new");
    public static readonly LocalisedText SaveChange = new("Wijziging bewaren", "Save the change");
    public static readonly LocalisedText Name = new("Naam van deze rekensom", "Name of this calculation");
    public static readonly LocalisedText NameHint = new("Collega's van uw gemeente zien hem ook. Anderen niet.", "Colleagues of your municipality see it too. Others do not.");
    public static readonly LocalisedText SavedOnes = new("Bewaarde rekensommen", "Saved calculations");
    public static readonly LocalisedText Compare = new("Naast elkaar zetten", "Put beside each other");
    public static readonly LocalisedText Delete = new("Verwijderen", "Delete");
    public static readonly LocalisedText Changed = new("Gewijzigd", "Changed");
    public static readonly LocalisedText Csv = new("Getallen (csv)", "Numbers (CSV)");
    public static readonly LocalisedText Xlsx = new("Werkboek (xlsx)", "Workbook (XLSX)");
    public static readonly LocalisedText NewOne = new("Nieuwe rekensom", "New calculation");
    public static readonly LocalisedText NothingToCompare = new("Kies eerst op de pagina Wat als welke rekensommen u naast elkaar wilt zien.", "First choose on the page What if which calculations you want to see beside each other.");
    public static readonly LocalisedText CannotBeSaid = new("Deze rekensom is nu niet te maken: de groep of het boekjaar is er niet meer.", "This calculation cannot be made now: the group or the fiscal year is not there any more.");
    public static readonly LocalisedText Steps = new("Stappen", "Steps");
    public static readonly LocalisedText ExtraWhileDouble = new("Extra in de dubbele jaren samen, euro", "Extra in the double years together, euros");
    public static readonly LocalisedText ComparedWith = new("Vergeleken met", "Compared with");
    public static readonly LocalisedText FiscalYear = new("Cijfers van", "Figures of");

    public static LocalisedText MostCompared(int most) => new($"Kies er hoogstens {most}.", $"Choose at most {most}.");

    public static LocalisedText StepNumber(int number) => new($"Stap {number}", $"Step {number}");
}
