using Maatstaf.Disclosure.Own;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>Words of the pages about the own place.</summary>
internal static class PlaceWords
{
    public static readonly LocalisedText OwnMunicipality = new("Uw gemeente", "Your municipality");
    public static readonly LocalisedText Place = new("Plaats", "Place");
    public static readonly LocalisedText Gap = new("Verschil", "Difference");
    public static readonly LocalisedText Year = new("Boekjaar", "Fiscal year");
    public static readonly LocalisedText Group = new("Vergelijken met", "Compare with");
    public static readonly LocalisedText Show = new("Tonen", "Show");
    public static readonly LocalisedText Pages = new("Uw plaats, het verschil en de cijfers", "Your place, the difference and the figures");
    public static readonly LocalisedText NotThisYear = new("In dit boekjaar deed uw gemeente niet mee. Kies een ander jaar.", "Your municipality did not take part in this fiscal year. Choose another year.");
    public static readonly LocalisedText NoGap = new("Het verschil is niet te verklaren: van één van beide kanten zijn er geen cijfers.", "The difference cannot be explained: one of the two sides has no figures.");
    public static readonly LocalisedText Nobody = new("U hoort nog niet bij een gemeente. Vraag de beheerder om een uitnodiging.", "You do not belong to a municipality yet. Ask the administrator for an invitation.");
    public static readonly LocalisedText Choose = new("Kies de gemeente die u wilt zien.", "Choose the municipality that you want to see.");
    public static readonly LocalisedText Protecting = new("De cijfers worden klaargezet", "The figures are being prepared");
    public static readonly LocalisedText ProtectingLead = new(
        "Eerst rekent het systeem na dat niemand uit de cijfers van de groep de cijfers van één gemeente kan afleiden. Dat duurt de eerste keer ongeveer een minuut. Ververs daarna deze pagina.",
        "First the system verifies that nobody can work out the figures of one municipality from those of the group. The first time this takes about a minute. Then reload this page.");

    public static readonly LocalisedText Reload = new("Opnieuw kijken", "Look again");
    public static readonly LocalisedText NothingYet = new("Er is nog geen editie vastgesteld en gepubliceerd.", "No edition has been frozen and published yet.");
    public static readonly LocalisedText ColumnCost = new("Kosten per inwoner, in euro", "Cost per inhabitant, in euros");
    public static readonly LocalisedText ColumnOwn = new("Uw gemeente", "Yours");
    public static readonly LocalisedText ColumnGroup = new("Groep", "Group");
    public static readonly LocalisedText ColumnDifference = new("Verschil", "Difference");
    public static readonly LocalisedText ColumnBand = new("Plaats in de groep", "Place in the group");
    public static readonly LocalisedText ColumnSize = new("Naar grootte", "For its size");
    public static readonly LocalisedText ColumnChange = new("Verandering", "Change");
    public static readonly LocalisedText ColumnGroupChange = new("Groep, dezelfde gemeenten", "Group, like for like");
    public static readonly LocalisedText ColumnCause = new("Oorzaak", "Cause");
    public static readonly LocalisedText ColumnPerInhabitant = new("Euro per inwoner", "Euros per inhabitant");
    public static readonly LocalisedText ColumnAYear = new("Euro per jaar", "Euros a year");
    public static readonly LocalisedText Legend = new(
        "Lichte band: de middelste helft van de groep. Streep: de mediaan. Stip: uw gemeente. De balken hebben per rij een eigen schaal.",
        "Pale band: the middle half of the group. Line: the median. Dot: your municipality. Each row has a scale of its own.");

    public static readonly LocalisedText HowMade = new("Hoe dit cijfer is gemaakt", "How this figure was made");
    public static readonly LocalisedText AgainstGroup = new("Tegenover de groep", "Against the group");
    public static readonly LocalisedText AgainstBefore = new("Tegenover uzelf, een jaar eerder", "Against yourself, a year before");
    public static readonly LocalisedText WhyLink = new("Waarom? Bekijk het verschil per oorzaak", "Why? See the difference per cause");
    public static readonly LocalisedText OwnLines = new("Uw eigen regels", "Your own lines");

    /// <summary>The quarter in words. Low is a place, not a verdict.</summary>
    public static LocalisedText Band(QuartileBand band) => band switch
    {
        QuartileBand.LowestQuarter => new("laagste kwart", "lowest quarter"),
        QuartileBand.BelowMiddle => new("onder het midden", "below the middle"),
        QuartileBand.AboveMiddle => new("boven het midden", "above the middle"),
        _ => new("hoogste kwart", "highest quarter"),
    };

    /// <summary>Why there is no size-adjusted position.</summary>
    public static LocalisedText Why(SizeAdjustedState state) => state switch
    {
        SizeAdjustedState.TooFew => new("te weinig deelnemers", "too few participants"),
        SizeAdjustedState.StandsAlone => new("niemand van deze grootte", "nobody of this size"),
        SizeAdjustedState.Withheld => Withheld,
        _ => new("geen waarde", "no value"),
    };

    /// <summary>What stands in the place of a withheld number.</summary>
    public static LocalisedText Withheld { get; } = new("niet getoond", "not shown");

    /// <summary>Why a number is withheld.</summary>
    public static LocalisedText Reason(string reason) => reason switch
    {
        "n<5" => new("Niet getoond: de groep heeft minder dan vijf gemeenten.", "Not shown: the group has fewer than five municipalities."),
        "clusters<3" => new("Niet getoond: de groep heeft minder dan drie onafhankelijke organisaties.", "Not shown: the group has fewer than three independent organisations."),
        "dominance" => new("Niet getoond: één organisatie zou te goed te herkennen zijn.", "Not shown: one organisation could be recognised too well."),
        _ => new("Niet getoond: met andere cijfers samen zou iemand een gemeente kunnen narekenen.", "Not shown: together with other figures somebody could work out a municipality."),
    };
}
