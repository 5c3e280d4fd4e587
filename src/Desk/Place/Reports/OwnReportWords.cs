using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Reports;

/// <summary>Words of the page with the own report.</summary>
internal static class OwnReportWords
{
    public static readonly LocalisedText Inside = new("Wat erin staat", "What is in it");
    public static readonly LocalisedText TakeAlong = new("Meenemen", "Take along");
    public static readonly LocalisedText Dutch = new("In het Nederlands", "In Dutch");
    public static readonly LocalisedText English = new("In het Engels", "In English");
    public static readonly LocalisedText Patience = new("Het maken van de PDF duurt enkele seconden.", "Making the PDF takes a few seconds.");
    public static readonly LocalisedText SameNumbers = new(
        "De getallen zijn die van de andere pagina's, voor het boekjaar en de groep die u hier kiest.",
        "The numbers are those of the other pages, for the fiscal year and the group that you choose here.");

    public static readonly LocalisedText NoReturn = new(
        "Van dit samenwerkingsverband is nog geen levering goedgekeurd. Daarom is er geen rapport.",
        "No return of this partnership was approved yet. So there is no report.");

    public static readonly LocalisedText Back = new("Terug naar het samenwerkingsverband", "Back to the partnership");

    /// <summary>Whom it is for.</summary>
    public static LocalisedText Confidential(string name) => new(
        $"Vertrouwelijk: dit rapport is alleen voor {name}. Dat staat ook op elke bladzijde.",
        $"Confidential: this report is for {name} only. Every page says so too.");

    /// <summary>A form in words.</summary>
    public static LocalisedText Form(string ending) => ending switch
    {
        ".pdf" => new("Rapport (PDF)", "Report (PDF)"),
        ".pptx" => new("Dia's (PowerPoint)", "Slides (PowerPoint)"),
        ".docx" => new("Tekst (Word)", "Text (Word)"),
        _ => new("Werkboek (Excel)", "Workbook (Excel)"),
    };
}
