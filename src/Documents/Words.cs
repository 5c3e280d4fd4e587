using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents;

/// <summary>The words of the documents themselves, each once, in both languages.</summary>
internal static class Words
{
    public static readonly LocalisedText Contents = new("Inhoud", "Contents");
    public static readonly LocalisedText ToContents = new("Terug naar de inhoud", "Back to the contents");
    public static readonly LocalisedText Edition = new("Editie", "Edition");
    public static readonly LocalisedText FiscalYear = new("Boekjaar", "Fiscal year");
    public static readonly LocalisedText Data = new("Gegevens", "Data");
    public static readonly LocalisedText DataVersion = new("Versie van de gegevens", "Version of the data");
    public static readonly LocalisedText AudienceName = new("Voor wie", "For whom");
    public static readonly LocalisedText Licence = new("Licentie", "Licence");
    public static readonly LocalisedText LicenceText = new("Gemaakt met Maatstaf, vrije programmatuur (EUPL-1.2). Noem bij gebruik de bron die bij de figuur staat.", "Made with Maatstaf, free software (EUPL-1.2). When you use it, name the source that stands with the figure.");
    public static readonly LocalisedText Notes = new("Zo leest u dit", "How to read this");
    public static readonly LocalisedText NotesText = new(
        "Elke figuur heeft een eigen blad. Getallen staan er met alle decimalen; u ziet er zoveel als in het rapport. Een lege cel: er zijn geen gegevens. n.v.t.: er is niet naar gevraagd. Afgeschermd: het getal bestaat, maar mag niet worden getoond. De grafieken kunt u aanpassen.",
        "Each figure has a sheet of its own. Numbers are there with all decimals; you see as many as in the report. An empty cell: there is no data. n/a: it was not asked. Withheld: the number exists but may not be shown. You can edit the charts.");

    public static readonly LocalisedText Figures = new("Figuren", "Figures");
    public static readonly LocalisedText FigureHead = new("Figuur", "Figure");
    public static readonly LocalisedText Says = new("Wat de figuur zegt", "What the figure says");
    public static readonly LocalisedText Shows = new("Wat er in staat", "What it shows");
    public static readonly LocalisedText ChapterHead = new("Hoofdstuk", "Chapter");
    public static readonly LocalisedText Basis = new("Basis", "Basis");
    public static readonly LocalisedText Source = new("Bron", "Source");
    public static readonly LocalisedText HowComputed = new("Hoe berekend", "How computed");
    public static readonly LocalisedText Note = new("Let op", "Note");
    public static readonly LocalisedText Rounding = new("Afronding", "Rounding");
    public static readonly LocalisedText RoundingText = new(
        "In het rapport zijn onderdelen zo afgerond dat zij optellen. Daardoor staat daar een ander laatste cijfer bij: {cells}.",
        "In the report, parts are rounded so that they add up. So the last digit is another one there for: {cells}.");

    public static readonly LocalisedText Indicators = new("Indicatoren", "Indicators");
    public static readonly LocalisedText ForChart = new("Getallen van de grafiek", "Numbers of the chart");
    public static readonly LocalisedText Corners = new("Plaats van de namen in de hoeken van de grafiek", "Place of the names in the corners of the chart");
    public static readonly LocalisedText Provenance = new("Herkomst van elk getal", "Where each number comes from");
    public static readonly LocalisedText SeriesHead = new("Reeks", "Series");
    public static readonly LocalisedText Value = new("Waarde", "Value");
    public static readonly LocalisedText Unit = new("Eenheid", "Unit");
    public static readonly LocalisedText Low = new("Interval, onderkant", "Interval, lower end");
    public static readonly LocalisedText High = new("Interval, bovenkant", "Interval, upper end");
    public static readonly LocalisedText Participants = new("{Participants}", "{Participants}");
    public static readonly LocalisedText Clusters = new("Onafhankelijke eenheden", "Independent units");
    public static readonly LocalisedText State = new("Toestand", "State");
    public static readonly LocalisedText Known = new("bekend", "known");
    public static readonly LocalisedText Missing = new("geen gegevens", "no data");
    public static readonly LocalisedText NotShown = new("Niet getoond: {cells}.", "Not shown: {cells}.");
    public static readonly LocalisedText ChartAlone = new("Wat de grafiek laat zien", "What the chart shows");
    public static readonly LocalisedText Page = new("bladzijde", "page");

    /// <summary>A title on the second slide and further.</summary>
    public static readonly LocalisedText Continued = new("{title} (vervolg)", "{title} (continued)");

    private static readonly LocalisedText Figure = new("Figuur {number}", "Figure {number}");
    private static readonly LocalisedText Invented = new(
        "Verzonnen gegevens. Dit gaat over een land dat niet bestaat. Gebruik deze cijfers nergens voor.",
        "Invented data. This is about a country that does not exist. Do not use these figures for anything.");

    private static readonly LocalisedText Internal = new(
        "Alleen voor het benchmarkteam. Niemand heeft gecontroleerd of een {participant} hierin te herkennen is. Deel deze cijfers niet.",
        "For the benchmark team only. Nobody has checked whether a {participant} can be recognised here. Do not share these figures.");

    /// <summary>What a figure is called: "Figuur 5a".</summary>
    public static LocalisedText NumberOf(ReportFigure figure) => Figure.With("number", Digits(figure.Number, figure.Letter));

    /// <summary>What a figure of words is called: "Figuur 16".</summary>
    public static LocalisedText NumberOf(BoardBlock board) => Figure.With("number", Digits(board.Number, string.Empty));

    /// <summary>Edition and fiscal year in a line.</summary>
    public static LocalisedText EditionLine(TrendReport report)
    {
        var year = report.Edition.FiscalYear.ToString(CultureInfo.InvariantCulture);
        return new($"Editie {report.Edition}, boekjaar {year}", $"Edition {report.Edition}, fiscal year {year}");
    }

    /// <summary>Who may see a report of a publication.</summary>
    public static LocalisedText For(Audience audience, TrendReport report) => audience switch
    {
        _ when report.OnlyFor is { } one => new($"alleen {one}", $"{one} only"),
        Audience.Public => new("iedereen", "everyone"),
        Audience.Circle => new("deelnemers", "participants"),
        _ => new("het benchmarkteam", "the benchmark team"),
    };

    /// <summary>What must be known of the data before anything else; null when nothing must.</summary>
    public static LocalisedText? AboutData(Publication publication, TrendReport report) => publication switch
    {
        { Fictional: true } => Invented,
        { Audience: Audience.Internal } => report.Names.In(Internal),
        _ => null,
    };

    private static LocalisedText Digits(int number, string letter)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture) + letter;
        return new(digits, digits);
    }
}
