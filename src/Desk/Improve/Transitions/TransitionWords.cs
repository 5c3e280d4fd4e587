using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Improve.Transitions;

/// <summary>Words of the pages about the way to the cloud.</summary>
internal static class TransitionWords
{
    public static readonly LocalisedText Title = new("Cloud", "Cloud");
    public static readonly LocalisedText Heading = new("De weg naar de cloud", "The way to the cloud");
    public static readonly LocalisedText NoReturn = new("Over dit boekjaar is er geen goedgekeurde levering. Kies een ander jaar.", "There is no approved return of this fiscal year. Choose another year.");
    public static readonly LocalisedText OwnOnly = new("U ziet alleen uw eigen regels. Toepassingen van uw samenwerkingsverband staan bij dat verband.", "You see your own lines only. Applications of your partnership stand with that partnership.");
    public static readonly LocalisedText OfPartnership = new("Dit zijn de toepassingen van het samenwerkingsverband zelf.", "These are the applications of the partnership itself.");
    public static readonly LocalisedText FillHosting = new("Vul in waar het draait", "Fill in where it runs");
    public static readonly LocalisedText Local = new("Wat in eigen beheer draait", "What runs on the premises");
    public static readonly LocalisedText Application = new("Toepassing", "Application");
    public static readonly LocalisedText EachApplication = new("Elke toepassing in eigen beheer", "Every application on the premises");
    public static readonly LocalisedText Platforms = new("Wat waarop staat", "What stands on what");
    public static readonly LocalisedText PlatformsLead = new(
        "Databases, systeemsoftware en servers dragen andere toepassingen. Een platform dat nog voor een paar toepassingen draait, kost evenveel als een vol platform. De levering zegt niet wat waarop staat: kruis het zelf aan.",
        "Databases, system software and servers carry other applications. A platform that still runs for a few applications costs as much as a full one. The return does not say what stands on what: tick it yourself.");

    public static readonly LocalisedText NoPlatforms = new("In uw levering staat geen systeemsoftware of server in eigen beheer.", "Your return has no system software or server on the premises.");
    public static readonly LocalisedText Tick = new("Aankruisen", "Tick");
    public static readonly LocalisedText Sovereignty = new("Soevereiniteit: waar, onder wiens wet, en kunt u weg?", "Sovereignty: where, under whose law, and can you leave?");
    public static readonly LocalisedText SovereigntyLead = new("Dit gaat over al uw toepassingen, ook die bij een leverancier. Wat niemand heeft ingevuld, is onbekend; dat is iets anders dan nee.", "This is about all your applications, also those at a supplier. What nobody filled in is unknown; that is not the same as no.");
    public static readonly LocalisedText Number = new("Aantal", "Number");
    public static readonly LocalisedText Answer = new("Antwoord", "Answer");
    public static readonly LocalisedText FillIn = new("Antwoorden invullen", "Fill in the answers");
    public static readonly LocalisedText AnswersHeading = new("Antwoorden per toepassing", "Answers for each application");
    public static readonly LocalisedText Explanation = new("Uitleg bij de vragen", "Explanation of the questions");
    public static readonly LocalisedText Rule = new("Hoort bij", "Goes with");
    public static readonly LocalisedText Save = new("Bewaren", "Save");
    public static readonly LocalisedText Complete = new("Dit is alles wat erop staat", "This is all that stands on it");
    public static readonly LocalisedText CompleteHint = new("Alleen dan rekenen wij uit wat er kan vervallen.", "Only then do we work out what may end.");
    public static readonly LocalisedText TickHint = new("Kruis de toepassingen aan die zonder dit platform niet werken.", "Tick the applications that do not work without this platform.");
    public static readonly LocalisedText NoLocal = new("Er draaien geen andere toepassingen in eigen beheer.", "No other applications run on the premises.");
    public static readonly LocalisedText Plans = new("Plannen", "Plans");
    public static readonly LocalisedText PlansLead = new(
        "Een plan zegt per toepassing waar zij heen gaat en in welk jaar elke stap valt. U ziet per jaar wat het kost en of er mensen voor zijn. Maak er gerust meer en leg ze naast elkaar.",
        "A plan says for each application where it goes and in which year each step falls. You see what each year costs and whether there are people for it. Make several and put them beside each other.");

    public static readonly LocalisedText NewPlan = new("Naam van een nieuw plan", "Name of a new plan");
    public static readonly LocalisedText NewPlanHint = new("Collega's van uw organisatie zien het ook. Anderen niet.", "Colleagues of your organisation see it too. Others do not.");
    public static readonly LocalisedText Make = new("Plan maken", "Make a plan");
    public static readonly LocalisedText Plan = new("Plan", "Plan");
    public static readonly LocalisedText NameOfPlan = new("Naam van het plan", "Name of the plan");
    public static readonly LocalisedText Gone = new("Van het boekjaar van dit plan is er geen goedgekeurde levering meer. Er valt niets te rekenen.", "There is no approved return any more of the fiscal year of this plan. There is nothing to calculate.");
    public static readonly LocalisedText PerYear = new("Wat elk jaar kost", "What each year costs");
    public static readonly LocalisedText Euros = new("Euro per jaar", "Euros a year");
    public static readonly LocalisedText Thousands = new("Duizend euro per jaar", "Thousands of euros a year");
    public static readonly LocalisedText Today = new("nu", "now");
    public static readonly LocalisedText After = new("daarna", "after");
    public static readonly LocalisedText Run = new("Draaien (run)", "Run");
    public static readonly LocalisedText Kept = new("blijft zoals het is", "stays as it is");
    public static readonly LocalisedText New = new("nieuw", "new");
    public static readonly LocalisedText Double = new("oud dat dubbel draait", "old that runs double");
    public static readonly LocalisedText Change = new("Veranderen (change)", "Change");
    public static readonly LocalisedText Grow = new("Groeien (grow)", "Grow");
    public static readonly LocalisedText Total = new("Totaal", "Total");
    public static readonly LocalisedText PlanYears = new("Samen in het plan", "Together in the plan");
    public static readonly LocalisedText People = new("Of er mensen voor zijn", "Whether there are people for it");
    public static readonly LocalisedText Hours = new("Uren eigen mensen", "Hours of own people");
    public static readonly LocalisedText Needed = new("Nodig, fte", "Needed, fte");
    public static readonly LocalisedText Available = new("Tijd, fte", "Time, fte");
    public static readonly LocalisedText TooFew = new("Te weinig, fte", "Too few, fte");
    public static readonly LocalisedText NotKnown = new("onbekend", "unknown");
    public static readonly LocalisedText Planning = new("De planning", "The planning");
    public static readonly LocalisedText NothingPlanned = new("Er is nog geen toepassing gepland. Kies hieronder de eerste.", "No application is planned yet. Choose the first one below.");
    public static readonly LocalisedText NotInReturn = new("Staat niet meer in eigen beheer in de levering; telt niet mee.", "Is not on the premises in the return any more; does not count.");
    public static readonly LocalisedText AddApplication = new("Nog een toepassing plannen", "Plan one more application");
    public static readonly LocalisedText ToPlan = new("Plannen", "Plan it");
    public static readonly LocalisedText AllPlanned = new("Alles wat in eigen beheer draait, is gepland.", "All that runs on the premises is planned.");
    public static readonly LocalisedText Frame = new("Naam, jaren en mensen", "Name, years and people");
    public static readonly LocalisedText FirstYear = new("Eerste jaar", "First year");
    public static readonly LocalisedText YearsOfPlan = new("Aantal jaren", "Number of years");
    public static readonly LocalisedText Staff = new("Deel van de eigen ICT-mensen dat hier tijd voor heeft, in %", "Part of the own ICT staff that has time for this, in %");
    public static readonly LocalisedText EndingPlatforms = new("Platforms die u uitzet als alles eraf is", "Platforms that you switch off when everything has left them");
    public static readonly LocalisedText EndingHint = new("Een platform vervalt pas na het laatste jaar van de laatste toepassing die erop staat.", "A platform ends only after the last year of the last application on it.");
    public static readonly LocalisedText Delete = new("Plan verwijderen", "Delete plan");
    public static readonly LocalisedText Destination = new("Waar gaat het heen?", "Where does it go?");
    public static readonly LocalisedText NewCost = new("Wat kost het nieuwe per jaar, in euro?", "What does the new cost a year, in euros?");
    public static readonly LocalisedText OneOff = new("Wat kost de overgang één keer, in euro?", "What does the transition cost once, in euros?");
    public static readonly LocalisedText OneOffHint = new("Leverancier, inhuur, opleiding; niet de eigen mensen.", "Supplier, hired staff, training; not the own people.");
    public static readonly LocalisedText GrowCost = new("Wat betaalt u extra per jaar voor iets nieuws, in euro?", "What do you pay extra a year for something new, in euros?");
    public static readonly LocalisedText GrowHint = new("Wat u straks kunt en nu niet. Leeg = niets.", "What you can do then and not now. Empty = nothing.");
    public static readonly LocalisedText OwnHours = new("Hoeveel uur kost het eigen mensen?", "How many hours does it take own people?");
    public static readonly LocalisedText StepYears = new("In welke jaren valt elke stap?", "In which years does each step fall?");
    public static readonly LocalisedText Step = new("Stap", "Step");
    public static readonly LocalisedText TakeOut = new("Uit het plan halen", "Take out of the plan");
    public static readonly LocalisedText BackToPlan = new("Terug naar het plan", "Back to the plan");
    public static readonly LocalisedText Beside = new("Plannen naast elkaar", "Plans beside each other");
    public static readonly LocalisedText NothingToCompare = new("Kies eerst op de pagina Cloud welke plannen u naast elkaar wilt zien.", "First choose on the page Cloud which plans you want to see beside each other.");
    public static readonly LocalisedText Csv = new("Getallen (csv)", "Numbers (CSV)");
    public static readonly LocalisedText Xlsx = new("Plan als werkboek (xlsx)", "Plan as a workbook (XLSX)");

    /// <summary>What counts when a field stays empty.</summary>
    public static LocalisedText Assumed(LocalisedText value) => new($"Leeg = {value.Dutch}. Dat is een aanname; vul in wat u weet.", $"Empty = {value.English}. That is an assumption; fill in what you know.");

    /// <summary>What an application costs now.</summary>
    public static LocalisedText CostsNow(long cents)
    {
        var euros = Numerals.Of(cents / 100.0, 0);
        return new($"Het kost nu €{Numerals.NoBreakSpace}{euros.Dutch} per jaar.", $"It now costs €{euros.English} a year.");
    }

    /// <summary>How many applications of a category have all answers.</summary>
    public static LocalisedText Answered(int done, int all)
    {
        var (some, whole) = (Numerals.Count(done), Numerals.Count(all));
        return new($"{some.Dutch} van {whole.Dutch} helemaal ingevuld", $"{some.English} of {whole.English} filled in wholly");
    }

    /// <summary>What comes of a platform that is to end.</summary>
    public static LocalisedText Ends(Improvement.Transitions.EndingPlatform platform)
    {
        var name = platform.Platform.Name;
        if (platform.LastYear is { } last)
        {
            var year = Numerals.Year(last).Dutch;
            return platform.IsComplete
                ? new($"{name.Dutch} draait tot en met {year}.", $"{name.English} runs up to {year}.")
                : new($"{name.Dutch} draait tot en met {year}, als er verder niets op staat: de lijst is niet af.", $"{name.English} runs up to {year}, when nothing else stands on it: the list is not complete.");
        }

        return platform.StaysFor.Count == 0
            ? new($"{name.Dutch} blijft: niet bekend is wat erop staat.", $"{name.English} stays: it is not known what stands on it.")
            : new(
                $"{name.Dutch} blijft nodig voor: {string.Join(", ", platform.StaysFor.Select(static application => application.Name.Dutch))}.",
                $"{name.English} is still needed for: {string.Join(", ", platform.StaysFor.Select(static application => application.Name.English))}.");
    }
}
