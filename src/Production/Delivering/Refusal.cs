using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>Why something about a return cannot be done now. Each has a stable code and one sentence that says what to do.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Sentence">What is the matter and what to do.</param>
public sealed record Refusal(string Code, LocalisedText Sentence)
{
    /// <summary>The caller may not do this.</summary>
    public static Refusal NotAllowed { get; } = new("D001", new("U mag dit niet doen. Vraag de beheerder om de juiste rol.", "You may not do this. Ask the administrator for the right role."));

    /// <summary>There is no edition of that year, or the organisation is not known.</summary>
    public static Refusal NotThere { get; } = new("D002", new("Deze levering bestaat niet. Kies een editie en een organisatie uit de lijst.", "This return does not exist. Choose an edition and an organisation from the list."));

    /// <summary>The edition takes no returns.</summary>
    public static Refusal EditionClosed { get; } = new("D003", new("Deze editie is niet open. U kunt de levering wel bekijken.", "This edition is not open. You can look at the return."));

    /// <summary>The return is approved.</summary>
    public static Refusal AlreadyApproved { get; } = new("D004", new("Deze levering is goedgekeurd. Vraag het benchmarkteam om haar weer te openen.", "This return is approved. Ask the benchmark team to open it again."));

    /// <summary>Problems block submitting.</summary>
    public static Refusal ProblemsBlock { get; } = new("D005", new("De levering kan nog niet worden ingediend. Los eerst de fouten op die hieronder staan.", "The return cannot be submitted yet. First solve the mistakes listed below."));

    /// <summary>Somebody else changed it in the meantime.</summary>
    public static Refusal ChangedMeanwhile { get; } = new("D006", new("Iemand anders heeft dit zojuist veranderd. Bekijk wat er nu staat en probeer het opnieuw.", "Somebody else has just changed this. Look at what is there now and try again."));

    /// <summary>Nothing was submitted.</summary>
    public static Refusal NotSubmitted { get; } = new("D007", new("Deze levering is niet ingediend.", "This return has not been submitted."));

    /// <summary>The submitter may not approve.</summary>
    public static Refusal OwnSubmission { get; } = new("D008", new("U heeft deze levering zelf ingediend. Laat een ander haar goedkeuren.", "You submitted this return yourself. Let somebody else approve it."));

    /// <summary>Questions are not settled.</summary>
    public static Refusal QuestionsOpen { get; } = new("D009", new("Er staan nog vragen open. Rond die eerst af.", "There are still questions open. Settle those first."));

    /// <summary>A reason is needed.</summary>
    public static Refusal ReasonNeeded { get; } = new("D010", new("Schrijf op waarom. De reden blijft bij de levering staan.", "Write down why. The reason stays with the return."));

    /// <summary>The return is not approved.</summary>
    public static Refusal NotApproved { get; } = new("D011", new("Deze levering is niet goedgekeurd, er valt niets terug te draaien.", "This return is not approved; there is nothing to take back."));

    /// <summary>The edition cannot go to that state from this one.</summary>
    public static Refusal WrongOrder { get; } = new("D012", new("Deze stap kan nu niet. Een editie gaat van voorbereid naar open, controle, vastgesteld en gepubliceerd.", "This step is not possible now. An edition goes from prepared to open, checking, frozen and published."));

    /// <summary>Nothing counts in the edition.</summary>
    public static Refusal NothingToFreeze { get; } = new("D013", new("Nog geen enkele levering van dit jaar is goedgekeurd. Keur eerst leveringen goed.", "No return of this year is approved. First approve returns."));

    /// <summary>The question is already settled.</summary>
    public static Refusal QuestionSettled { get; } = new("D014", new("Deze vraag is al afgerond.", "This question is already settled."));

    /// <summary>What was corrected is not there any more.</summary>
    public static Refusal CellGone { get; } = new("D015", new("De regel waar de vraag over gaat is er niet meer. Geef een toelichting.", "The line that the question is about is not there any more. Give an explanation."));

    /// <summary>The file is too large or cannot be taken.</summary>
    public static Refusal FileTooLarge { get; } = new("D016", new("Het bestand is te groot. Splits het, of lever het aan op een andere manier.", "The file is too large. Split it, or deliver it in another way."));

    /// <summary>The file was refused when it was read.</summary>
    public static Refusal FileRefused { get; } = new("D017", new("Dit bestand is niet overgenomen. Los de fouten op die hieronder staan en probeer het opnieuw.", "This file was not taken over. Solve the mistakes listed below and try again."));

    /// <summary>An organisation has no name.</summary>
    public static Refusal NameNeeded { get; } = new("D018", new("Vul de naam van de organisatie in.", "Fill in the name of the organisation."));

    /// <summary>There is an organisation with that code.</summary>
    public static Refusal CodeKnown { get; } = new("D019", new("Er is al een organisatie met deze code. Zoek haar op in de lijst.", "There is an organisation with this code already. Look for it in the list."));

    /// <summary>A member is no municipality, or stands there twice.</summary>
    public static Refusal MemberWrong { get; } = new("D020", new("Een lid is een gemeente uit de lijst, en staat er één keer. Verbeter de leden.", "A member is a municipality from the list, and stands there once. Correct the members."));

    /// <summary>Shares do not add up to one.</summary>
    public static Refusal SharesNotWhole { get; } = new("D021", new("De delen moeten samen 1 zijn, en elk lid heeft er een. Of laat alle delen leeg: dan telt het aantal inwoners.", "The shares must add up to 1, and each member has one. Or leave all shares empty: then the number of inhabitants counts."));

    /// <summary>The figures of the year stand, so nobody can come out by name any more.</summary>
    public static Refusal TooLateToName { get; } = new("D022", new("De cijfers van dit jaar staan vast. U kunt uw naam er niet meer bij zetten; terug naar anoniem kan wel.", "The figures of this year stand. You can no longer put your name to them; you can go back to anonymous."));

    /// <summary>A group has no name, or one that is too long or known.</summary>
    public static Refusal GroupName { get; } = new("D023", new("Geef de groep een naam van hoogstens 80 tekens die u nog niet gebruikt.", "Give the group a name of at most 80 characters that you do not use yet."));

    /// <summary>A group has no members, too many, or one that does not share by name.</summary>
    public static Refusal GroupMembers { get; } = new("D024", new("Kies 1 tot {most} andere gemeenten die hun cijfers met naam delen. Een van de gekozen gemeenten doet dat niet, of bestaat niet.", "Choose 1 to {most} other municipalities that share their figures by name. One of those chosen does not, or does not exist."));

    /// <summary>A scenario has no name, or one that is too long or known.</summary>
    public static Refusal ScenarioName { get; } = new("D030", new("Geef de rekensom een naam van hoogstens 80 tekens die u nog niet gebruikt.", "Give the calculation a name of at most 80 characters that you do not use yet."));

    /// <summary>A plan has no name, or one that is too long or known.</summary>
    public static Refusal PlanName { get; } = new("D036", new("Geef het plan een naam van hoogstens 80 tekens die u nog niet gebruikt.", "Give the plan a name of at most 80 characters that you do not use yet."));

    /// <summary>A program that works with the API has no name, or one that is too long or known.</summary>
    public static Refusal ClientName { get; } = new("D071", new("Geef het programma een naam van hoogstens 80 tekens die u nog niet gebruikt.", "Give the program a name of at most 80 characters that you do not use yet."));

    /// <summary>A program that works with the API may do nothing.</summary>
    public static Refusal ClientScopes { get; } = new("D072", new("Kies wat het programma mag.", "Choose what the program may do."));

    /// <summary>There are so many programs that nobody knows any more which is which.</summary>
    public static Refusal TooManyClients { get; } = new("D073", new("U hebt al heel veel programma's. Trek er eerst een in.", "You have very many programs already. Withdraw one first."));

    /// <summary>There are so many plans that nobody finds anything any more.</summary>
    public static Refusal TooManyPlans { get; } = new("D037", new("U hebt al heel veel plannen bewaard. Verwijder er eerst een.", "You have kept very many plans already. Delete one first."));
}

/// <summary>Something about a return cannot be done now; nothing was changed.</summary>
/// <param name="refusal">Why.</param>
public sealed class RefusedException(Refusal refusal) : Exception($"{refusal.Code}: {refusal.Sentence.English}")
{
    /// <summary>Why.</summary>
    public Refusal Refusal { get; } = refusal;
}
