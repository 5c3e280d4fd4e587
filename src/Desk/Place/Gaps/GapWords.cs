using Maatstaf.Explanation;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Gaps;

/// <summary>Words of the pages that say why a cost differs.</summary>
internal static class GapWords
{
    public static readonly LocalisedText Board = new("Voor het bestuur: één pagina om te printen", "For the board: one page to print");
    public static readonly LocalisedText Back = new("Terug naar het hele verschil", "Back to the whole difference");
    public static readonly LocalisedText AgainstGroup = new("U tegenover de groep", "You against the group");
    public static readonly LocalisedText AgainstOwn = new("U tegenover een eerder jaar", "You against an earlier year");
    public static readonly LocalisedText GroupInTime = new("De groep van jaar op jaar", "The group from year to year");
    public static readonly LocalisedText Choices = new("Wat u vergelijkt", "What you compare");
    public static readonly LocalisedText Earlier = new("Eerder jaar", "Earlier year");
    public static readonly LocalisedText Parts = new("Onderdeel voor onderdeel", "Part by part");
    public static readonly LocalisedText SameNumbers = new("Dezelfde getallen als tabel", "The same numbers as a table");
    public static readonly LocalisedText Rest = new("Al het andere samen", "Everything else together");
    public static readonly LocalisedText Exact = new(
        "Alle oorzaken samen zijn precies het verschil. Ook de afgeronde getallen tellen op.",
        "All causes together are exactly the difference. The rounded numbers add up too.");

    public static readonly LocalisedText Cut = new("De eerste en de laatste balk beginnen bij 0. Waar zij onderbroken zijn, is de as ingekort.", "The first and the last bar start at 0. Where they are broken, the axis is shortened.");
    private static readonly LocalisedText FirstTime = new(
        "Uw gemeente deed niet eerder mee. Vanaf de volgende editie ziet u hier wat er bij u veranderde.",
        "Your municipality did not take part before. From the next edition on you see here what changed.");

    private static readonly LocalisedText GroupWithheld = new(
        "Dit verschil is niet te verklaren. Van de groep zijn er geen cijfers, of ze zijn afgeschermd omdat iemand er een gemeente uit zou kunnen narekenen. Kies een andere groep of een ander jaar.",
        "This difference cannot be explained. There are no figures of the group, or they are withheld because somebody could work out a municipality from them. Choose another group or another year.");

    private static readonly LocalisedText NotThatYear = new("In één van de twee jaren zijn er geen cijfers. Kies een ander jaar.", "One of the two years has no figures. Choose another year.");
    public static readonly LocalisedText NotReached = new(
        "Zo ver gaat de verklaring hier niet: cijfers daaronder zijn er niet, of ze zijn afgeschermd.",
        "The explanation does not go this far here: the figures below are not there, or are withheld.");

    public static readonly LocalisedText MadeOf = new("Waaruit het verschil bestaat", "What the difference is made of");
    public static readonly LocalisedText Split = new("Dezelfde gemeenten, of andere deelnemers?", "The same municipalities, or others?");
    public static readonly LocalisedText SplitLead = new(
        "Een cijfer van een groep verandert ook als andere gemeenten meedoen. Hier staat wat de gemeenten deden die beide jaren meededen, en wat er door andere deelnemers bij kwam.",
        "A figure of a group also changes when other municipalities take part. Here is what those did that took part in both years, and what others added.");

    public static readonly LocalisedText LikeForLike = new("Dezelfde gemeenten", "Same municipalities");
    public static readonly LocalisedText Composition = new("Andere deelnemers", "Other participants");
    public static readonly LocalisedText Both = new("Gemeenten in beide jaren", "Municipalities in both years");
    public static readonly LocalisedText Change = new("Verandering", "Change");
    public static readonly LocalisedText What = new("Wat", "What");
    public static readonly LocalisedText HowMade = new("Hoe dit cijfer is gemaakt", "How this figure was made");
    public static readonly LocalisedText NoLines = new(
        "Uw gemeente leverde hierover zelf geen regels. Het cijfer is uw deel van de kosten van een samenwerkingsverband.",
        "Your municipality returned no lines about this itself. The figure is your part of the cost of a partnership.");

    public static readonly LocalisedText NoLinesAtAll = new("Over dit onderdeel zijn er geen eigen regels.", "There are no own lines about this part.");
    public static readonly LocalisedText OwnSum = new("Uw regels samen", "Your lines together");
    public static readonly LocalisedText PartOfPartnership = new("Uw deel van een samenwerkingsverband", "Your part of a partnership");
    public static readonly LocalisedText CostPerInhabitant = new("Kosten per inwoner, in euro", "Cost per inhabitant, in euros");
    public static readonly LocalisedText Cost = new("Kosten in het cijfer", "Cost in the figure");
    public static readonly LocalisedText Print = new("Druk deze pagina af met Ctrl + P (Mac: ⌘ + P), of bewaar haar zo als PDF.", "Print this page with Ctrl + P (Mac: ⌘ + P), or save it as PDF that way.");

    /// <summary>Why there is no explanation.</summary>
    public static LocalisedText Why(GapAgainst against, PlaceView view) => against.Subject switch
    {
        GapSubject.OwnInTime when view.Years.All(year => year >= view.Year) => FirstTime,
        GapSubject.OwnInTime => NotThatYear,
        _ when !view.Years.Contains(view.Year) => PlaceWords.NotThisYear,
        _ => GroupWithheld,
    };
}
