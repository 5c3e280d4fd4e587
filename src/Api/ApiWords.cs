using Maatstaf.Vocabulary;

namespace Maatstaf.Api;

/// <summary>What the API says in words, in both languages.</summary>
internal static class ApiWords
{
    public static readonly LocalisedText Title = new("Maatstaf: cijfers van de ICT-benchmark", "Maatstaf: figures of the ICT benchmark");

    public static readonly LocalisedText InvalidTitle = new("De vraag klopt niet", "The question is not right");
    public static readonly LocalisedText InvalidDetail = new("Verbeter wat bij errors staat en vraag het opnieuw.", "Mend what stands under errors and ask again.");
    public static readonly LocalisedText NotFoundTitle = new("Hier staat niets", "There is nothing here");
    public static readonly LocalisedText NotFoundDetail = new(
        "Dit adres bestaat niet, of wat het noemt is niet gepubliceerd. Begin op /api/v1 en volg de adressen daar. Een adres eindigt nooit op een schuine streep.",
        "This address does not exist, or what it names is not published. Begin at /api/v1 and follow the addresses there. An address never ends in a slash.");

    public static readonly LocalisedText NotAllowedTitle = new("Dat kan hier niet", "That cannot be done here");
    public static readonly LocalisedText NotAllowedDetail = new("Op dit adres kan alleen {methods}.", "At this address only {methods} can be done.");
    public static readonly LocalisedText NotAcceptableTitle = new("In die vorm is het er niet", "It is not there in that form");
    public static readonly LocalisedText NotAcceptableDetail = new("Dit antwoord is er alleen als {type}. Noem dat in Accept, of laat Accept weg.", "This answer is there as {type} alone. Name that in Accept, or leave Accept out.");
    public static readonly LocalisedText FaultTitle = new("Er ging iets mis", "Something went wrong");
    public static readonly LocalisedText FaultDetail = new("De fout ligt niet aan uw vraag. Probeer het later opnieuw.", "The fault is not in your question. Try again later.");
    public static readonly LocalisedText TooManyTitle = new("Te veel vragen", "Too many questions");
    public static readonly LocalisedText TooManyDetail = new("Vanaf uw adres kwamen te veel vragen achter elkaar. Kom terug na het aantal seconden in Retry-After.", "Too many questions came from your address. Come back after the number of seconds in Retry-After.");

    public static readonly LocalisedText UnknownParameter = new("De parameter {name} bestaat hier niet. Let op hoofdletters.", "There is no parameter {name} here. Mind capitals.");
    public static readonly LocalisedText GivenTwice = new("De parameter {name} staat er meer dan eens. Zet komma's tussen de waarden.", "The parameter {name} stands there more than once. Put commas between the values.");
    public static readonly LocalisedText GivenEmpty = new("De parameter {name} is leeg. Geef een waarde, of laat hem weg.", "The parameter {name} is empty. Give a value, or leave it out.");
    public static readonly LocalisedText NoChoice = new("Bij {name} bestaat niet: {value}. Kies uit {where}.", "For {name} there is no such thing as {value}. Choose from {where}.");
    public static readonly LocalisedText NotWhole = new("Bij {name} staat {value}. Schrijf een geheel getal van {least} tot en met {most}.", "For {name} stands {value}. Write a whole number from {least} up to {most}.");
    public static readonly LocalisedText FromAfterTo = new("fromYear ligt na toYear. Draai ze om.", "fromYear is after toYear. Turn them round.");
}
