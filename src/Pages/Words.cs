using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>The words of the pages themselves, each once, in both languages; those of the catalogue fill in what participants are called.</summary>
internal static class Words
{
    public static readonly LocalisedText SiteName = new("Maatstaf", "Maatstaf");
    public static readonly LocalisedText Benchmark = new("{benchmark} {edition}, boekjaar {year}", "{benchmark} {edition}, fiscal year {year}");
    public static readonly LocalisedText SkipToContent = new("Naar de inhoud", "Skip to content");
    public static readonly LocalisedText MainNavigation = new("Hoofdmenu", "Main menu");
    public static readonly LocalisedText WhereYouAre = new("U bent hier", "You are here");
    public static readonly LocalisedText InOtherLanguage = new("English", "Nederlands");
    public static readonly LocalisedText Invented = new(
        "Verzonnen gegevens. Dit gaat over een land dat niet bestaat: {title}. Gebruik deze cijfers nergens voor.",
        "Invented data. This is about a country that does not exist: {title}. Do not use these figures for anything.");

    public static readonly LocalisedText InventedShort = new("Verzonnen gegevens", "Invented data");
    public static readonly LocalisedText Internal = new(
        "Alleen voor het benchmarkteam. Niemand heeft gecontroleerd of een {participant} hierin te herkennen is. Deel deze cijfers niet.",
        "For the benchmark team only. Nobody has checked whether a {participant} can be recognised here. Do not share these figures.");

    public static readonly LocalisedText InternalShort = new("Alleen voor het benchmarkteam", "For the benchmark team only");

    public static readonly LocalisedText Preview = new(
        "Voorbeeld. Dit rapport is nog niet gepubliceerd en kan nog veranderen. Deel het niet.",
        "Preview. This report is not published yet and may still change. Do not share it.");

    public static readonly LocalisedText PreviewShort = new("Voorbeeld", "Preview");

    public static readonly LocalisedText SignIn = new("Inloggen", "Sign in");
    public static readonly LocalisedText Start = new("Start", "Start");
    public static readonly LocalisedText Report = new("Trendrapport", "Trend report");
    public static readonly LocalisedText Indicators = new("Indicatoren", "Indicators");
    public static readonly LocalisedText Laws = new("Wetgeving", "Legislation");
    public static readonly LocalisedText Method = new("Methode", "Method");
    public static readonly LocalisedText Glossary = new("Begrippen", "Glossary");
    public static readonly LocalisedText OpenData = new("Open data", "Open data");
    public static readonly LocalisedText About = new("Over", "About");

    public static readonly LocalisedText ReadReport = new("Lees het trendrapport", "Read the trend report");
    public static readonly LocalisedText ReportAsPdf = new("Trendrapport als pdf", "Trend report as PDF");
    public static readonly LocalisedText ReportAsWorkbook = new("Cijfers en grafieken (xlsx)", "Numbers and charts (XLSX)");
    public static readonly LocalisedText ReportAsSlides = new("Dia's (pptx)", "Slides (PPTX)");
    public static readonly LocalisedText ReportAsText = new("Tekst (docx)", "Text (DOCX)");
    public static readonly LocalisedText Corrections = new("Correcties", "Corrections");
    public static readonly LocalisedText CorrectionsLead = new(
        "Na een fout maken wij een nieuwe versie van deze editie. Hier staat welke cijfers daardoor anders zijn.",
        "After a mistake we make a new version of this edition. Here is which numbers it changed.");

    public static readonly LocalisedText CorrectionTitle = new("Versie {number}, {day}", "Version {number}, {day}");
    public static readonly LocalisedText CorrectionReason = new("Reden", "Reason");
    public static readonly LocalisedText CorrectedTo = new("Deze editie is gecorrigeerd: dit is versie {number}.", "This edition was corrected: this is version {number}.");
    public static readonly LocalisedText WhatChanged = new("Wat er veranderde", "What changed");
    public static readonly LocalisedText FourFigures = new("Vier figuren om mee te beginnen", "Four figures to start with");
    public static readonly LocalisedText Chapters = new("Hoofdstukken", "Chapters");
    public static readonly LocalisedText Contents = new("Inhoud", "Contents");
    public static readonly LocalisedText ReportAsOnePage = new("Het hele rapport op één pagina", "The whole report on one page");
    public static readonly LocalisedText PreviousChapter = new("Vorig hoofdstuk", "Previous chapter");
    public static readonly LocalisedText NextChapter = new("Volgend hoofdstuk", "Next chapter");

    public static LocalisedText FigureName(int number, string letter = "") => new($"Figuur {number}{letter}", $"Figure {number}{letter}");
    public static LocalisedText FigureQuoted(LocalisedText name, LocalisedText title) => new($"{name.Dutch}: {title.Dutch}", $"{name.English}: {title.English}");
    public static readonly LocalisedText FigureTable = new("De cijfers in een tabel", "The numbers in a table");
    public static readonly LocalisedText HowComputed = new("Hoe dit berekend is", "How this was computed");
    public static readonly LocalisedText Source = new("Bron", "Source");
    public static readonly LocalisedText TakeAway = new("Meenemen", "Take away");
    public static readonly LocalisedText Csv = new("Cijfers (csv)", "Numbers (CSV)");
    public static readonly LocalisedText Xlsx = new("Grafiek en cijfers (xlsx)", "Chart and numbers (XLSX)");
    public static readonly LocalisedText BoardXlsx = new("Tabel (xlsx)", "Table (XLSX)");
    public static readonly LocalisedText Png = new("Plaatje (png)", "Picture (PNG)");
    public static readonly LocalisedText Svg = new("Tekening (svg)", "Drawing (SVG)");
    public static readonly LocalisedText LinkToFigure = new("Link naar deze figuur", "Link to this figure");
    public static readonly LocalisedText Json = new("Cijfers en herkomst (json)", "Numbers and provenance (JSON)");
    public static readonly LocalisedText Cite = new("Verwijzen naar deze cijfers", "Refer to these figures");
    public static readonly LocalisedText CiteLead = new(
        "Deze regel noemt de versie die u nu ziet. Het adres erin blijft haar tonen, ook als er een correctie of een nieuwe editie komt.",
        "This line names the version that you see now. Its address keeps showing it, also when there is a correction or a new edition.");

    public static readonly LocalisedText CitationLine = new(
        "‘{title}’. {benchmark}, versie {number}, {day}. {address}. Licentie: {licence}.",
        "‘{title}’. {benchmark}, version {number}, {day}. {address}. Licence: {licence}.");

    public static readonly LocalisedText Permalink = new("Vast adres van deze versie", "Lasting address of this version");
    public static readonly LocalisedText CopyCitation = new("Regel kopiëren", "Copy the line");
    public static readonly LocalisedText Copied = new("Gekopieerd", "Copied");
    public static readonly LocalisedText IsThereNewer = new("Er is iets nieuwers", "There is something newer");
    public static readonly LocalisedText OldVersion = new(
        "U ziet versie {number} van editie {edition}. Daarna zijn cijfers gecorrigeerd: de nieuwste is versie {newest}, van {day}.",
        "You see version {number} of edition {edition}. Figures were corrected since: the newest is version {newest}, of {day}.");

    public static readonly LocalisedText ToNewestVersion = new("Naar versie {newest}", "To version {newest}");
    public static readonly LocalisedText OldEdition = new(
        "U ziet editie {edition}. Er is een nieuwere: editie {newest}, over boekjaar {year}.",
        "You see edition {edition}. There is a newer one: edition {newest}, about fiscal year {year}.");

    public static readonly LocalisedText ToNewestEdition = new("Naar editie {newest}", "To edition {newest}");
    public static readonly LocalisedText IndicatorsShown = new("Indicatoren in deze figuur", "Indicators in this figure");
    public static readonly LocalisedText InChapter = new("Deze figuur staat in het hoofdstuk", "This figure is in the chapter");

    public static readonly LocalisedText AllIndicators = new("Alle indicatoren", "All indicators");
    public static readonly LocalisedText IndicatorsLead = new(
        "Elk cijfer dat de benchmark maakt, voor alle jaren en alle groepen.",
        "Every figure that the benchmark makes, for all years and all groups.");

    public static readonly LocalisedText FilterIndicators = new("Zoek een indicator", "Find an indicator");
    public static readonly LocalisedText RowsFound = new("Gevonden: {count}", "Found: {count}");
    public static readonly LocalisedText Indicator = new("Indicator", "Indicator");
    public static readonly LocalisedText Unit = new("Eenheid", "Unit");
    public static readonly LocalisedText Latest = new("Boekjaar {year}", "Fiscal year {year}");
    public static readonly LocalisedText Formula = new("Formule", "Formula");
    public static readonly LocalisedText Definition = new("Wat dit is", "What this is");
    public static readonly LocalisedText AskedFrom = new("Gevraagd vanaf", "Asked from");
    public static readonly LocalisedText FiscalYear = new("Boekjaar", "Fiscal year");
    public static readonly LocalisedText Participants = new("{Participants}", "{Participants}");
    public static readonly LocalisedText Clusters = new("Onafhankelijke eenheden", "Independent units");
    public static readonly LocalisedText WithInterval = new("{indicator}, met interval", "{indicator}, with its interval");
    public static readonly LocalisedText BySize = new("{indicator}, naar omvang van {the participant}", "{indicator}, by size of {the participant}");
    public static readonly LocalisedText ByPartnership = new("{indicator}, in een samenwerkingsverband en zelfstandig", "{indicator}, in a partnership and stand-alone");
    public static readonly LocalisedText Levels = new("Niveau per jaar: {group}", "Level by year: {group}");
    public static readonly LocalisedText Changes = new("Verandering en prijspeil per jaar: alle deelnemers", "Change and price level by year: all participants");
    public static readonly LocalisedText Withheld = new("afgeschermd", "withheld");
    public static readonly LocalisedText ShownIn = new("Te zien in", "Shown in");
    public static readonly LocalisedText IndicatorCsv = new("Alle cijfers van deze indicator (csv)", "All figures of this indicator (CSV)");

    public static readonly LocalisedText CountedSeparately = new("{node} apart", "{node} separate");
    public static readonly LocalisedText LineChart = new("Lijngrafiek van {indicator}, boekjaren {from} tot en met {to}. De cijfers staan in de tabellen hieronder.", "Line chart of {indicator}, fiscal years {from} to {to}. The numbers are in the tables below.");
    public static readonly LocalisedText Identifier = new("Naam in bestanden", "Name in files");
    public static readonly LocalisedText OtherGroups = new("Andere groepen", "Other groups");

    public static readonly LocalisedText MethodLead = new(
        "Hoe de cijfers gemaakt worden: van de regels die {participants} aanleveren tot het cijfer in het rapport. Deze pagina komt uit dezelfde catalogus als de berekening.",
        "How the figures are made: from the lines that {participants} deliver to the figure in the report. This page comes from the same catalogue as the calculation.");

    public static readonly LocalisedText MethodParticipants = new("Wie meetelt", "Who counts");
    public static readonly LocalisedText MethodParticipantsText = new(
        "Een {participant} doet mee in een jaar als {its} levering is goedgekeurd, {its} inwoners bekend zijn, en {it} kosten heeft voor software, personeel én infrastructuur. De kosten van een samenwerkingsverband gaan tot op de cent naar de {participants} die er dat jaar lid van zijn, volgens de afgesproken verdeelsleutel of anders naar inwoners. Betalingen van een {participant} aan {its} eigen verband tellen niet mee, want dezelfde kosten staan bij het verband.",
        "A {participant} takes part in a year if {its} return is approved, {its} inhabitants are known, and {it} has cost of software, personnel and infrastructure. The cost of a partnership goes, to the cent, to the {participants} that are its members that year, by the agreed key or else by inhabitants. Payments of a {participant} to {its} own partnership do not count, because the partnership reports the same cost.");

    public static readonly LocalisedText MethodCost = new("Wat ICT kost", "What ICT costs");
    public static readonly LocalisedText MethodGroups = new("Groepen", "Groups");
    public static readonly LocalisedText MethodGroupsText = new(
        "Elk cijfer is er voor alle deelnemers en voor elk van deze groepen. De grenzen tussen {classes} gelden voor de inwoners van dat jaar; brengen de gegevens eigen grenzen mee, dan gaan die voor.",
        "Each figure exists for all participants and for each of these groups. The bounds between {classes} hold for the inhabitants of that year; where the data brings bounds of its own, those come first.");

    public static readonly LocalisedText MethodOtherYears = new("Jaren zonder eigen grenzen", "Years without bounds of their own");
    public static readonly LocalisedText MethodFromYear = new("Boekjaar", "Fiscal year");
    public static readonly LocalisedText MethodFromInhabitants = new("Vanaf inwoners", "From inhabitants");
    public static readonly LocalisedText MethodGroup = new("Groep", "Group");
    public static readonly LocalisedText MethodBounds = new("Grenzen van de grootteklassen", "Bounds of the size classes");
    public static readonly LocalisedText MethodStatistics = new("Wat er per indicator wordt berekend", "What is computed for each indicator");
    public static readonly LocalisedText MethodInterval = new("Intervallen", "Intervals");
    public static readonly LocalisedText MethodIntervalText = new(
        "Het interval is een {level}%-interval. De onafhankelijke eenheden worden {draws} keer opnieuw getrokken (BCa-bootstrap, met vast begin {seed}, zodat dezelfde gegevens hetzelfde interval geven). Bij minder dan {fewest} eenheden staat er de jackknife-spreiding, en dat wordt dan ook zo genoemd. Een interval vraagt ten minste {least} eenheden.",
        "The interval is a {level}% interval. The independent units are drawn again {draws} times (BCa bootstrap, with fixed seed {seed}, so that the same data gives the same interval). With fewer than {fewest} units it is the jackknife range, and it is called that. An interval needs at least {least} units.");

    public static readonly LocalisedText MethodLikeForLike = new("Dezelfde {participants} en andere deelnemers", "Like for like and composition");
    public static readonly LocalisedText MethodLikeForLikeText = new(
        "Een verandering ten opzichte van vorig jaar valt precies uiteen in twee delen: wat er veranderde bij {participants} die beide jaren meededen, en wat er verandert doordat er andere {participants} meedoen. Het eerste deel is zwak onderbouwd, en dat staat er dan bij, als er minder dan {clusters} onafhankelijke eenheden overblijven of minder dan {coverage}% van de inwoners.",
        "A change against last year falls exactly into two parts: what changed among {participants} that took part in both years, and what changes because other {participants} take part. The first part is weak, and is said to be, when fewer than {clusters} independent units remain or less than {coverage}% of the inhabitants.");

    public static readonly LocalisedText MethodPrices = new("Inflatie", "Inflation");
    public static readonly LocalisedText MethodPricesText = new(
        "Zonder inflatie betekent: omgerekend naar de prijzen van één jaar met het prijsindexcijfer hieronder. Aandelen worden niet omgerekend; hun verandering staat in procentpunten.",
        "Without inflation means: converted to the prices of one year with the price index below. Shares are not converted; their change is in percentage points.");

    public static readonly LocalisedText MethodYear = new("Jaar", "Year");
    public static readonly LocalisedText MethodIndex = new("Index", "Index");
    public static readonly LocalisedText MethodVintage = new("Overgenomen op", "Taken over on");
    public static readonly LocalisedText MethodSurvey = new("De vragenlijst", "The questionnaire");
    public static readonly LocalisedText MethodSurveyText = new(
        "Organisaties kiezen bij elke vraag de zin die het meest op hen lijkt. Het getal ervoor is de score. Een score van een onderdeel is het gemiddelde van alle antwoorden op zijn vragen. Antwoorden over een jaar waarin een vraag nog niet bestond, tellen niet mee.",
        "For each question organisations choose the sentence that is most like them. The number before it is the score. The score of a part is the mean of all answers to its questions. Answers about a year in which a question was not asked yet do not count.");
    public static readonly LocalisedText MethodSurveyFrom = new("Gevraagd vanaf boekjaar {year}.", "Asked from fiscal year {year}.");
    public static readonly LocalisedText MethodRounding = new("Afronden", "Rounding");
    public static readonly LocalisedText MethodRoundingText = new(
        "Er wordt pas afgerond als een cijfer getoond wordt, en de helft gaat van nul af. Delen die naast hun totaal staan worden zo afgerond dat zij optellen; het onafgeronde totaal beslist.",
        "Rounding happens only when a figure is shown, and halves go away from zero. Parts that stand beside their total are rounded so that they add up; the unrounded total decides.");

    public static readonly LocalisedText MethodIndicators = new("Alle indicatoren met hun formule", "All indicators with their formula");
    public static readonly LocalisedText MethodLimits = new("Wat de cijfers niet zeggen", "What the figures do not say");
    public static readonly LocalisedText MethodLimitsText = new(
        "Wie meedoet kiest daar zelf voor: de deelnemers zijn geen steekproef van alle {participants}. {Participants} in één samenwerkingsverband lijken op elkaar. Een verband tussen twee cijfers is nog geen oorzaak. {A small participant} met hoge kosten per inwoner doet het niet per se slechter.",
        "Who takes part chooses to: the participants are no sample of all {participants}. {Participants} in one partnership resemble each other. A link between two figures is not yet a cause. {A small participant} with a high cost per inhabitant does not necessarily do worse.");

    public static readonly LocalisedText GlossaryLead = new("Wat de woorden in het rapport betekenen.", "What the words in the report mean.");

    public static readonly LocalisedText OpenDataLead = new(
        "Alle cijfers van deze editie: elke indicator, elk jaar, elke groep en elke berekening. Iedereen mag ze gebruiken.",
        "All figures of this edition: each indicator, each year, each group and each calculation. Everybody may use them.");

    public static readonly LocalisedText OpenDataForms = new("Bestanden", "Files");
    public static readonly LocalisedText OpenDataForm = new("Vorm", "Form");
    public static readonly LocalisedText OpenDataHolds = new("Wat erin staat", "What is in it");
    public static readonly LocalisedText OpenDataFileName = new("Bestand", "File");
    public static readonly LocalisedText OpenDataLicence = new("De licentie is {licence}: noem de bron, meer niet.", "The licence is {licence}: name the source, and no more.");
    public static readonly LocalisedText OpenDataVersions = new("Deze versie en latere", "This version and later ones");
    public static readonly LocalisedText OpenDataVersion = new(
        "Dit is versie {number}, van {day}. Haar cijfers veranderen nooit. Na een fout komt er een nieuwe versie, met een lijst van de cijfers die anders zijn.",
        "This is version {number}, of {day}. Its figures never change. After a mistake there is a new version, with a list of the figures that are others.");

    public static readonly LocalisedText OpenDataLasting = new("Adres dat deze versie blijft tonen", "Address that keeps showing this version");
    public static readonly LocalisedText OpenDataMoved = new("Welke cijfers anders zijn dan in eerdere versies", "Which figures are others than in earlier versions");
    public static readonly LocalisedText ForPrograms = new("Voor programma's", "For programs");
    public static readonly LocalisedText ForProgramsText = new(
        "Met de API vraagt een programma precies de cijfers die het nodig heeft. Een sleutel is niet nodig.",
        "With the API a program asks for exactly the figures that it needs. No key is needed.");

    public static readonly LocalisedText OpenDataFigures = new("{count} cijfers, in volle precisie", "{count} figures, in full precision");
    public static readonly LocalisedText Columns = new("Kolommen", "Columns");
    public static readonly LocalisedText Column = new("Kolom", "Column");
    public static readonly LocalisedText Meaning = new("Betekenis", "Meaning");
    public static readonly (string Name, LocalisedText Meaning)[] StatisticsColumns =
    [
        ("indicator", new("Naam van de indicator in bestanden", "Name of the indicator in files")),
        ("year", new("Boekjaar", "Fiscal year")),
        ("group", new("Groep {participants}", "Group of {participants}")),
        ("statistic", new("Berekening", "Calculation")),
        ("value", new("Waarde, met decimale punt; een aandeel staat als 0.61", "Value, with a decimal point; a share stands as 0.61")),
        ("n", new("Aantal {participants} achter de waarde", "Number of {participants} behind the value")),
        ("clusters", new("Aantal onafhankelijke eenheden achter de waarde", "Number of independent units behind the value")),
        ("withheld", new("Waarom de waarde ontbreekt; leeg als zij er staat", "Why the value is absent; empty when it is there")),
    ];

    public static readonly LocalisedText FigureFiles = new("De cijfers achter elke figuur", "The numbers behind each figure");

    public static readonly LocalisedText AboutLead = new(
        "Maatstaf is een open platform voor de {benchmark}: wat kost ICT, waar gaat het geld heen, hoe verhoudt een {participant} zich tot andere, en waarom.",
        "Maatstaf is an open platform for the {benchmark}: what does ICT cost, where does the money go, how does a {participant} compare with others, and why.");

    public static readonly LocalisedText AboutData = new("De gegevens", "The data");
    public static readonly LocalisedText AboutInventedText = new(
        "Wat u hier ziet gaat over een verzonnen land. De {participants}, samenwerkingsverbanden en leveranciers bestaan niet. De uitkomsten zijn zo gemaakt dat zij lijken op wat er over de echte benchmark is gepubliceerd, om te laten zien wat het platform kan.",
        "What you see here is about an invented country. The {participants}, partnerships and suppliers do not exist. The outcomes were made to resemble what has been published about the real benchmark, to show what the platform can do.");

    public static readonly LocalisedText AboutDataText = new(
        "{Participants} en samenwerkingsverbanden leveren elk jaar wat zij aan ICT uitgeven. Het benchmarkteam controleert dat voordat het meetelt.",
        "{Participants} and partnerships deliver each year what they spend on ICT. The benchmark team checks it before it counts.");

    public static readonly LocalisedText AboutProtectionText = new(
        "U ziet cijfers van groepen, nooit van één {participant}. Een cijfer waaruit iemand iets over één {participant} kan afleiden, ook samen met andere cijfers, wordt niet getoond; dan staat er waarom.",
        "You see figures of groups, never of one {participant}. A figure from which anybody could work out something about one {participant}, also together with other figures, is not shown; then it says why.");

    public static readonly LocalisedText AboutLicence = new("Licentie", "Licence");
    public static readonly LocalisedText AboutLicenceText = new(
        "De programmatuur is vrij: European Union Public Licence 1.2 (EUPL-1.2). U mag haar gebruiken, bekijken, veranderen en delen.",
        "The software is free: European Union Public Licence 1.2 (EUPL-1.2). You may use, study, change and share it.");

    public static readonly LocalisedText AboutAccessibility = new("Toegankelijkheid", "Accessibility");
    public static readonly LocalisedText AboutAccessibilityText = new(
        "De pagina's zijn gemaakt volgens WCAG 2.2, niveau AA, en worden daarop bij elke wijziging automatisch nagekeken. Elke grafiek heeft een tabel met dezelfde cijfers. Alles werkt met het toetsenbord, op een smal scherm, op papier en zonder JavaScript. Een onderzoek door een onafhankelijke partij is er nog niet geweest.",
        "The pages are made to WCAG 2.2, level AA, and are checked for it automatically with every change. Each chart has a table with the same numbers. Everything works with the keyboard, on a narrow screen, on paper and without JavaScript. There has been no audit by an independent party yet.");

    public static readonly LocalisedText AboutPrivacy = new("Privacy", "Privacy");
    public static readonly LocalisedText AboutPrivacyText = new(
        "De openbare pagina's plaatsen geen cookies, vragen niets op bij anderen en houden niet bij wie wat leest. Alleen wie inlogt, krijgt een cookie dat daarvoor nodig is.",
        "The public pages set no cookies, ask nothing of others and do not keep track of who reads what. Only who signs in gets a cookie, which is needed for that.");

    public static readonly LocalisedText BeforeFirst = new("Er is nog geen editie gepubliceerd", "No edition is published yet");
    public static readonly LocalisedText BeforeFirstText = new(
        "Hier komt wat ICT kost bij {participants}, zodra de eerste editie klaar is. Nu al kunt u lezen hoe elk cijfer wordt gemaakt. Werkt u mee? Log dan in.",
        "What ICT costs {participants} will be here as soon as the first edition is ready. You can read already how each figure is made. Do you take part? Then sign in.");
    public static readonly LocalisedText HowFiguresAreMade = new("Lees hoe elk cijfer wordt gemaakt", "Read how each figure is made");

    public static readonly LocalisedText NotFoundTitle = new("Deze pagina is er niet", "This page is not here");
    public static readonly LocalisedText NotFoundText = new(
        "Controleer het adres, of begin op de startpagina. Misschien hoort de pagina bij een andere editie.",
        "Check the address, or begin at the start page. The page may belong to another edition.");

    public static readonly LocalisedText TooManyTitle = new("Te veel verzoeken", "Too many requests");
    public static readonly LocalisedText TooManyText = new(
        "Vanaf uw adres kwamen te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw.",
        "Too many requests came from your address. Wait a minute and try again.");

    public static readonly LocalisedText ErrorTitle = new("Er ging iets mis", "Something went wrong");
    public static readonly LocalisedText ErrorText = new(
        "De fout ligt bij ons en is opgeschreven. Probeer het over een minuut opnieuw.",
        "The fault is ours and has been written down. Try again in a minute.");

    public static LocalisedText ErrorCode(string code) => new(
        $"Er is niets half bewaard. Komt de fout terug? Noem dan code {code} bij uw vraag aan de beheerder.",
        $"Nothing was kept by half. Does it come back? Then give the administrator code {code} with your question.");

    public static readonly LocalisedText ToStart = new("Naar de startpagina", "To the start page");
}
