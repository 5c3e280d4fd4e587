using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>Words of the page that says how a figure was made.</summary>
internal static class FigureWords
{
    public static readonly LocalisedText OwnFigure = new("Uw cijfer", "Your figure");
    public static readonly LocalisedText Formula = new("Zo gemaakt", "Made of");
    public static readonly LocalisedText GroupFigure = new("Het cijfer van de groep", "The figure of the group");
    public static readonly LocalisedText Municipalities = new("Gemeenten in de groep", "Municipalities in the group");
    public static readonly LocalisedText Interval = new("Interval (95%) van het cijfer van de groep", "Interval (95%) of the group's figure");
    public static readonly LocalisedText Median = new("Mediaan: de gemeente in het midden", "Median: the municipality in the middle");
    public static readonly LocalisedText MiddleHalf = new("De middelste helft", "The middle half");
    public static readonly LocalisedText YourPlace = new("Uw plaats", "Your place");
    public static readonly LocalisedText NoBand = new("niet te zeggen: de kwarten van deze groep worden niet getoond, of de groep is te klein", "cannot be said: the quarters of this group are not shown, or the group is too small");
    public static readonly LocalisedText NotForChosen = new("niet gemaakt voor gekozen gemeenten: dat zijn geen steekproef", "not made for chosen municipalities: they are no sample");
    public static readonly LocalisedText Composition = new("Groep, doordat er andere gemeenten meedoen", "Group, because other municipalities take part");
    public static readonly LocalisedText Inflation = new("Inflatie in dat jaar", "Inflation in that year");
    public static readonly LocalisedText InflationExplained = new("Zonder inflatie: het vorige jaar is met dit percentage verhoogd, en dan afgetrokken.", "Without inflation: the year before is raised by this percentage and then subtracted.");
    public static readonly LocalisedText NoLines = new("Bij dit cijfer zijn er geen eigen regels bewaard.", "No own lines are kept for this figure.");
    public static readonly LocalisedText LinesExplained = new(
        "Wat u aan een samenwerkingsverband betaalt, staat er niet bij: uw deel van de kosten van het verband telt mee.",
        "What you pay to a partnership is not among them: your part of the cost of the partnership counts.");

    public static readonly LocalisedText MoreDecimals = new(
        "Hier staat een decimaal meer dan in de tabellen. Daar is zo afgerond dat de delen optellen tot het geheel.",
        "Here stands one decimal more than in the tables. There numbers are rounded so that the parts add up to the whole.");

    public static readonly LocalisedText Line = new("Regel", "Line");
    public static readonly LocalisedText Kind = new("Soort", "Kind");
    public static readonly LocalisedText PartOfPartnerships = new("Uw deel van de kosten van samenwerkingsverbanden", "Your part of the cost of partnerships");
    public static readonly LocalisedText Together = new("Samen", "Together");
    public static readonly LocalisedText Vintage = new("Stand van de gegevens", "Vintage of the data");
    public static readonly LocalisedText Edition = new("Editie", "Edition");
    public static readonly LocalisedText FiscalYear = new("boekjaar", "fiscal year");
    public static readonly LocalisedText Prices = new("Prijzen", "Prices");
    public static readonly LocalisedText Elsewhere = new("Verder lezen", "Read on");
    public static readonly LocalisedText AllGroups = new("Alle jaren en groepen van dit cijfer", "All years and groups of this figure");

    public static LocalisedText Clusters(int clusters) => new(
        $"{Numerals.Count(clusters).Dutch} onafhankelijke {(clusters == 1 ? "organisatie" : "organisaties")}",
        $"{Numerals.Count(clusters).English} independent {(clusters == 1 ? "organisation" : "organisations")}");

    public static LocalisedText SizeExplained(int n, double step) => new(
        $"Zoveel hoger (+) of lager (−) dan bij een gemeente van uw grootte te verwachten is, volgens {Numerals.Count(n).Dutch} deelnemers, in stappen van {Numerals.Percent(step).Dutch}.",
        $"So much higher (+) or lower (−) than is to be expected of a municipality of your size, by {Numerals.Count(n).English} participants, in steps of {Numerals.Percent(step).English}.");

    public static LocalisedText Matched(long n, LocalisedText coverage) => new(
        $"{Numerals.Count(n).Dutch} gemeenten, {coverage.Dutch} van de inwoners",
        $"{Numerals.Count(n).English} municipalities, {coverage.English} of the inhabitants");
}
