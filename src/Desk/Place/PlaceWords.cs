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
    public static readonly LocalisedText Compare = new("Vergelijken", "Compare");
    public static readonly LocalisedText Funnel = new("Trechter", "Funnel");
    public static readonly LocalisedText Year = new("Boekjaar", "Fiscal year");
    public static readonly LocalisedText Group = new("Vergelijken met", "Compare with");
    public static readonly LocalisedText Show = new("Tonen", "Show");
    public static readonly LocalisedText Pages = new("Uw plaats, het verschil en de cijfers", "Your place, the difference and the figures");
    public static readonly LocalisedText NotThisYear = new("In dit boekjaar deed uw gemeente niet mee. Kies een ander jaar.", "Your municipality did not take part in this fiscal year. Choose another year.");
    public static readonly LocalisedText NoGap = new("Het verschil is niet te verklaren: van één van beide kanten zijn er geen cijfers.", "The difference cannot be explained: one of the two sides has no figures.");
    public static readonly LocalisedText Nobody = new("U hoort nog niet bij een gemeente of samenwerkingsverband. Vraag de beheerder om een uitnodiging.", "You do not belong to a municipality or partnership yet. Ask the administrator for an invitation.");
    public static readonly LocalisedText Choose = new("Kies wie u wilt zien.", "Choose whom you want to see.");
    public static readonly LocalisedText Partnerships = new("Samenwerkingsverbanden", "Partnerships");
    public static readonly LocalisedText Protecting = new("De cijfers worden klaargezet", "The figures are being prepared");
    public static readonly LocalisedText ProtectingLead = new(
        "Eerst rekent het systeem na dat niemand uit de cijfers van de groep de cijfers van één gemeente kan afleiden. Deze pagina ververst zichzelf. U kunt weggaan: het werk gaat door.",
        "First the system verifies that nobody can work out the figures of one municipality from those of the group. This page renews itself. You can leave: the work goes on.");

    public static readonly LocalisedText Reload = new("Opnieuw kijken", "Look again");
    public static readonly LocalisedText NothingYet = new("Er is nog geen editie vastgesteld en gepubliceerd.", "No edition has been frozen and published yet.");
    public static readonly LocalisedText ColumnOwn = new("Uw gemeente", "Yours");
    public static readonly LocalisedText ColumnGroup = new("Groep", "Group");
    public static readonly LocalisedText ColumnDifference = new("Verschil", "Difference");
    public static readonly LocalisedText ColumnBand = new("Plaats in de groep", "Place in the group");
    public static readonly LocalisedText ColumnSize = new("Naar grootte", "For its size");
    public static readonly LocalisedText ColumnOwnReal = new("Uw gemeente, zonder inflatie", "Yours, without inflation");
    public static readonly LocalisedText ColumnGroupNominal = new("Groep", "Group");
    public static readonly LocalisedText ColumnGroupReal = new("Groep, zonder inflatie", "Group, without inflation");
    public static readonly LocalisedText What = new("Wat", "What");
    public static readonly LocalisedText Whole = new("Alle ICT", "All ICT");
    public static readonly LocalisedText NoValue = new("geen waarde", "no value");
    public static readonly LocalisedText SmallGroup = new("kleine groep", "small group");
    public static readonly LocalisedText WhereYouStand = new("Waar u staat", "Where you stand");
    public static readonly LocalisedText CostPerInhabitant = new("Euro per inwoner. Klik op een getal om te zien hoe het is gemaakt.", "Euros per inhabitant. Click a number to see how it was made.");
    public static readonly LocalisedText You = new("U", "You");
    public static readonly LocalisedText GroupShort = new("Groep", "Group");
    public static readonly LocalisedText OtherDivision = new("andere indeling", "other division");
    public static readonly LocalisedText NoYearBefore = new("–", "–");
    public static readonly LocalisedText OverTheYears = new("U en de groep door de jaren", "You and the group over the years");
    public static readonly LocalisedText AsTable = new("Dezelfde cijfers als tabel", "The same figures as a table");
    public static readonly LocalisedText OtherRatios = new("Andere verhoudingen", "Other ratios");
    public static readonly LocalisedText HistoryLegend = new(
        "Euro per inwoner, in de prijzen van elk jaar. Elke grafiek heeft een eigen schaal en begint niet bij nul. Een gat: in dat jaar zijn er geen cijfers. Gearceerd: het cijfer van de groep wordt niet getoond.",
        "Euros per inhabitant, at the prices of each year. Each chart has a scale of its own and does not begin at zero. A gap: there are no figures for that year. Hatched: the figure of the group is not shown.");

    public static readonly LocalisedText ChangeLegend = new(
        "Zonder inflatie: het vorige jaar in de prijzen van dit jaar. Dezelfde gemeenten: alleen wie in beide jaren meedeed. Bij één gemeente is dat altijd zo, dus daar is het de gewone verandering.",
        "Without inflation: the year before at the prices of this year. Like for like: only who took part in both years. With one municipality that is always so, and it is the plain change.");

    public static readonly LocalisedText ColumnChange = new("Uw gemeente", "Yours");
    public static readonly LocalisedText ColumnGroupChange = new("Groep, dezelfde gemeenten", "Group, like for like");
    public static readonly LocalisedText ColumnCause = new("Oorzaak", "Cause");
    public static readonly LocalisedText ColumnPerInhabitant = new("Euro per inwoner", "Euros per inhabitant");
    public static readonly LocalisedText ColumnAYear = new("Euro per jaar", "Euros a year");
    public static readonly LocalisedText Legend = new(
        "Lichte band: de middelste helft van de groep. Streep: de mediaan. Stip: uw gemeente. De balken hebben per rij een eigen schaal.",
        "Pale band: the middle half of the group. Line: the median. Dot: your municipality. Each row has a scale of its own.");

    public static readonly LocalisedText AgainstGroup = new("Tegenover de groep", "Against the group");
    public static readonly LocalisedText AgainstBefore = new("Tegenover uzelf, een jaar eerder", "Against yourself, a year before");
    public static readonly LocalisedText WhyLink = new("Waarom? Bekijk het verschil per oorzaak", "Why? See the difference per cause");
    public static readonly LocalisedText OwnLines = new("Uw eigen regels", "Your own lines");

    /// <summary>Title of the table with changes.</summary>
    public static LocalisedText WhatChanged(int year) => new(FormattableString.Invariant($"Wat er veranderde van {year - 1} naar {year}"), FormattableString.Invariant($"What changed from {year - 1} to {year}"));

    /// <summary>Title of the folded table with changes of ratios.</summary>
    public static LocalisedText RatiosChanged(int year) => new(FormattableString.Invariant($"Wat er aan deze verhoudingen veranderde sinds {year - 1}"), FormattableString.Invariant($"What changed in these ratios since {year - 1}"));

    /// <summary>Why there is no own change.</summary>
    public static LocalisedText NewThisYear(int year) => new(
        FormattableString.Invariant($"In {year - 1} deed uw gemeente niet mee. Daarom staat er geen eigen verandering."),
        FormattableString.Invariant($"Your municipality did not take part in {year - 1}. Therefore there is no own change."));

    /// <summary>How many of the chosen ones are not in the group that year.</summary>
    public static LocalisedText NotInGroup(int count, int year) => count == 1
        ? new(FormattableString.Invariant($"Eén gekozen gemeente deelt {year} niet met naam en telt daarom niet mee."), FormattableString.Invariant($"One chosen municipality does not share {year} by name and therefore does not count."))
        : new(FormattableString.Invariant($"{count} gekozen gemeenten delen {year} niet met naam en tellen daarom niet mee."), FormattableString.Invariant($"{count} chosen municipalities do not share {year} by name and therefore do not count."));

    /// <summary>Why there is no size-adjusted position.</summary>
    public static LocalisedText Why(SizeAdjustedState state) => state switch
    {
        SizeAdjustedState.TooFew => new("te weinig deelnemers", "too few participants"),
        SizeAdjustedState.StandsAlone => new("niemand van deze grootte", "nobody of this size"),
        SizeAdjustedState.Withheld => PositionWords.Withheld,
        _ => NoValue,
    };
}
