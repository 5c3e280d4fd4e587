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

    public static readonly LocalisedText NoTokenTitle = new("Wie bent u?", "Who are you?");
    public static readonly LocalisedText NoTokenDetail = new(
        "Stuur een geldig token mee als Authorization: Bearer. U vraagt het op /oauth/token, met het geheim van uw programma.",
        "Send a valid token along as Authorization: Bearer. You ask for it at /oauth/token, with the secret of your program.");

    public static readonly LocalisedText OtherScopeTitle = new("Dit token is er niet voor", "This token is not for that");
    public static readonly LocalisedText OtherScopeDetail = new("Vraag een token met scope {scope}. Mag uw programma dat niet, vraag het dan een coördinator.", "Ask for a token with scope {scope}. If your program may not have it, ask a coordinator.");
    public static readonly LocalisedText ChangedTitle = new("Het is intussen veranderd", "It has changed meanwhile");
    public static readonly LocalisedText ChangedDetail = new("Lees de levering opnieuw en stuur haar nieuwe ETag mee als If-Match.", "Read the return again and send its new ETag along as If-Match.");
    public static readonly LocalisedText NoTagTitle = new("Welke levering hebt u gezien?", "Which return have you seen?");
    public static readonly LocalisedText NoTagDetail = new("Lees de levering en stuur haar ETag mee als If-Match.", "Read the return and send its ETag along as If-Match.");
    public static readonly LocalisedText OtherFormTitle = new("In die vorm kan het niet", "It cannot be in that form");
    public static readonly LocalisedText OtherFormDetail = new("Stuur application/json of application/zip, en noem dat in Content-Type.", "Send application/json or application/zip, and name that in Content-Type.");
    public static readonly LocalisedText TooLargeTitle = new("Dit is te groot", "This is too large");
    public static readonly LocalisedText TooLargeDetail = new("Een datapakket mag 200 MB groot zijn, JSON 32 MB.", "A data package may be 200 MB, JSON 32 MB.");
    public static readonly LocalisedText ClosedTitle = new("De levering is niet te veranderen", "The return cannot be changed");
    public static readonly LocalisedText ClosedDetail = new("Er is niets veranderd. Bij errors staat waarom.", "Nothing was changed. Under errors stands why.");
    public static readonly LocalisedText WrongTitle = new("De levering klopt niet", "The return is not right");
    public static readonly LocalisedText WrongDetail = new("Er is niets veranderd. Verbeter wat bij errors staat en stuur het opnieuw.", "Nothing was changed. Mend what stands under errors and send it again.");

    public static readonly LocalisedText HarmfulTitle = new("Dit bestand is niet veilig", "This file is not safe");
    public static readonly LocalisedText HarmfulDetail = new("De malwarescanner vond iets schadelijks. Er is niets bewaard.", "The malware scanner found something harmful. Nothing was kept.");
    public static readonly LocalisedText NotScannedTitle = new("De malwarescanner antwoordt niet", "The malware scanner does not answer");
    public static readonly LocalisedText NotScannedDetail = new("Er is niets bewaard. Stuur het later opnieuw.", "Nothing was kept. Send it again later.");

    public static readonly LocalisedText BeingMadeTitle = new("De cijfers worden gemaakt", "The figures are being made");
    public static readonly LocalisedText BeingMadeDetail = new("De deelnemers worden beschermd voordat iemand cijfers ziet. Vraag het later opnieuw.", "Participants are protected before anybody sees figures. Ask again later.");

    public static readonly LocalisedText NotJson = new("Dit is geen JSON, of een naam staat er twee keer in.", "This is no JSON, or a name stands in it twice.");
    public static readonly LocalisedText NoRows = new("Zet de regels in een lijst die rows heet.", "Put the rows in a list called rows.");
    public static readonly LocalisedText NoRow = new("Een regel is een object met table, line en cells.", "A row is an object with table, line and cells.");
    public static readonly LocalisedText NoCells = new("Zet de waarden in een object dat cells heet, ook als het leeg is.", "Put the values in an object called cells, also when it is empty.");
    public static readonly LocalisedText UnknownMember = new("Een regel heeft alleen table, line en cells.", "A row has table, line and cells only.");
    public static readonly LocalisedText UnknownTable = new("Die tabel bestaat niet. Kies uit {tables}.", "There is no such table. Choose from {tables}.");
    public static readonly LocalisedText UnknownColumn = new("Die kolom bestaat niet. Kies uit {columns}.", "There is no such column. Choose from {columns}.");
    public static readonly LocalisedText NoLine = new("Geef de regel een naam van hoogstens {most} tekens, zoals 1.", "Give the row a name of at most {most} characters, such as 1.");
    public static readonly LocalisedText LineTwice = new("Deze regel staat er twee keer. Geef elke regel van een tabel een eigen naam.", "This row stands there twice. Give each row of a table a name of its own.");
    public static readonly LocalisedText NotText = new("Schrijf elke waarde als tekst, zoals \"1250.00\". Zo verandert onderweg geen cent.", "Write each value as text, such as \"1250.00\". So not a cent changes on the way.");

    public static readonly LocalisedText UnknownParameter = new("De parameter {name} bestaat hier niet. Let op hoofdletters.", "There is no parameter {name} here. Mind capitals.");
    public static readonly LocalisedText GivenTwice = new("De parameter {name} staat er meer dan eens. Zet komma's tussen de waarden.", "The parameter {name} stands there more than once. Put commas between the values.");
    public static readonly LocalisedText GivenEmpty = new("De parameter {name} is leeg. Geef een waarde, of laat hem weg.", "The parameter {name} is empty. Give a value, or leave it out.");
    public static readonly LocalisedText NoChoice = new("Bij {name} bestaat niet: {value}. Kies uit {where}.", "For {name} there is no such thing as {value}. Choose from {where}.");
    public static readonly LocalisedText NotWhole = new("Bij {name} staat {value}. Schrijf een geheel getal van {least} tot en met {most}.", "For {name} stands {value}. Write a whole number from {least} up to {most}.");
    public static readonly LocalisedText FromAfterTo = new("fromYear ligt na toYear. Draai ze om.", "fromYear is after toYear. Turn them round.");
}
