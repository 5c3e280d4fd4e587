using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>The words of the pages themselves, each once, in both languages.</summary>
internal static class Words
{
    public static readonly LocalisedText SiteName = new("Maatstaf", "Maatstaf");
    public static readonly LocalisedText Benchmark = new("ICT Benchmark Gemeenten {edition}, boekjaar {year}", "ICT Benchmark of municipalities {edition}, fiscal year {year}");
    public static readonly LocalisedText SkipToContent = new("Naar de inhoud", "Skip to content");
    public static readonly LocalisedText MainNavigation = new("Hoofdmenu", "Main menu");
    public static readonly LocalisedText WhereYouAre = new("U bent hier", "You are here");
    public static readonly LocalisedText InOtherLanguage = new("English", "Nederlands");
    public static readonly LocalisedText Invented = new(
        "Verzonnen gegevens. Dit gaat over een land dat niet bestaat: {title}. Gebruik deze cijfers nergens voor.",
        "Invented data. This is about a country that does not exist: {title}. Do not use these figures for anything.");

    public static readonly LocalisedText InventedShort = new("Verzonnen gegevens", "Invented data");

    public static readonly LocalisedText Start = new("Start", "Start");
    public static readonly LocalisedText Report = new("Trendrapport", "Trend report");
    public static readonly LocalisedText Indicators = new("Indicatoren", "Indicators");
    public static readonly LocalisedText Method = new("Methode", "Method");
    public static readonly LocalisedText Glossary = new("Begrippen", "Glossary");
    public static readonly LocalisedText OpenData = new("Open data", "Open data");
    public static readonly LocalisedText About = new("Over", "About");

    public static readonly LocalisedText ReadReport = new("Lees het trendrapport", "Read the trend report");
    public static readonly LocalisedText ReportAsPdf = new("Trendrapport als pdf", "Trend report as PDF");
    public static readonly LocalisedText FourFigures = new("Vier figuren om mee te beginnen", "Four figures to start with");
    public static readonly LocalisedText Chapters = new("Hoofdstukken", "Chapters");
    public static readonly LocalisedText Contents = new("Inhoud", "Contents");
    public static readonly LocalisedText ReportAsOnePage = new("Het hele rapport op één pagina", "The whole report on one page");
    public static readonly LocalisedText PreviousChapter = new("Vorig hoofdstuk", "Previous chapter");
    public static readonly LocalisedText NextChapter = new("Volgend hoofdstuk", "Next chapter");

    public static readonly LocalisedText Figure = new("Figuur {number}", "Figure {number}");
    public static readonly LocalisedText FigureTable = new("De cijfers in een tabel", "The numbers in a table");
    public static readonly LocalisedText HowComputed = new("Hoe dit berekend is", "How this was computed");
    public static readonly LocalisedText Source = new("Bron", "Source");
    public static readonly LocalisedText TakeAway = new("Meenemen", "Take away");
    public static readonly LocalisedText Csv = new("Cijfers (csv)", "Numbers (CSV)");
    public static readonly LocalisedText Png = new("Plaatje (png)", "Picture (PNG)");
    public static readonly LocalisedText Svg = new("Tekening (svg)", "Drawing (SVG)");
    public static readonly LocalisedText LinkToFigure = new("Link naar deze figuur", "Link to this figure");
    public static readonly LocalisedText IndicatorsShown = new("Indicatoren in deze figuur", "Indicators in this figure");
    public static readonly LocalisedText InChapter = new("Deze figuur staat in het hoofdstuk", "This figure is in the chapter");

    public static readonly LocalisedText AllIndicators = new("Alle indicatoren", "All indicators");
    public static readonly LocalisedText IndicatorsLead = new(
        "Elk cijfer dat de benchmark maakt, voor alle jaren en alle groepen.",
        "Every figure that the benchmark makes, for all years and all groups.");

    public static readonly LocalisedText FilterIndicators = new("Zoek een indicator", "Find an indicator");
    public static readonly LocalisedText IndicatorsFound = new("{count} indicatoren", "{count} indicators");
    public static readonly LocalisedText Indicator = new("Indicator", "Indicator");
    public static readonly LocalisedText Unit = new("Eenheid", "Unit");
    public static readonly LocalisedText Latest = new("Boekjaar {year}", "Fiscal year {year}");
    public static readonly LocalisedText Formula = new("Formule", "Formula");
    public static readonly LocalisedText Definition = new("Wat dit is", "What this is");
    public static readonly LocalisedText AskedFrom = new("Gevraagd vanaf", "Asked from");
    public static readonly LocalisedText FiscalYear = new("Boekjaar", "Fiscal year");
    public static readonly LocalisedText Municipalities = new("Gemeenten", "Municipalities");
    public static readonly LocalisedText Clusters = new("Onafhankelijke eenheden", "Independent units");
    public static readonly LocalisedText WithInterval = new("{indicator}, met interval", "{indicator}, with its interval");
    public static readonly LocalisedText BySize = new("{indicator}, naar omvang van de gemeente", "{indicator}, by size of the municipality");
    public static readonly LocalisedText ByPartnership = new("{indicator}, in een samenwerkingsverband en zelfstandig", "{indicator}, in a partnership and stand-alone");
    public static readonly LocalisedText Levels = new("Niveau per jaar: {group}", "Level by year: {group}");
    public static readonly LocalisedText Changes = new("Verandering en prijspeil per jaar: alle deelnemers", "Change and price level by year: all participants");
    public static readonly LocalisedText Together = new("Bij elkaar", "All together");
    public static readonly LocalisedText PerGroup = new("Per groep", "By group");
    public static readonly LocalisedText OverTime = new("Door de tijd", "Over time");
    public static readonly LocalisedText Withheld = new("afgeschermd", "withheld");
    public static readonly LocalisedText NotAvailable = new("niet bekend", "not known");
    public static readonly LocalisedText ShownIn = new("Te zien in", "Shown in");
    public static readonly LocalisedText IndicatorCsv = new("Alle cijfers van deze indicator (csv)", "All figures of this indicator (CSV)");

    public static readonly LocalisedText NotFoundTitle = new("Deze pagina is er niet", "This page is not here");
    public static readonly LocalisedText NotFoundText = new(
        "Controleer het adres, of begin op de startpagina. Misschien hoort de pagina bij een andere editie.",
        "Check the address, or begin at the start page. The page may belong to another edition.");

    public static readonly LocalisedText ErrorTitle = new("Er ging iets mis", "Something went wrong");
    public static readonly LocalisedText ErrorText = new(
        "De fout ligt bij ons en is opgeschreven. Probeer het over een minuut opnieuw.",
        "The fault is ours and has been written down. Try again in a minute.");

    public static readonly LocalisedText ToStart = new("Naar de startpagina", "To the start page");
}
